package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.loaders.shapes.RecordFault.Then;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JSON and JSON Lines in shapes of others with faults in some of them: just those are told, each at
 * its place, and every other question is loaded with its right answer.
 */
class RecordFaultsTest {

    private static final int FEW = 40;
    private static final int MANY = 100;

    /** What these two say is the same of every file. */
    private static final List<String> USUAL = List.of("mapping.inferred", "id.derived");

    private enum Layout {
        LIST("f.json", "[\n", ",\n", "\n]\n", 2),
        OBJECT("f.json", "{\"total\": 100, \"items\": [\n", ",\n", "\n]}\n", 2),
        TOPICS("f.json", "{\"Java\": [\n", ",\n", "\n]}\n", 2),
        SCRIPT("f.js", "const data = [\n", ",\n", "\n];\n", 2),
        LINES("f.jsonl", "", "\n", "\n", 1),
        WINDOWS("f.ndjson", "", "\r\n", "\r\n", 1);

        final String file;
        final String before;
        final String between;
        final String behind;
        final int line;

        Layout(String file, String before, String between, String behind, int line) {
            this.file = file;
            this.before = before;
            this.between = between;
            this.behind = behind;
            this.line = line;
        }
    }

    private enum Shape {
        TEXTS(
                "{\"question\":\"What is #?\",\"options\":[\"x#\",\"y#\",\"z#\"],\"answer\":\"y#\",\"topic\":\"T\","
                        + "\"difficulty\":\"easy\",\"weight\":1,\"tags\":[\"t\"],\"explanation\":\"Since #.\"}",
                RecordFault.TEXTS),
        INDEXES(
                "{\"id\":#,\"q\":\"What is #?\",\"choices\":[\"x#\",\"y#\",\"z#\"],\"correctIndex\":1}",
                RecordFault.INDEXES) {
            @Override
            String record(int number, boolean faulty) {
                String right = faulty ? "1" : String.valueOf(number % 3);
                return super.record(number, faulty).replace("Index\":1", "Index\":" + right);
            }
        },
        FLAGS(
                "{\"text\":\"What is #?\",\"answers\":[{\"text\":\"x#\",\"isCorrect\":false},"
                        + "{\"text\":\"y#\",\"isCorrect\":true},{\"text\":\"z#\",\"isCorrect\":false}]}",
                RecordFault.FLAGS),
        LABELS(
                "{\"title\":\"What is #?\",\"options\":{\"a\":\"x#\",\"b\":\"y#\",\"c\":\"z#\"},\"correct\":\"b\"}",
                RecordFault.LABELS),
        INTERVIEWS(
                "{\"question\":\"What is #?\",\"answer\":\"It is #.\",\"level\":\"junior\",\"keyPoints\":[\"k#\"],"
                        + "\"minutes\":3,\"links\":[\"https://example.org/#\"]}",
                RecordFault.INTERVIEWS);

        private final String record;
        final List<RecordFault> faults;

        Shape(String record, List<RecordFault> faults) {
            this.record = record;
            this.faults = faults;
        }

        String record(int number, boolean faulty) {
            return record.replace("#", "" + number);
        }

        /** The prompt and the right answer of a sound record, as they are shown. */
        String right(int number, boolean faulty) {
            int at = this == INDEXES && !faulty ? number % 3 : 1;
            return this == INTERVIEWS ? "It is " + number + "." : "xyz".charAt(at) + "" + number;
        }
    }

    /** Every fault in a list and in lines, and in one of the other layouts in turn. */
    static List<Arguments> faults() {
        List<Layout> others = List.of(Layout.OBJECT, Layout.TOPICS, Layout.SCRIPT, Layout.WINDOWS);
        List<Arguments> all = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            for (RecordFault fault : shape.faults) {
                Layout other = others.get(all.size() / 3 % others.size());
                List.of(Layout.LIST, Layout.LINES, other)
                        .forEach(layout -> all.add(Arguments.of(shape, layout, fault)));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultTouchesItsQuestionOnly(Shape shape, Layout layout, RecordFault fault) {
        boolean isPlain = layout == Layout.LIST || layout == Layout.LINES;
        for (int number : isPlain ? new int[] {1, 21, FEW} : new int[] {21}) {
            boolean isFirst = number == 1 && fault.codes().equals("id.repeated");
            check(shape, layout, FEW, new TreeMap<>(Map.of(isFirst ? 2 : number, fault)));
        }
    }

    static Stream<Arguments> layouts() {
        return Stream.of(Shape.values())
                .flatMap(shape -> Stream.of(Layout.values()).map(layout -> Arguments.of(shape, layout)));
    }

    /** Of faults that are told once per file, one is taken. */
    @ParameterizedTest
    @MethodSource("layouts")
    void manyFaultsTouchTheirQuestionsOnly(Shape shape, Layout layout) {
        for (int first = 0; first < 4; first++) {
            TreeMap<Integer, RecordFault> faults = new TreeMap<>();
            List<String> once = new ArrayList<>();
            for (int at = first; at < shape.faults.size(); at += 4) {
                RecordFault fault = shape.faults.get(at);
                boolean isAgain = fault.then() == Then.KEPT && once.contains(fault.codes());
                if (!isAgain && !fault.codes().contains("#") && (faults.size() < 4 || shape == Shape.TEXTS)) {
                    faults.put(3 + 5 * faults.size(), fault);
                    once.add(fault.codes());
                }
            }
            check(shape, layout, MANY, faults);
        }
    }

    private static void check(Shape shape, Layout layout, int count, TreeMap<Integer, RecordFault> faults) {
        List<String> records = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String record = shape.record(number, faults.containsKey(number));
            RecordFault fault = faults.get(number);
            if (fault != null) {
                assertThat(record).containsOnlyOnce(fault.from().replace("#", "" + number));
                record = fault.in(record, number);
                expected.addAll(told(layout, number, record, fault.codes()));
            }
            records.add(record.replace("@", "").replace("~", ""));
        }
        String text = layout.before + String.join(layout.between, records) + layout.behind;

        LoadResult result = QuestionBanks.read(QuestionSource.string(layout.file, text));

        String as = shape + " " + layout + " " + faults;
        assertThat(result.diagnostics().stream()
                        .filter(each -> !USUAL.contains(each.code()))
                        .filter(each -> !isOfTheWholeFile(each.code(), each.message()))
                        .map(each ->
                                each.location().line() + ":" + each.location().column() + " " + each.code()))
                .as(as)
                .containsExactlyInAnyOrderElementsOf(expected);
        for (int number = 1; number <= count; number++) {
            RecordFault fault = faults.get(number);
            checkQuestion(shape, result, number, fault, as);
        }
    }

    /** A script says so, and a field that nothing is made of is told of once. */
    private static boolean isOfTheWholeFile(String code, String message) {
        return code.equals("json.script") || code.equals("field.unmapped") && message.startsWith("\"weight\"");
    }

    private static List<String> told(Layout layout, int number, String broken, String codes) {
        List<String> told = new ArrayList<>();
        for (String code : codes.isEmpty() ? new String[0] : codes.split(" ")) {
            boolean isFirst = code.endsWith("#");
            int line = layout.line + (isFirst ? 0 : number - 1);
            int column = isFirst ? 1 : column(broken, told.isEmpty() ? '@' : '~');
            told.add(line + ":" + column + " " + code.replace("#", ""));
        }
        return told;
    }

    private static int column(String broken, char mark) {
        String shown = broken.replace(mark == '@' ? "~" : "@", "");
        return Math.max(0, shown.indexOf(mark)) + 1;
    }

    private static void checkQuestion(Shape shape, LoadResult result, int number, RecordFault fault, String as) {
        Optional<Question> found = result.bank().questions().stream()
                .filter(each -> each.prompt().equals("What is " + number + "?"))
                .min(Comparator.comparing(Question::id));
        Then then = fault == null ? Then.KEPT : fault.then();
        assertThat(found.isPresent()).as("%s: %d", as, number).isEqualTo(then != Then.DROPPED);
        if (then == Then.UNRESOLVED) {
            assertThat(found.orElseThrow().answer()).as(as).isInstanceOf(Answer.Unresolved.class);
        } else if (then == Then.OPEN) {
            assertThat(found.orElseThrow().answer().options()).as(as).isEmpty();
        } else if (then == Then.KEPT) {
            assertThat(Shown.right(found.orElseThrow()))
                    .as("%s: %d", as, number)
                    .isEqualTo(shape.right(number, fault != null));
        }
    }
}
