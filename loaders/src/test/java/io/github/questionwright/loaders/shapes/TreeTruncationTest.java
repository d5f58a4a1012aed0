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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every JSON, JSON Lines and YAML file cut off at every byte, and read from a stream that fails at every read. */
class TreeTruncationTest {

    static List<ShapeCase> trees() {
        return ShapeCase.all().stream()
                .filter(each -> !each.input().toString().matches(".*\\.[ct]sv"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("trees")
    void aCutIsToldOrTakesNothing(ShapeCase tree) throws IOException {
        byte[] whole = Files.readAllBytes(tree.input());
        Map<String, Set<String>> truth = tree.truth();
        List<String> prompts =
                tree.expectedQuestions().stream().map(Question::prompt).toList();
        boolean isJson = tree.input().toString().endsWith(".json");
        for (int end = 0; end <= whole.length; end++) {
            byte[] cut = Arrays.copyOf(whole, end);
            String as = tree + " cut at " + end;

            LoadResult result = read(tree, () -> new ByteArrayInputStream(cut));

            boolean told = result.diagnostics().stream().anyMatch(each -> each.severity() != Severity.INFO);
            String text = new String(cut, StandardCharsets.UTF_8);
            List<String> found =
                    result.bank().questions().stream().map(Question::prompt).toList();
            assertThat(told || found.containsAll(begun(prompts, text))).as(as).isTrue();
            ShapeCase.right(result.bank().questions()).forEach((prompt, right) -> {
                boolean isLast = !isJson
                        && prompts.indexOf(prompt) == begun(prompts, text).size() - 1;
                assertThat(told || isLast || right.equals(truth.get(prompt)))
                        .as("%s: %s has %s", as, prompt, right)
                        .isTrue();
            });
        }
    }

    /** The prompts of which the text holds more than the prompt itself. */
    private static List<String> begun(List<String> prompts, String text) {
        return prompts.stream()
                .filter(each -> text.contains(each) && !text.endsWith(each))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("trees")
    void aStreamThatFailsIsToldAndClosed(ShapeCase tree) throws IOException {
        byte[] whole = Files.readAllBytes(tree.input());
        List<Question> questions = tree.read().bank().questions();
        FailingStreams all = new FailingStreams(whole, 53, Integer.MAX_VALUE);
        assertThat(read(tree, all::open).bank().questions()).isEqualTo(questions);
        for (int fail = 1; fail <= all.reads; fail++) {
            FailingStreams streams = new FailingStreams(whole, 53, fail);

            LoadResult result = read(tree, streams::open);

            boolean told = result.errors().stream().anyMatch(each -> each.code().equals("source.unreadable"));
            assertThat(told || result.bank().questions().equals(questions))
                    .as("read %d of %d", fail, all.reads)
                    .isTrue();
            assertThat(streams.open).as("read %d", fail).isZero();
        }
    }

    private static LoadResult read(ShapeCase tree, SourceFile.Opener opener) {
        return QuestionBanks.read(
                QuestionSource.opener(tree.input().getFileName().toString(), opener));
    }
}
