package io.github.questionwright.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FilterSyntaxTest {

    /** Pairs of lines: the text, in which ⏎ is a line end; then line, column and problem. */
    static Stream<Arguments> errors() throws IOException {
        try (InputStream in = FilterSyntaxTest.class.getResourceAsStream("/filter/syntax-errors.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return IntStream.range(0, lines.size() / 2)
                    .mapToObj(index -> Arguments.of(
                            lines.get(2 * index).replace('\u23ce', '\n'),
                            lines.get(2 * index + 1).strip()));
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysWhereAndWhy(String text, String expected) {
        FilterSyntaxException e = thrownBy(text);
        assertThat(e.line() + ":" + e.column() + " " + e.problem()).isEqualTo(expected);
        assertThat(e).hasMessageStartingWith("filter:" + e.line() + ":" + e.column() + ": " + e.problem() + "\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            tag:sql dificulty>=hard   ~ tag:sql dificulty>=hard|        ^
            `a\tb\tc:d`               ~ a b c:d|    ^
            `a\r\nb )\r\nc`           ~ b )|  ^
            (a                        ~ (a|^
            """)
    void pointsAtThePlace(String text, String excerpt) {
        assertThat(thrownBy(text)).message().endsWith("\n" + excerpt.replace('|', '\n'));
    }

    @Test
    void showsAPieceOfALongLine() {
        String message =
                thrownBy("a ".repeat(1_000) + ") " + "b ".repeat(1_000)).getMessage();
        assertThat(message.lines().skip(1))
                .containsExactly("..." + "a ".repeat(30) + ") " + "b ".repeat(29) + "...", " ".repeat(63) + "^");
    }

    @ParameterizedTest
    @CsvSource({
        "(,           100000, 65, parentheses are more than 64 levels deep; allowed are 64",
        "'a or b (',      40, 62, the filter is nested more than 64 levels deep",
        "x,          1048577,  1, 'the filter has 1,048,577 characters; allowed are 1,048,576'",
        "\"\",         50000,  3, *",
        "kind:(,        1000, 12, *",
        "\\,          100001, 100001, *",
        "tag:a*,        1001,  5, 'a pattern with * has at most 1,000 characters, not 6002'",
    })
    void refusesPathologicalTexts(String piece, int times, int column, String problem) {
        String closed = piece.endsWith("b (") ? "z" + ")".repeat(times) : "";
        FilterSyntaxException e = thrownBy(piece.repeat(times) + closed);
        assertThat(e.column()).isEqualTo(column);
        if (!problem.equals("*")) {
            assertThat(e.problem()).isEqualTo(problem);
        }
    }

    @Test
    void readsLongAndDeepTextsWithinTheLimits() {
        assertThat(QuestionFilter.parse("-".repeat(100_000) + "x")).hasToString("x");
        assertThat(QuestionFilter.parse("not ".repeat(100_001) + "x")).hasToString("-x");
        assertThat(QuestionFilter.parse("(".repeat(64) + "a" + ")".repeat(64))).hasToString("a");
        assertThat(QuestionFilter.parse("a ".repeat(500_000)).clauses()).hasSize(500_000);
    }

    private static FilterSyntaxException thrownBy(String text) {
        FilterSyntaxException e = catchThrowableOfType(FilterSyntaxException.class, () -> QuestionFilter.parse(text));
        assertThat(e).as("error of %.100s", text).isNotNull();
        return e;
    }
}
