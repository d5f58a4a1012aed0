package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The JSON parsing test suite, where it is at hand: {@code y_} is JSON, {@code n_} is not, {@code i_} may be either. */
class JsonSuiteTest {

    private static final Set<String> NO_JSON = Set.of("json.syntax", "json.truncated", "json.trailing-content");

    private static List<Path> files(String prefix) throws IOException {
        List<Path> roots = Stream.of("../shared", "../../shared", "../../../shared")
                .map(root -> Path.of(root, "corpus", "json_torture"))
                .filter(Files::isDirectory)
                .toList();
        Assumptions.assumeFalse(roots.isEmpty(), "the suite is not at hand");
        try (Stream<Path> files = Files.walk(roots.get(0))) {
            return files.filter(file -> file.getFileName().toString().matches("(.*__)?" + prefix + "_.*\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Diagnostic> told(Path file) {
        List<Diagnostic> told = QuestionBanks.read(file).diagnostics();
        assertThat(told).as(file.toString()).extracting(Diagnostic::code).doesNotContain("format.failed");
        return told.stream().filter(each -> each.severity() != Severity.INFO).toList();
    }

    /** What concerns a file as a whole, such as one without text, has no line. */
    private static boolean isPlaced(Diagnostic told) {
        return told.code().startsWith("source.")
                || told.location().line() > 0 && told.location().column() > 0;
    }

    /** None of these is a bank: each is refused, but never for being no JSON, unless it has neither list nor object. */
    @Test
    void validFilesAreRefusedByRulesOfOurs() throws IOException {
        List<Path> files = files("y");
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            List<Diagnostic> told = told(file);
            assertThat(told).as(file.toString()).isNotEmpty().allMatch(JsonSuiteTest::isPlaced);
            if (told.stream().noneMatch(each -> each.code().equals("json.empty"))) {
                assertThat(told)
                        .as(file.toString())
                        .extracting(Diagnostic::code)
                        .doesNotContainAnyElementsOf(NO_JSON);
            }
        }
    }

    @Test
    void invalidFilesAreToldWithAPlace() throws IOException {
        List<Path> files = files("n");
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(told(file)).as(file.toString()).isNotEmpty().allMatch(JsonSuiteTest::isPlaced);
        }
    }

    @Test
    void filesThatMayBeEitherDoNoHarm() throws IOException {
        List<Path> files = files("i");
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(told(file)).as(file.toString()).isNotEmpty();
        }
    }
}
