package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.json.Banks.Layout;
import io.github.questionwright.loaders.internal.json.SeededFault.Broken;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in one of 100 records: one diagnostic at its place, 99 records, and what belongs to the bank. */
class SeededFaultTest {

    private static final int COUNT = 100;
    private static final List<String> GOOD = Banks.records(COUNT);
    private static final Map<String, String> PLAIN =
            GOOD.stream().collect(Collectors.toMap(good -> good, good -> NaiveJson.plain(NaiveJson.parse(good))));

    static Stream<Arguments> everywhere() {
        return Stream.of(SeededFault.values())
                .flatMap(fault -> Stream.of(Layout.values())
                        .flatMap(layout -> Stream.of(0, 50, 99).map(index -> Arguments.of(fault, layout, index))));
    }

    @ParameterizedTest(name = "{0} {1} record {2}")
    @MethodSource("everywhere")
    void costsOneRecordAndIsReportedOnce(SeededFault fault, Layout layout, int broken) {
        Seeded seeded = Seeded.in(layout, GOOD, List.of(broken), List.of(fault));
        Recording read = Recording.json(seeded.text());

        assertThat(read.places()).isEqualTo(seeded.places());
        assertThat(read.plain()).isEqualTo(seeded.left());
        assertThat(read.headers)
                .extracting(RawValue.Field::name)
                .isEqualTo(
                        layout.isList() || layout == Layout.RECORD_A_LINE
                                ? List.of()
                                : List.of("title", "sections", "licence"));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void manyFaultsInOneFile(Layout layout) {
        List<Integer> indexes = new ArrayList<>();
        List<SeededFault> faults = new ArrayList<>();
        for (SeededFault fault : SeededFault.values()) {
            for (int index = 0; index < COUNT; index += 50) {
                indexes.add(indexes.size() / 2 * COUNT + index);
                faults.add(fault);
            }
        }
        List<String> good = new ArrayList<>();
        Collections.nCopies(faults.size() / 2, GOOD).forEach(good::addAll);
        Seeded seeded = Seeded.in(layout, good, indexes, faults);
        Recording read = Recording.json(seeded.text());

        assertThat(read.places()).containsExactlyElementsOf(seeded.places());
        assertThat(read.plain()).isEqualTo(seeded.left());
    }

    /** Nothing is wrong until the end of the file: what follows goes on as a part of the list that is not closed. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void aRecordThatIsNotClosedAtAll(Layout layout) {
        for (int index : List.of(0, 50, 98)) {
            List<String> records = new ArrayList<>(GOOD);
            String open = GOOD.get(index).substring(0, GOOD.get(index).lastIndexOf(']'));
            records.set(index, open);
            String text = Banks.bank(layout, records);
            Recording read = Recording.json(text);

            int next = text.indexOf(GOOD.get(index + 1), text.indexOf(open));
            assertThat(read.places()).as("record %d", index).containsExactly(Seeded.place(text, next));
            assertThat(read.plain()).hasSize(COUNT - 1).doesNotContain(PLAIN.get(GOOD.get(index)));
        }
    }

    /** The one pair without two diagnostics: a text that is not closed runs through a record without double quotes. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void twoFaultsSideBySide(Layout layout) {
        List<String> good = GOOD.subList(48, 54);
        for (SeededFault one : SeededFault.values()) {
            for (SeededFault other : SeededFault.values()) {
                Seeded seeded = Seeded.in(layout, good, List.of(2, 3), List.of(one, other));
                Recording read = Recording.json(seeded.text());
                assertThat(read.plain()).as("%s, %s", one, other).isEqualTo(seeded.left());
                if (one != SeededFault.MISSING_CLOSING_QUOTE_AT_THE_END
                        || layout.isPretty()
                        || other != SeededFault.SINGLE_QUOTES_EVERYWHERE) {
                    assertThat(read.places()).as("%s, %s", one, other).isEqualTo(seeded.places());
                }
            }
        }
    }

    /** A text with faults and what is to come of it. */
    record Seeded(String text, List<String> places, List<String> left) {

        static Seeded in(Layout layout, List<String> good, List<Integer> indexes, List<SeededFault> faults) {
            List<String> records = new ArrayList<>(good);
            if (layout.isPretty()) {
                records.replaceAll(found -> Banks.pretty(found, layout.isList() ? 1 : 2));
            }
            List<String> left = new ArrayList<>();
            List<Broken> broken = new ArrayList<>();
            for (int index = 0; index < good.size(); index++) {
                if (indexes.contains(index)) {
                    Broken seeded = faults.get(indexes.indexOf(index)).in(records.get(index));
                    records.set(index, seeded.text());
                    broken.add(seeded);
                } else {
                    left.add(PLAIN.get(good.get(index)));
                }
            }
            String text = Banks.bank(layout, records);
            return new Seeded(text, places(text, broken), left);
        }

        private static List<String> places(String text, List<Broken> broken) {
            List<String> places = new ArrayList<>();
            int from = 0;
            for (Broken one : broken) {
                int start = text.indexOf(one.text(), from);
                from = start + one.text().length();
                places.add(place(text, one.offset() >= 0 ? start + one.offset() : behind(text, from, one.offset())));
            }
            return places;
        }

        private static int behind(String text, int end, int kind) {
            if (kind == -2) {
                int next = end;
                while (next < text.length() && "\"\n".indexOf(text.charAt(next)) < 0) {
                    next++;
                }
                return next < text.length() && text.charAt(next) == '"' ? next + 1 : next;
            }
            int next = end;
            while (", \n".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            return next;
        }

        private static String place(String text, int offset) {
            String before = text.substring(0, offset);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            String code =
                    offset == text.length() ? DiagnosticCode.JSON_TRUNCATED.id() : DiagnosticCode.JSON_SYNTAX.id();
            return line + ":" + (offset - before.lastIndexOf('\n')) + " " + code;
        }
    }
}
