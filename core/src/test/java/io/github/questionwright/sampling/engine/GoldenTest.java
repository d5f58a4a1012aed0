package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws are API: 20 seeds of each problem and mode, frozen. A change here is a change of {@code iqa/1}. */
class GoldenTest {

    private static final Measure.Synthetic BANK = new Measure.Synthetic(500, 42);

    @Test
    void drawsAreFrozen() throws Exception {
        assertThat(digests())
                .containsExactly(
                        "laminar SEQUENTIAL 7e18a10c9a3d249d",
                        "laminar BALANCED 7b01952c9098179e",
                        "laminar UNIFORM d3814b782e8ee261",
                        "minutes SEQUENTIAL 26be18505306e232",
                        "minutes BALANCED b396b3e9f7307ddb",
                        "rich SEQUENTIAL b914ff8c0d795c21",
                        "rich BALANCED da706cf80323f36f");
    }

    private static List<String> digests() throws Exception {
        return List.of(
                "laminar SEQUENTIAL " + digest(BANK.laminar(20), Mode.SEQUENTIAL),
                "laminar BALANCED " + digest(BANK.laminar(20), Mode.BALANCED),
                "laminar UNIFORM " + digest(BANK.laminar(20), Mode.UNIFORM),
                "minutes SEQUENTIAL " + digest(BANK.crossingAndMinutes(20), Mode.SEQUENTIAL),
                "minutes BALANCED " + digest(BANK.crossingAndMinutes(20), Mode.BALANCED),
                "rich SEQUENTIAL " + digest(BANK.rich(30), Mode.SEQUENTIAL),
                "rich BALANCED " + digest(BANK.rich(30), Mode.BALANCED));
    }

    private static String digest(Problem problem, Mode mode) throws Exception {
        Sampler sampler = Sampler.of(problem);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (int seed = 0; seed < 20; seed++) {
            String items =
                    MetamorphicTest.items(sampler.draw(mode, "golden-" + seed)).toString();
            sha.update(items.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha.digest(), 0, 8);
    }
}
