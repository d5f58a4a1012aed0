package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault costs its record and no other, and is reported once, where it stands. */
class CsvFaultsTest {

    private static final int ROWS = 100;
    private static final String HEADER = "id,prompt,section,difficulty,hints,answer";
    private static final ReadLimits LIMITS =
            ReadLimits.builder().maxRecordChars(2_000).build();

    /** A broken row, the line within it and the column where the fault stands, and its code. */
    private enum Fault {
        TEXT_AFTER_QUOTE("q,\"P\"x,A,easy,,yes", 1, 6, "csv.text-after-quote"),
        BLANK_AFTER_QUOTE("q,\"P\" ,A,easy,,yes", 1, 6, "csv.text-after-quote"),
        SINGLE_QUOTES_INSIDE("q,\"say \"hi\" now\",A,easy,,yes", 1, 9, "csv.text-after-quote"),
        TEXT_AFTER_QUOTE_IN_SECOND_LINE("q,\"P\nQ\"x,A,easy,,yes", 2, 3, "csv.text-after-quote"),
        TEXT_AFTER_QUOTE_BEFORE_LINES("q,\"P\"x,\"A\nB\",easy,,yes", 1, 6, "csv.text-after-quote"),
        STRAY_QUOTES("q,P\"x\",A,easy,,yes", 1, 4, "csv.stray-quote"),
        STRAY_QUOTE("q,6\" pipe,A,easy,,yes", 1, 4, "csv.stray-quote"),
        BLANK_BEFORE_QUOTE("q, \"P\",A,easy,,yes", 1, 4, "csv.stray-quote"),
        STRAY_QUOTE_BEFORE_LINES("q,P\"x,\"A\nB\",easy,,yes", 1, 4, "csv.stray-quote"),
        STRAY_QUOTE_AFTER_LINES("q,\"P\nQ\",A\"B,easy,,yes", 2, 5, "csv.stray-quote"),
        UNCLOSED_FIRST("\"q,P,A,easy,,yes", 1, 1, "csv.unclosed-quote"),
        UNCLOSED("q,\"P,A,easy,,yes", 1, 3, "csv.unclosed-quote"),
        UNCLOSED_LAST("q,P,A,easy,,\"yes", 1, 13, "csv.unclosed-quote"),
        UNCLOSED_OVER_LINES("q,\"P\nand so on\n\non,A,easy,,yes", 1, 3, "csv.unclosed-quote"),
        UNCLOSED_AFTER_LINES("q,\"P\nQ\",A,easy,,\"yes", 2, 12, "csv.unclosed-quote"),
        UNCLOSED_AFTER_DOUBLED("q,\"P \"\"x\"\",A,easy,,yes", 1, 3, "csv.unclosed-quote"),
        TOO_MANY("q,P,A,easy,,yes, of course", 1, 17, "csv.too-many-cells"),
        TOO_FEW("q,P,A,easy", 1, 1, "csv.too-few-cells"),
        TOO_FEW_OVER_LINES("q,\"P\nQ\",A,easy", 1, 1, "csv.too-few-cells"),
        NUL("q,P\0,A,easy,,yes", 1, 4, "csv.control-character"),
        NUL_IN_QUOTES("q,\"P\nQ\0\",A,easy,,yes", 2, 2, "csv.control-character"),
        BELL("q,P,A,easy,,\u0007", 1, 13, "csv.control-character"),
        LONG_LINE("q,P,A,easy,," + "x".repeat(9_000), 1, 1, "limit.record"),
        LONG_LINE_OF_QUOTES("q,\"P" + "\"\"".repeat(9_000) + ",A,easy,,yes", 1, 1, "limit.record"),
        LONG_CELL_OF_LINES("q,\"" + "x, y\n".repeat(900) + "\",A,easy,,yes", 1, 1, "limit.record"),
        LONG_SECOND_LINE("q,\"P\n" + "x".repeat(9_000) + "\n\",A,easy,,yes", 1, 1, "limit.record"),
        BROKEN_JSON("q,P,A,easy,[1,yes", 1, 14, "csv.malformed-json");

        final String row;
        final int line;
        final int column;
        final String code;

        Fault(String row, int line, int column, String code) {
            this.row = row;
            this.line = line;
            this.column = column;
            this.code = code;
        }

        String at(int startLine) {
            return (startLine + line - 1) + ":" + column + " " + code;
        }
    }

    private enum Style {
        PLAIN {
            @Override
            String row(int number) {
                return "q" + number + ",P" + number + ",A,easy,,yes";
            }
        },
        QUOTED {
            @Override
            String row(int number) {
                return "\"q" + number + "\",\"P, \"\"" + number + "\"\"\",\"A > B\",\"\",\"[\"\"h\"\"]\",\"yes\"";
            }
        },
        MULTI_LINE {
            @Override
            String row(int number) {
                return "q" + number + ",\"P,\n\n  \"\"" + number + "\"\"\",A,hard,,\"yes,\nno, \n\"";
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

    static Stream<org.junit.jupiter.params.provider.Arguments> faults() {
        return Stream.of(Fault.values())
                .flatMap(fault -> Stream.of(Style.values())
                        .map(style -> org.junit.jupiter.params.provider.Arguments.of(fault, style)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultCostsOneRecord(Fault fault, Style style) {
        for (int broken : List.of(0, 1, 50, ROWS - 2, ROWS - 1)) {
            for (String lineBreak : List.of("\n", "\r\n", "\r")) {
                TreeMap<Integer, Fault> faults = new TreeMap<>();
                faults.put(broken, fault);
                check(style, faults, lineBreak);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"PLAIN", "QUOTED", "MULTI_LINE", "MIXED"})
    void manyFaultsCostTheirRecordsOnly(Style style) {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            TreeMap<Integer, Fault> faults = new TreeMap<>();
            for (int row = random.nextInt(5); row < ROWS; row += 4 + random.nextInt(3)) {
                faults.put(row, Fault.values()[random.nextInt(Fault.values().length)]);
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
            text.append(fault == null ? style.row(number) : fault.row).append('\n');
        }
        List<String> good = IntStream.range(0, ROWS)
                .filter(number -> !faults.containsKey(number))
                .mapToObj(style::row)
                .toList();
        String whole = (HEADER + "\n" + String.join("\n", good)).replace("\n", lineBreak);

        Recording recording = read(text.toString().replace("\n", lineBreak));

        assertThat(recording.codes()).as("%s", faults).isEqualTo(expected);
        assertThat(recording.contents()).as("%s", faults).isEqualTo(read(whole).contents());
    }

    private static Recording read(String text) {
        return Recording.of(new CsvFormat(), StringText.of("b.csv", text).within(LIMITS));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            a,"b"c    => 2:6 csv.text-after-quote: text follows the closing quote of a cell, where a comma or the end of the line is expected; a quote inside a quoted cell is written twice, as in "say ""hi\"""
            a,b"c     => 2:4 csv.stray-quote: a quote stands in a cell that does not begin with one; put the whole cell in quotes; a quote inside a quoted cell is written twice, as in "say ""hi\"""
            a,"b/c,d  => 2:3 csv.unclosed-quote: the quote that opens here is not closed; close it; line 2 left out
            a,"b/c/d,e => 2:3 csv.unclosed-quote: the quote that opens here is not closed; close it; line 2 to 3 left out
            a,"b      => 2:3 csv.unclosed-quote: the quote that opens here is not closed; close it; line 2 left out
            a,"b/c"d   => 3:3 csv.text-after-quote: text follows the closing quote of a cell, where a comma or the end of the line is expected; a quote inside a quoted cell is written twice, as in "say ""hi\"""; the record begins in line 2
            a,b,c,d   => 2:5 csv.too-many-cells: the record has 4 cells and the header has 2; put a cell that holds a comma in quotes
            a         => 2:1 csv.too-few-cells: the record has 1 cell and the header has 2; write an empty cell for what is absent
            a,b\fc    => 2:4 csv.control-character: a control character stands here; remove it (in a quoted cell all but U+0000 are allowed)
            abcdefghijklmnopqrst,b => 2:1 limit.record: a record or line of more than 20 characters; shorten it, close a quote that is open, or raise ReadLimits.maxRecordChars
            """)
    void messages(String row, String expected) {
        ReadLimits limits = ReadLimits.builder().maxRecordChars(20).build();
        Recording recording = Recording.of(
                new CsvFormat(),
                StringText.of("b.csv", "prompt,answer\n" + row.replace('/', '\n'))
                        .within(limits));

        assertThat(recording.messages()).containsExactly("b.csv:" + expected.replaceFirst(" ", " error "));
    }

    @Test
    void theLocationOfAFaultEndsWhereReadingGoesOn() {
        Recording recording = Recording.of("prompt,answer\na,\"b\nc\nd\ne,f\n");

        assertThat(recording.diagnostics.get(0).location().endLine()).isEqualTo(4);
        assertThat(recording.contents()).containsExactly("{prompt:\"e\",answer:\"f\"}");
    }

    @Test
    void aQuotedCellThatHoldsRecordsIsKeptWithAWarning() {
        String text = "id,prompt,section,answer\nq1,\"P,A,yes\nq2,P,A,yes\nq3,P,A,yes\nq4\",P,A\n";

        Recording recording = Recording.of(text);

        assertThat(recording.messages())
                .containsExactly("bank.csv:2:4 warning csv.rows-in-cell: a cell of this record holds 2 lines that look"
                        + " like a record of its own; if so, the quote that opens here is not closed");
        assertThat(recording.records).hasSize(1);
        assertThat(Recording.of("prompt,answer\nP,\"a,b\nc,d\"\n").diagnostics).isEmpty();
    }

    @Test
    void aRecordThatIsCleanWithinOneThatIsBrokenEndsIt() {
        Recording recording = Recording.of("id,prompt,answer\n"
                + "q1,\"P,yes\n"
                + "q2,\"P\n\nmore\",yes\n"
                + "q3,P\"x,yes\n"
                + "q4,\"P,yes\n"
                + "q5,\"Q,yes\n"
                + "q6,P,yes\n");

        assertThat(recording.codes())
                .containsExactly(
                        "2:4 csv.unclosed-quote",
                        "6:5 csv.stray-quote",
                        "7:4 csv.unclosed-quote",
                        "8:4 csv.unclosed-quote");
        assertThat(recording.contents())
                .containsExactly(
                        "{id:\"q2\",prompt:\"P\n\nmore\",answer:\"yes\"}", "{id:\"q6\",prompt:\"P\",answer:\"yes\"}");
    }
}
