package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the public JSONTestSuite, where they are at hand, as banks: none is one, and each is told what it is. */
class JsonSuiteTest {

    private static final Path FOLDER = Path.of("../../shared/corpus/json_torture");

    /**
     * What may be said of JSON that is in order: that it holds no records, or no questions; or that it is no text, for a
     * file of five bytes with a control character among them looks like none.
     */
    private static final List<String> RULES = List.of(
            "json.not-an-object",
            "json.no-questions",
            "json.empty",
            "bank.not-recognized",
            "bank.empty",
            "prompt.blank",
            "field.duplicate",
            "limit.depth",
            "source.binary");

    static List<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of(Path.of("none"));
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(each -> each.getFileName().toString().matches("(?:.*__)?[yni]_.*\\.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isAcceptedOrToldWhy(Path file) throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(file));
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString().replaceFirst(".*__", "");

        LoadResult result = QuestionBanks.read(QuestionSource.opener(name, () -> new ByteArrayInputStream(bytes)));

        if (name.startsWith("y_")) {
            assertThat(result.errors())
                    .filteredOn(each -> !each.message().contains("where '[' or '{' was expected"))
                    .extracting(Diagnostic::code)
                    .isSubsetOf(RULES);
        } else if (name.startsWith("n_")) {
            assertThat(result.diagnostics())
                    .filteredOn(each -> each.severity() != Severity.INFO)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.location().source()).isEqualTo(name));
            assertThat(result.diagnostics().stream()
                                    .anyMatch(each -> each.location().line() > 0)
                            || hasNoText(result))
                    .isTrue();
        }
    }

    /** What is empty or no text at all has no line to point to. */
    private static boolean hasNoText(LoadResult result) {
        return result.errors().stream()
                .anyMatch(each ->
                        each.code().equals("source.empty") || each.code().equals("source.binary"));
    }
}
