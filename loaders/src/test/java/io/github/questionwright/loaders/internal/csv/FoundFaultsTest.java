package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault in a table of somebody else is told once, where it stands, and touches no other record. */
class FoundFaultsTest {

    private static final int ROWS = 100;
    private static final String HEADER = "id,question,optionA,optionB,right,note";
    private static final ReadLimits LIMITS =
            ReadLimits.builder().maxRecordChars(2_000).build();

    /** A row with the id 9, the line within it and the column where the fault stands, and how many records it gives. */
    private enum Fault {
        TEXT_AFTER_QUOTE("9,\"P\"x,a,b,B,n", 1, 6, "csv.text-after-quote", 0),
        TEXT_AFTER_LAST_QUOTE("9,P,a,b,B,\"n\"x", 1, 14, "csv.text-after-quote", 0),
        SINGLE_QUOTES_INSIDE("9,\"say \"hi\" now\",a,b,B,n", 1, 9, "csv.text-after-quote", 0),
        TEXT_AFTER_QUOTE_IN_SECOND_LINE("9,\"P\nQ\"x,a,b,B,n", 2, 3, "csv.text-after-quote", 0),
        TEXT_AFTER_QUOTE_BEFORE_LINES("9,\"P\"x,\"a\nb\",b,B,n", 1, 6, "csv.text-after-quote", 0),
        STRAY_QUOTE("9,6\" pipe,a,b,B,n", 1, 4, "csv.literal-character", 1),
        STRAY_LAST_QUOTE("9,P,a,b,B,5\"", 1, 12, "csv.literal-character", 1),
        STRAY_QUOTE_BEFORE_LINES("9,P\"x,\"a\nb\",b,B,n", 1, 4, "csv.literal-character", 1),
        UNCLOSED_FIRST("\"9,P,a,b,B,n", 1, 1, "csv.unclosed-quote", 0),
        UNCLOSED("9,\"P,a,b,B,n", 1, 3, "csv.unclosed-quote", 0),
        UNCLOSED_LAST("9,P,a,b,B,\"n", 1, 11, "csv.unclosed-quote", 0),
        UNCLOSED_OVER_LINES("9,\"P\nand so on\n\non,a,b,B,n", 1, 3, "csv.unclosed-quote", 0),
        UNCLOSED_AFTER_LINES("9,\"P\nQ\",a,b,B,\"n", 2, 10, "csv.unclosed-quote", 0),
        UNCLOSED_AFTER_DOUBLED("9,\"P \"\"x\"\",a,b,B,n", 1, 3, "csv.unclosed-quote", 0),
        UNCLOSED_BEFORE_PROSE("9,\"P\nsix, of, these, are, here, now\na,b,c,d,e,f", 1, 3, "csv.unclosed-quote", 0),
        SPILLED("9,P, really,a,b,B,n", 1, 19, "csv.extra-cells", 1),
        SPILLED_FAR("9,P,a,b,B,n,,x", 1, 14, "csv.extra-cells", 1),
        SPILLED_QUOTED("\"9\",\"P\",\"a\",\"b\",\"B\",\"n\",\"x\"", 1, 25, "csv.extra-cells", 1),
        SHORT("9,P,a", 1, 1, "csv.missing-cells", 1),
        SHORT_QUOTED("\"9\",\"P\"", 1, 1, "csv.missing-cells", 1),
        SHORT_OVER_LINES("9,\"P\nQ\",a", 1, 1, "csv.missing-cells", 1),
        NUL("9,P\0,a,b,B,n", 1, 4, "csv.control-character", 0),
        NUL_IN_QUOTES("9,\"P\nQ\0\",a,b,B,n", 2, 2, "csv.control-character", 0),
        BELL("9,P,a,b,B,\u0007", 1, 11, "csv.literal-character", 1),
        LONG_LINE("9,P,a,b,B," + "x".repeat(9_000), 1, 1, "limit.record", 0),
        LONG_LINE_OF_QUOTES("9,\"P" + "\"\"".repeat(9_000) + ",a,b,B,n", 1, 1, "limit.record", 0),
        LONG_CELL_OF_LINES("9,\"" + "x, y\n".repeat(900) + "\",a,b,B,n", 1, 1, "limit.record", 0),
        LONG_CELL_OF_LONG_LINES("9,\"" + ("x, ".repeat(150) + "\n").repeat(5) + "\",a,b,B,n", 1, 1, "limit.record", 0),
        LONG_SECOND_LINE("9,\"P\n" + "x".repeat(9_000) + "\n\",a,b,B,n", 1, 1, "limit.record", 0),
        REPEATED_HEADER(HEADER, 1, 1, "csv.left-out", 0),
        REMARK("# a remark", 1, 1, "csv.left-out", 0),
        TITLE("Databases", 1, 1, "csv.section-row", 0),
        TITLE_OF_A_SPREADSHEET("Databases,,,,,", 1, 1, "csv.section-row", 0);

        final String row;
        final int line;
        final int column;
        final String code;
        final int records;

        Fault(String row, int line, int column, String code, int records) {
            this.row = row;
            this.line = line;
            this.column = column;
            this.code = code;
            this.records = records;
        }

        String at(int startLine) {
            return (startLine + line - 1) + ":" + column + " " + code;
        }

        /**
         * One whose lines outnumber the records looks like the table where a quote is open before it; a quote at the end
         * of a line closes one that was left open, and what stands between them is a legal cell, told as such.
         */
        boolean canStandWithOthers() {
            return this != LONG_CELL_OF_LINES && this != STRAY_LAST_QUOTE;
        }

        /** A title needs a record behind it, and prose is told from records by those before it. */
        boolean canStandAt(int row) {
            return code.equals("csv.section-row") ? row < ROWS - 1 : this != UNCLOSED_BEFORE_PROSE || row > 20;
        }
    }

    private enum Style {
        PLAIN {
            @Override
            String row(int number) {
                return number + ",P" + number + ",a,b,B,";
            }
        },
        QUOTED {
            @Override
            String row(int number) {
                return "\"" + number + "\",\"P, \"\"" + number + "\"\"\",\"a\",\"b\",\"B\",\"\"";
            }
        },
        MULTI_LINE {
            @Override
            String row(int number) {
                return number + ",\"P,\n\n  \"\"" + number + "\"\"\",a,b,B,\"yes,\nno, \n\"";
            }
        },
        MIXED {
            @Override
            String row(int number) {
                return values()[number % 3].row(number);
            }
        };

        abstract String row(int number);
    }

    static Stream<Arguments> faults() {
        return Stream.of(Fault.values())
                .flatMap(fault -> Stream.of(Style.values()).map(style -> Arguments.of(fault, style)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultTouchesOneRecord(Fault fault, Style style) {
        for (int broken : List.of(0, 1, 50, ROWS - 2, ROWS - 1)) {
            for (String lineBreak : List.of("\n", "\r\n", "\r")) {
                if (fault.canStandAt(broken)) {
                    TreeMap<Integer, Fault> faults = new TreeMap<>();
                    faults.put(broken, fault);
                    check(style, faults, lineBreak);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyFaultsTouchTheirRecordsOnly(Style style) {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            TreeMap<Integer, Fault> faults = new TreeMap<>();
            for (int row = random.nextInt(5); row < ROWS - 1; row += 8 + random.nextInt(5)) {
                Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
                if (fault.canStandAt(row) && fault.canStandWithOthers()) {
                    faults.put(row, fault);
                }
            }
            check(style, faults, "\n");
        }
    }

    private static void check(Style style, TreeMap<Integer, Fault> faults, String lineBreak) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < ROWS; number++) {
            Fault fault = faults.get(number);
            if (fault != null) {
                expected.add(fault.at((int) text.chars().filter(c -> c == '\n').count() + 1));
            }
            text.append(fault == null ? style.row(100 + number) : fault.row).append('\n');
        }
        List<String> good = IntStream.range(0, ROWS)
                .filter(number -> !faults.containsKey(number))
                .mapToObj(number -> style.row(100 + number))
                .toList();
        String whole = (HEADER + "\n" + String.join("\n", good)).replace("\n", lineBreak);

        Recording recording = read(text.toString().replace("\n", lineBreak));

        assertThat(recording.codes()).as("%s", faults).isEqualTo(expected);
        assertThat(recording.contents().stream().filter(each -> each.startsWith("{id:\"1")))
                .as("%s", faults)
                .isEqualTo(read(whole).contents());
        assertThat(recording.contents().stream().filter(each -> !each.startsWith("{id:\"1")))
                .as("%s", faults)
                .hasSize(faults.values().stream()
                        .mapToInt(fault -> fault.records)
                        .sum());
    }

    private static Recording read(String text) {
        return Recording.of(new CsvFormat(), StringText.of("b.csv", text).within(LIMITS));
    }
}
