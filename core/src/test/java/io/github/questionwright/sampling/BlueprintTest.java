package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class BlueprintTest {

    @Test
    void isAValue() {
        assertThat(Blueprint.of(10)).isEqualTo(Blueprint.of(10)).hasSameHashCodeAs(Blueprint.of(10));
        assertThat(Blueprint.of(10))
                .isNotEqualTo(Blueprint.of(11))
                .isNotEqualTo(Blueprint.of(10).named("x"));
        assertThat(Blueprint.of(10).named("Java senior").name()).contains("Java senior");
        assertThat(Blueprint.of(10).name()).isEmpty();
        assertThat(Blueprint.of(10).named("x").count()).isEqualTo(10);
    }

    @Test
    void describesItself() {
        assertThat(Blueprint.of(10)).hasToString("Blueprint[count = 10]");
        assertThat(Blueprint.of(10).named("Java senior")).hasToString("Blueprint[Java senior: count = 10]");
    }

    @Test
    void theFingerprintIsThatOfTheCanonicalText() throws Exception {
        byte[] text = "iqa/1 blueprint\ncount = 10\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        assertThat(Blueprint.of(10).fingerprint()).isEqualTo(expected);
        assertThat(Blueprint.of(10).named("x").fingerprint()).isEqualTo(expected);
        assertThat(Blueprint.of(11).fingerprint()).isNotEqualTo(expected);
    }
}
