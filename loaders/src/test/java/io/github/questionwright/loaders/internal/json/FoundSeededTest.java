package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.json.Banks.Layout;
import io.github.questionwright.loaders.internal.json.SeededFaultTest.Seeded;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The seeded faults of our own shape in a found one, of which the records begin with {@code id} as their options do: a
 * habit is one warning and costs nothing, anything else is one error and costs its record.
 */
class FoundSeededTest {

    private static final int COUNT = 100;

    /** What is no fault in a found shape: its code, and how far its place is from that of the strict reader. */
    private record Tolerated(String codes, int shift) {}

    private static final Map<SeededFault, Tolerated> HABITS = new EnumMap<>(Map.ofEntries(
            Map.entry(SeededFault.MISSING_COMMA, new Tolerated("json.missing-comma", 0)),
            Map.entry(SeededFault.TRAILING_COMMA, new Tolerated("json.trailing-comma", 0)),
            Map.entry(SeededFault.TRAILING_COMMA_IN_A_LIST, new Tolerated("json.trailing-comma", 0)),
            Map.entry(SeededFault.SINGLE_QUOTES, new Tolerated("json.single-quotes", 0)),
            Map.entry(SeededFault.SINGLE_QUOTES_EVERYWHERE, new Tolerated("json.single-quotes json.escape", 0)),
            Map.entry(SeededFault.UNQUOTED_NAME, new Tolerated("json.unquoted-name", 0)),
            Map.entry(SeededFault.CONTROL_CHARACTER, new Tolerated("json.control-character", 0)),
            Map.entry(SeededFault.LINE_BREAK_IN_A_TEXT, new Tolerated("json.control-character", 0)),
            Map.entry(SeededFault.NUL_IN_A_TEXT, new Tolerated("json.control-character", 0)),
            Map.entry(SeededFault.NAN, new Tolerated("json.constant", 0)),
            Map.entry(SeededFault.INFINITY, new Tolerated("json.constant", 0)),
            Map.entry(SeededFault.MINUS_INFINITY, new Tolerated("json.constant", -1)),
            Map.entry(SeededFault.PYTHON, new Tolerated("json.constant", 0)),
            Map.entry(SeededFault.UNDEFINED, new Tolerated("json.constant", 0)),
            Map.entry(SeededFault.LEADING_ZERO, new Tolerated("json.leading-zero", 0)),
            Map.entry(SeededFault.PLUS_SIGN, new Tolerated("json.number", 0)),
            Map.entry(SeededFault.HEXADECIMAL, new Tolerated("json.number", -1)),
            Map.entry(SeededFault.CUT_NUMBER, new Tolerated("json.number", -1)),
            Map.entry(SeededFault.LINE_COMMENT, new Tolerated("json.comment", 0)),
            Map.entry(SeededFault.COMMENT, new Tolerated("json.comment", 0))));

    /** Where the two readers point to different characters of one fault. */
    private static final Map<SeededFault, Integer> SHIFTS = new EnumMap<>(Map.of(
            SeededFault.MISSING_OPENING_QUOTE_OF_A_NAME, 6,
            SeededFault.MISSING_OPENING_BRACE_OF_AN_OPTION, -4));

    static Stream<Arguments> everywhere() {
        return Stream.of(SeededFault.values())
                .flatMap(fault -> Stream.of(Layout.values())
                        .flatMap(layout -> Stream.of(0, 1, 50, 98, 99)
                                .filter(index -> index % 49 < 3)
                                .filter(index -> index % 3 != 1)
                                .map(index -> Arguments.of(fault, layout, index))));
    }

    @ParameterizedTest(name = "{0} {1} record {2}")
    @MethodSource("everywhere")
    void costsOneRecordAtMostAndIsReportedOnce(SeededFault fault, Layout layout, int broken) {
        List<String> good = Banks.records(COUNT);
        Seeded seeded = Seeded.in(layout, good, List.of(broken), List.of(fault));
        Recording read = Recording.found(foreign(seeded.text()));
        Tolerated habit = HABITS.get(fault);

        int digits =
                fault == SeededFault.CUT_NUMBER ? String.valueOf(broken + 1).length() : 0;
        int shift = habit == null ? SHIFTS.getOrDefault(fault, 0) : habit.shift() - digits;
        String place = shifted(seeded.places().get(0), shift);
        assertThat(place(read.diagnostics.get(0))).isEqualTo(place);
        if (habit == null) {
            assertThat(read.plain()).isEqualTo(foreign(seeded.left()));
            assertThat(read.diagnostics.stream().map(Diagnostic::code))
                    .containsExactlyElementsOf(errors(seeded, fault, layout, broken));
        } else {
            assertThat(read.plain()).hasSize(COUNT).containsAll(foreign(seeded.left()));
            assertThat(String.join(
                            " ", read.diagnostics.stream().map(Diagnostic::code).toList()))
                    .isEqualTo(habit.codes());
            assertThat(read.diagnostics).extracting(Diagnostic::severity).containsOnly(Severity.WARNING);
        }
    }

    /** One text alone can swallow all that stands behind it on its line: the end of the list, if it is the last. */
    private static List<String> errors(Seeded seeded, SeededFault fault, Layout layout, int broken) {
        boolean swallows = fault == SeededFault.MISSING_CLOSING_QUOTE_AT_THE_END
                && layout == Layout.MINIFIED_OBJECT
                && broken == COUNT - 1;
        String first = seeded.places().get(0).split(" ")[1];
        return swallows ? List.of(first, "json.truncated") : List.of(first);
    }

    @ParameterizedTest
    @EnumSource(SeededFault.class)
    void costsOneLineAtMost(SeededFault fault) {
        for (int broken : new int[] {0, 50, 99}) {
            List<String> good = Banks.records(COUNT);
            List<String> records = new ArrayList<>(good);
            String line = fault.in(good.get(broken)).text();
            records.set(broken, line);
            Recording read = Recording.foundLines(foreign(String.join("\r\n", records)));

            boolean kept = HABITS.containsKey(fault) && line.lines().count() == 1;
            List<String> left = IntStream.range(0, COUNT)
                    .filter(index -> index != broken)
                    .mapToObj(index -> NaiveJson.plain(NaiveJson.parse(good.get(index))))
                    .toList();
            assertThat(read.plain()).hasSize(kept ? COUNT : COUNT - 1).containsAll(foreign(left));
            assertThat(read.diagnostics.get(0).location().line()).isEqualTo(broken + 1);
            assertThat(read.diagnostics.stream().filter(Diagnostic::isError).count())
                    .isEqualTo(kept ? 0 : line.lines().count());
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void manyFaultsInOneFileAreReportedOnceEach(Layout layout) {
        List<SeededFault> errors = Stream.of(SeededFault.values())
                .filter(fault -> !HABITS.containsKey(fault) && !SHIFTS.containsKey(fault))
                .toList();
        List<String> good = Banks.records(3 * errors.size());
        List<Integer> indexes = new ArrayList<>();
        List<String> all = new ArrayList<>(good);
        for (int index = 0; index < errors.size(); index++) {
            all.set(
                    3 * index,
                    good.get(0).replace("\"q0\"", "\"q" + 3 * index + "\"").replace("index-0", "index-" + 3 * index));
            indexes.add(3 * index);
        }
        Seeded seeded = Seeded.in(layout, known(all, indexes, good), indexes, errors);
        Recording read = Recording.found(foreign(seeded.text()));

        assertThat(read.places()).containsExactlyElementsOf(seeded.places());
        assertThat(read.records).hasSize(2 * errors.size());
    }

    /** Records that the table of the strict test knows, but for the broken ones. */
    private static List<String> known(List<String> all, List<Integer> broken, List<String> good) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> broken.contains(index) ? all.get(index) : good.get(index % COUNT))
                .toList();
    }

    private static String foreign(String text) {
        return text.replace("prompt", "Prompt");
    }

    private static List<String> foreign(List<String> plain) {
        return plain.stream().map(found -> found.replace("prompt=", "Prompt=")).toList();
    }

    private static String place(Diagnostic found) {
        return found.location().line() + ":" + found.location().column();
    }

    private static String shifted(String place, int shift) {
        int colon = place.indexOf(':');
        int column = Integer.parseInt(place.substring(colon + 1, place.indexOf(' ')));
        return place.substring(0, colon + 1) + (column + shift);
    }
}
