package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrioritiesTest {

    @ParameterizedTest
    @CsvSource({
        "java-001, 73edd0ab46ef0333, 34914919894d37f9, 0x1.d6b8150b66cb3p-3, 0x1.789344091f08fp-4",
        "java-002, 5fb59c5b29debbad, 1e15453d039182d6, 0x1.000553577300cp-3, 0x1.99a21ef2519adp-5",
        "ünï-✓, 9aada5b1e9aa06f9, 82e4cf3499022565, 0x1.6e996f3526762p-1, 0x1.25478c2a852b5p-2",
        "'', 7437e917c6c14d12, dff86ab815aaf7ea, 0x1.0a0cd26b8fdc4p1, 0x1.a9ae1d78e62d3p-1",
    })
    void goldenValues(String id, String i, String h, String weight1, String weight2half) {
        long idHash = Priorities.idHash(id);
        long priority = Priorities.priority(Key.of(Priorities.SELECTION, "interview-2025"), idHash);

        assertThat(Long.toHexString(idHash)).isEqualTo(i);
        assertThat(Long.toHexString(priority)).isEqualTo(h);
        assertThat(Priorities.waitingTime(priority, 1)).isEqualTo(Double.parseDouble(weight1));
        assertThat(Priorities.waitingTime(priority, 2.5)).isEqualTo(Double.parseDouble(weight2half));
    }

    @Test
    void sipHashReferenceVector() {
        byte[] message = new byte[15];
        for (int k = 0; k < message.length; k++) {
            message[k] = (byte) k;
        }
        Key key = new Key(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        assertThat(Long.toHexString(SipHash.hash(key, message))).isEqualTo("a129ca6149be45e5");
    }

    @Test
    void aLongHashesAsItsEightLittleEndianBytes() {
        Key key = Key.of("test", "seed");
        byte[] bytes = {8, 7, 6, 5, 4, 3, 2, 1};
        assertThat(SipHash.hash(key, 0x0102030405060708L)).isEqualTo(SipHash.hash(key, bytes));
    }
}
