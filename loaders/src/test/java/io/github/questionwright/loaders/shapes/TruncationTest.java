package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.Severity;
import io.github.questionwright.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table cut off at every byte, and read from a stream that fails at every read. */
class TruncationTest {

    static List<ShapeCase> tables() {
        return ShapeCase.all().stream()
                .filter(each -> each.input().toString().matches(".*\\.[ct]sv"))
                .toList();
    }

    /** A cut between rows, or in a text that may as well end there, cannot be told from a file that ends. */
    @ParameterizedTest
    @MethodSource("tables")
    void aCutNeverGivesAnotherAnswerOrLosesARowInSilence(ShapeCase table) throws IOException {
        byte[] whole = Files.readAllBytes(table.input());
        Map<String, Set<String>> truth = table.truth();
        List<String> prompts =
                table.expectedQuestions().stream().map(Question::prompt).toList();
        for (int end = 0; end <= whole.length; end++) {
            byte[] cut = Arrays.copyOf(whole, end);
            String as = table + " cut at " + end;

            LoadResult result = read(table, () -> new ByteArrayInputStream(cut));

            boolean told = result.diagnostics().stream().anyMatch(each -> each.severity() != Severity.INFO);
            String text = new String(cut, table.charset());
            assertThat(told || begun(prompts, text).stream().allMatch(prompt -> isIn(result, prompt)))
                    .as(as)
                    .isTrue();
            boolean isWithinARow = !text.endsWith("\n");
            ShapeCase.right(result.bank().questions()).forEach((prompt, right) -> {
                boolean isLast = isWithinARow && text.lastIndexOf(prompt) > text.lastIndexOf('\n');
                assertThat(told || isLast || isRight(truth, prompt, right))
                        .as("%s: %s has %s", as, prompt, right)
                        .isTrue();
            });
        }
    }

    private static boolean isRight(Map<String, Set<String>> truth, String prompt, Set<String> right) {
        return truth.entrySet().stream()
                .anyMatch(each ->
                        prompt.endsWith(each.getKey()) && each.getValue().equals(right));
    }

    /** Where few rows are left, a running number is not known to be one and stays. */
    private static boolean isIn(LoadResult result, String prompt) {
        return result.bank().questions().stream().map(Question::prompt).anyMatch(each -> each.endsWith(prompt));
    }

    /** The prompts of which the text holds more than the prompt itself. */
    private static List<String> begun(List<String> prompts, String text) {
        return prompts.stream()
                .filter(each -> text.contains(each) && !text.endsWith(each))
                .collect(Collectors.toList());
    }

    /** A look for the encoding that fails is no loss where nothing is missed; else the bytes that do not fit are told. */
    @ParameterizedTest
    @MethodSource("tables")
    void aStreamThatFailsIsToldAndClosed(ShapeCase table) throws IOException {
        FailingStream.check(
                table.input().getFileName().toString(),
                Files.readAllBytes(table.input()),
                table.expectedQuestions(),
                11);
    }

    private static LoadResult read(ShapeCase table, SourceFile.Opener opener) {
        return QuestionBanks.read(
                QuestionSource.opener(table.input().getFileName().toString(), opener));
    }
}
