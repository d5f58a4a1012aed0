package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 30 blueprints, 100 seeds, every mode, frozen. A difference here is never mended in the file. */
class GoldenBlueprintsTest {

    @Test
    void theLibraryAgreesWithTheFileInAnyOrderOfTheBank() throws IOException {
        List<Question> shuffled = new ArrayList<>(GoldenBlueprints.questions());
        Collections.shuffle(shuffled, new Random(20_251_123));
        assertThat(GoldenBlueprints.drawn(shuffled)).isEqualTo(frozen());
        assertThat(GoldenBlueprints.blueprints()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void anotherJvmDrawsTheSame() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=tr",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GoldenBlueprints.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.waitFor()).isZero();
        assertThat(printed).isEqualTo(frozen());
    }

    private static String frozen() throws IOException {
        try (var in = GoldenBlueprintsTest.class.getResourceAsStream("/golden/blueprint-samples.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
