package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.source.QuestionSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JSON and JSON Lines as people write them. A case of the file is its name and that of the file, the text, and behind
 * three hyphens what is told of it, followed by the title and the questions, the right options with a star. Characters
 * that nobody sees have their names in angle brackets; what follows {@code <END>} is not there.
 */
class HabitsTest {

    /** What these two say is the same in every case. */
    private static final List<String> USUAL = List.of("mapping.inferred", "id.derived");

    record Habit(String name, String file, String text, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Habit> habits() throws IOException {
        try (InputStream in = HabitsTest.class.getResourceAsStream("/json/habits.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== ")).skip(1).map(HabitsTest::habit);
        }
    }

    private static Habit habit(String part) {
        int line = part.indexOf('\n');
        int name = part.lastIndexOf(" (", line);
        int split = part.lastIndexOf("\n---") + 1;
        return new Habit(
                part.substring(0, name),
                part.substring(name + 2, line - 1),
                hidden(part.substring(line + 1, split)),
                part.substring(split + 3).strip());
    }

    private static String hidden(String text) {
        return text.replaceFirst("(?s)<END>.*", "")
                .replace("<CR>\n", "\r\n")
                .replace("<CR>", "\r")
                .replace("<BOM>", "\ufeff")
                .replace("<NBSP>", "\u00a0")
                .replace("<RS>", "\u001e")
                .replace("<TAB>", "\t")
                .replace("<NUL>", "\0");
    }

    @ParameterizedTest
    @MethodSource("habits")
    void everyQuestionIsReadAndEveryHabitTold(Habit habit) {
        byte[] bytes = habit.text().getBytes(StandardCharsets.UTF_8);

        LoadResult result =
                QuestionBanks.read(QuestionSource.opener(habit.file(), () -> new ByteArrayInputStream(bytes)));

        assertThat(shown(result)).isEqualTo(habit.expected());
    }

    private static String shown(LoadResult result) {
        String told = result.diagnostics().stream()
                .filter(each -> !USUAL.contains(each.code()))
                .map(Shown::place)
                .collect(Collectors.joining("; "));
        String title = result.bank().title().map(text -> "\n# " + text).orElse("");
        String questions = result.bank().questions().stream()
                .map(each -> "\n" + Shown.question(each))
                .collect(Collectors.joining());
        return (told + title + questions).strip();
    }
}
