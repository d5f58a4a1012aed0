package io.github.questionwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeCommandTest {

    private static final String CHOICE =
            "{\"id\":\"q\",\"prompt\":\"Which are safe?\",\"section\":[\"HTTP\"],\"tags\":[\"web\"],"
                    + "\"difficulty\":\"easy\",\"multiple\":true,\"options\":["
                    + "{\"id\":\"1\",\"text\":\"GET\",\"correct\":true,\"feedback\":\"It only reads.\"},"
                    + "{\"id\":\"2\",\"text\":\"HEAD\",\"correct\":true},"
                    + "{\"id\":\"3\",\"text\":\"POST\"}],\"explanation\":\"RFC 9110 says so.\"}";
    private static final String OPEN = "{\"id\":\"q\",\"prompt\":\"Why?\",\"answer\":\"Because.\","
            + "\"guide\":{\"keyPoints\":[\"one\",\"two\",\"three\"]}}";
    private static final String RATED = "{\"id\":\"q\",\"prompt\":\"Tell me.\",\"answer\":\"So.\","
            + "\"guide\":{\"rubric\":[{\"level\":1,\"behavior\":\"vague\"},{\"level\":5,\"behavior\":\"clear\"}]}}";
    private static final String SHORT = "{\"id\":\"q\",\"prompt\":\"Name it.\",\"accepted\":[\"write-through\"]}";
    private static final String NUMBER = "{\"id\":\"q\",\"prompt\":\"Which port?\",\"value\":443}";

    @TempDir
    private Path folder;

    private Run practice(String questions, String input) throws IOException {
        Path bank = Files.writeString(folder.resolve("bank.jsonl"), questions + "\n");
        String count = String.valueOf(questions.lines().count());
        Run run = Run.typing(input, "practice", bank.toString(), "--seed", "s", "--count", count);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run;
    }

    @Test
    void asksRevealsGradesAndSumsUp() throws IOException {
        String out = practice(CHOICE, "abc\n").out();
        assertThat(out)
                .startsWith("Practice: 1 of 1 questions, seed s\n\n 1. Which are safe?\n    a) ")
                .contains(
                        "    HTTP | easy | web | q\n    Your answer (all that apply of a to c; Enter skips, :q ends):\n"
                                + "    Partly right: 1/2 of a point.\n    -> ")
                .contains(") It only reads.\n")
                .endsWith("    RFC 9110 says so.\n\nResult: 0.5 of 1 (50 %)\nBy section\n  HTTP: 0.5 of 1 (50 %)\n"
                        + "By difficulty\n  easy: 0.5 of 1 (50 %)\nBy tag\n  web: 0.5 of 1 (50 %)\n");
    }

    @Test
    void lettersMeanTheOptionsAsShown() throws IOException {
        String shown = practice(CHOICE, "").out();
        StringBuilder right = new StringBuilder();
        for (String letter : List.of("a", "b", "c")) {
            if (!shown.contains("    " + letter + ") POST\n")) {
                right.append(letter);
            }
        }
        assertThat(right).hasSize(2);
        for (String typed : List.of(
                right.toString(), right.reverse().toString(), right.charAt(0) + " , " + right.charAt(1) + ";")) {
            assertThat(practice(CHOICE, typed.toUpperCase(Locale.ROOT) + "\n").out())
                    .as(typed)
                    .contains("    Right.\n", "Result: 1 of 1 (100 %)\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "open   | text/1 3      | 0.67",
                "open   | /1 3          | 0.67",
                "open   | text/all      | 1",
                "open   | text/none     | 0",
                "open   | text/4/0/x/2  | 0.33",
                "rated  | text/1        | 0",
                "rated  | text/3        | 0.5",
                "rated  | text/6/12/5   | 1",
                "short  | Write-Through | 1",
                "short  | write back    | 0",
                "number | 443.0         | 1",
                "number | 8443          | 0",
                "number | ''            | 0",
            })
    void everyKindOfAnswerIsGraded(String kind, String lines, String points) throws IOException {
        String question = switch (kind) {
            case "open" -> OPEN;
            case "rated" -> RATED;
            case "short" -> SHORT;
            default -> NUMBER;
        };
        String out = practice(question, lines.replace('/', '\n') + "\n").out();
        assertThat(out).contains("Result: " + points + " of 1 (").doesNotContain("Ended after", "not rated");
    }

    @Test
    void anOpenAnswerShowsWhatToCompareWith() throws IOException {
        assertThat(practice(OPEN, "my words\n\n").out())
                .contains("    Your answer (a line, or just Enter to go on; :q ends):\n    -> Because.\n"
                        + "    1. one\n    2. two\n    3. three\n"
                        + "    Which key points did you have (1 to 3, all or none; Enter leaves it open, :q ends):\n")
                .contains("\nResult: 0 of 1 (0 %)\n1 answer is not rated.\n");
        assertThat(practice(RATED, "x\n2\n").out())
                .contains("    1: vague\n    5: clear\n"
                        + "    How good was it, from 1 to 5 (Enter leaves it open, :q ends):\n");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "':q\n', 0", "'\n', 1", "'a\n:q\n', 1", "'a\r\n\r\n', 2", "a, 1", "'d\nzz\n', 0"})
    void endsWellWhereverTheInputEnds(String input, int asked) throws IOException {
        String questions =
                CHOICE + "\n" + CHOICE.replace("\"q\"", "\"r\"").replace("Which are", "Once more: which are");
        String out = practice(questions, input).out();
        if (asked == 2) {
            assertThat(out).doesNotContain("Ended after");
        } else {
            assertThat(out).contains("Ended after " + asked + " of 2 questions; the others count as skipped.\n");
        }
        assertThat(out).contains("\nResult: ");
    }

    @Test
    void aChoiceOfOneTakesOne() throws IOException {
        String one = CHOICE.replace("\"multiple\":true,", "").replace("\"HEAD\",\"correct\":true", "\"HEAD\"");
        assertThat(practice(one, "a b\n?\n\n").out())
                .contains("That is no choice. Your answer (one of a to c; Enter skips, :q ends):\n", "    Skipped.\n");
    }

    @Test
    void whatTheBankDoesNotKnowIsNotGraded() throws IOException {
        String unanswered = "{\"id\":\"q\",\"prompt\":\"Why?\"}";
        assertThat(practice(unanswered, "x\n\n").out())
                .contains("    The bank has no answer to this question.\n", "\nResult: 0 of 0\n");
        assertThat(practice(unanswered, "x\n4\n").out()).contains("\nResult: 0.75 of 1 (75 %)\n");
    }

    @Test
    void contentAndInputCannotSteerTheTerminalOrFillTheMemory() throws IOException {
        String hostile = OPEN.replace("Because.", "\\u001b[2J${x}");
        String out = practice(hostile, "x".repeat(5_000_000) + "\n\n").out();
        assertThat(out).contains("\ufffd[2J${x}").doesNotContain("\u001b").hasSizeLessThan(2000);
    }
}
