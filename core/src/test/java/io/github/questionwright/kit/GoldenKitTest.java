package io.github.questionwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All documents of one kit, byte for byte. {@link SampleKit#main} writes them anew when a change is meant. */
class GoldenKitTest {

    @Test
    void theDocumentsAreThoseThatWereLookedAt() throws IOException {
        assertFrozen(SampleKit.kit().files());
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tehran", "ar-EG-u-nu-arab, Pacific/Apia", "th-TH-u-ca-buddhist-nu-thai, UTC"})
    void theDefaultLocaleAndTimeZoneMakeNoDifference(String locale, String zone) throws IOException {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertFrozen(SampleKit.kit().files());
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void anotherJvmWritesTheSame(@TempDir Path folder) throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SampleKit.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(jvm.waitFor()).isZero();
        for (String name : SampleKit.kit().files().keySet()) {
            assertThat(Files.readString(folder.resolve(name))).isEqualTo(frozen(name));
        }
    }

    private static void assertFrozen(Map<String, String> files) throws IOException {
        assertThat(files.keySet())
                .containsExactly(
                        "interviewer-guide.html",
                        "interviewer-guide.md",
                        "candidate-paper.html",
                        "candidate-paper.md",
                        "answer-key.html",
                        "answer-key.md",
                        "scorecard.html",
                        "scorecard.md");
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(frozen(file.getKey()));
        }
    }

    private static String frozen(String name) throws IOException {
        try (InputStream file = GoldenKitTest.class.getResourceAsStream("/kit/documents/" + name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
