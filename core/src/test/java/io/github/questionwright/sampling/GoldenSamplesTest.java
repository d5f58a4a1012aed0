package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same seed gives the same quiz, for ever: 1,100 samples, frozen. A difference here is never mended in the file. */
class GoldenSamplesTest {

    @Test
    void theReferenceImplementationAgreesWithTheFile() throws IOException {
        String expected = GoldenCase.all().stream().map(GoldenCase::expected).collect(Collectors.joining());
        assertThat(expected).isEqualTo(GoldenCase.frozenFile());
        assertThat(expected.lines()).hasSizeGreaterThanOrEqualTo(1_000);
    }

    @Test
    void theLibraryAgreesWithTheFile() throws IOException {
        assertThat(GoldenCase.drawnFile()).isEqualTo(GoldenCase.frozenFile());
    }

    @Test
    void theOrderOfTheBankMakesNoDifference() throws IOException {
        Random random = new Random(20251123);
        List<String> frozen = GoldenCase.frozenFile().lines().toList();
        for (GoldenCase golden : GoldenCase.all()) {
            List<Question> questions =
                    new ArrayList<>(SyntheticBank.of(golden.size()).questions());
            Collections.shuffle(questions, random);
            assertThat(golden.drawn(QuestionBank.of(questions)).stripTrailing()).isEqualTo(frozen.get(golden.number()));
        }
    }

    @Test
    void eightThreadsDrawTheSameFromOneFreshBank() throws Exception {
        List<GoldenCase> ofThousand = GoldenCase.all().stream()
                .filter(golden -> golden.size() == 1000)
                .toList();
        List<String> frozen = GoldenCase.frozenFile().lines().toList();
        List<String> expected = ofThousand.stream()
                .map(golden -> frozen.get(golden.number()) + "\n")
                .toList();
        QuestionBank bank = SyntheticBank.of(1000);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> draw =
                    () -> ofThousand.stream().map(golden -> golden.drawn(bank)).toList();
            for (Future<List<String>> drawn : threads.invokeAll(Collections.nCopies(8, draw))) {
                assertThat(drawn.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Asia/Tehran",
        "ar-EG-u-nu-arab, Pacific/Apia",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu",
    })
    void theDefaultLocaleAndTimeZoneMakeNoDifference(String locale, String zone) throws IOException {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(GoldenCase.drawnFile()).isEqualTo(GoldenCase.frozenFile());
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-Dfile.encoding=ISO-8859-1, -Duser.language=tr, -Duser.timezone=Asia/Tehran",
        "-Dfile.encoding=UTF-16, -Duser.language=ar, -Xint",
        "-Dfile.encoding=US-ASCII, -Duser.language=th, -XX:TieredStopAtLevel=1",
    })
    void anotherJvmDrawsTheSame(String encoding, String language, String other) throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        encoding,
                        language,
                        other,
                        "-cp",
                        System.getProperty("java.class.path"),
                        GoldenMain.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.waitFor()).isZero();
        assertThat(printed).isEqualTo(GoldenCase.frozenFile());
    }
}
