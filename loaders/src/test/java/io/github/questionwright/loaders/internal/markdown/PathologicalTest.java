package io.github.questionwright.loaders.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.source.QuestionSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is built to break a parser ends in diagnostics. A hang would end the build, not this test. */
class PathologicalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "10000|>",
                "10000|- ",
                "10000|1. ",
                "1000000|*",
                "100000|# a\\n",
                "100001|```\\n",
                "20000|<details>",
                "20000|<details>\\n\\n",
                "20000|<h1>",
                "50000|[",
                "30000|[a](",
                "50000|<!-- ",
                "20000|\u2b06\ufe0f",
                "20000|A) x\\nB) y\\n",
                "20000|- [ ] a\\n",
                "20000|**a**\\n",
                "5000|[Reference](a) ",
                "20000|Q: a\\nA: b\\n"
            })
    void endsInDiagnostics(int times, String piece) {
        String text = piece.replace("\\n", "\n").repeat(times) + "\n\n## What is left?\n\nThis.\n";
        LoadResult result = QuestionBanks.read(QuestionSource.string("a.md", text));
        assertThat(result.diagnostics())
                .isNotEmpty()
                .noneMatch(each -> each.code().equals("format.failed"));
    }

    @ParameterizedTest
    @CsvSource({"65, 1", "20, 0"})
    void tellsWhereItIsTooDeep(int depth, int warnings) {
        LoadResult result = QuestionBanks.read(
                QuestionSource.string("a.md", "## What?\n\nThis.\n\n" + ">".repeat(depth) + " deep\n"));
        assertThat(result.bank().size()).isEqualTo(1);
        assertThat(result.diagnostics().stream().filter(each -> each.code().equals("prose.too-deep")))
                .hasSize(warnings);
    }
}
