package io.github.questionwright.loaders.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of fault in the third of five records: it alone is told, at its place, and the other four are loaded. */
class YamlFaultsTest {

    record Fault(String name, String record, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() throws IOException {
        try (InputStream in = YamlFaultsTest.class.getResourceAsStream("/yaml/faults.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== ")).skip(1).map(text -> {
                int line = text.indexOf('\n');
                int split = text.indexOf("\n--- ");
                String expected = text.substring(split + 5).strip();
                return new Fault(
                        text.substring(0, line), text.substring(line + 1, split), List.of(expected.split("; ")));
            });
        }
    }

    private static String good(int number) {
        return "- id: r%d\n  prompt: \"What is %d?\"\n  answer: It is %d.\n  minutes: 2\n"
                .formatted(number, number, number);
    }

    private static String list(Fault fault) {
        return good(1) + good(2) + fault.record() + "\n" + good(4) + good(5);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inTheRootList(Fault fault) {
        check(fault, list(fault), 0, 0);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inOurOwnObject(Fault fault) {
        String text = "title: Numbers\nquestions:\n" + list(fault).replaceAll("(?m)^(?=.)", "  ");
        check(fault, text, 2, 2);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inAListThatIsNotIndented(Fault fault) {
        check(fault, "questions:\n" + list(fault) + "title: Numbers\n", 1, 0);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void withTheLineEndsOfWindows(Fault fault) {
        check(fault, list(fault).replace("\n", "\r\n"), 0, 0);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inADocumentBetweenOthers(Fault fault) {
        check(fault, "---\n" + list(fault) + "---\n" + good(6) + "...\n", 1, 0);
    }

    private static void check(Fault fault, String text, int lines, int columns) {
        LoadResult result = QuestionBanks.read(QuestionSource.string("a.yaml", text));
        List<String> found = result.diagnostics().stream()
                .map(diagnostic -> shown(diagnostic, lines, columns))
                .toList();
        assertThat(found).as(text).containsExactlyElementsOf(fault.expected());
        assertThat(result.bank().questions())
                .extracting(Question::id)
                .filteredOn(id -> !id.equals("r6") && !id.equals("r3"))
                .containsExactly("r1", "r2", "r4", "r5");
    }

    private static String shown(Diagnostic diagnostic, int lines, int columns) {
        SourceLocation place = diagnostic.location();
        return (place.line() - lines) + ":" + (place.column() - columns) + " " + diagnostic.code();
    }
}
