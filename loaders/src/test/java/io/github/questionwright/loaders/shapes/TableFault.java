package io.github.questionwright.loaders.shapes;

import static io.github.questionwright.loaders.shapes.TableFault.Then.CHANGED;
import static io.github.questionwright.loaders.shapes.TableFault.Then.DROPPED;
import static io.github.questionwright.loaders.shapes.TableFault.Then.KEPT;
import static io.github.questionwright.loaders.shapes.TableFault.Then.UNRESOLVED;

import java.util.List;

/**
 * A fault in a row of a table of somebody else.
 *
 * @param then what becomes of the question
 * @param codes what is told, the first at {@code @} in the new text, the second at {@code ~}; at the start of the row if
 *     there is no such mark
 * @param from a text that stands once in the row; {@code #} is its number
 * @param to the text that stands there instead
 */
record TableFault(Then then, String codes, String from, String to) {

    enum Then {
        DROPPED,
        UNRESOLVED,
        KEPT,
        CHANGED
    }

    static final String MALFORMED = "csv.text-after-quote";

    static final List<TableFault> LETTERS = List.of(
            new TableFault(UNRESOLVED, "answer.unresolved", ",B,", ",@E,"),
            new TableFault(UNRESOLVED, "answer.unresolved", ",B,", ",@?,"),
            new TableFault(UNRESOLVED, "answer.unresolved", ",B,", ",@none,"),
            new TableFault(UNRESOLVED, "answer.unresolved", ",B,", ",@not B,"),
            new TableFault(UNRESOLVED, "answer.unresolved", ",B,", ",@B or C,"),
            new TableFault(UNRESOLVED, "answer.unresolved", ",x#,y#,z#,B,", ",@x#,y#,z#,,"),
            new TableFault(UNRESOLVED, "answer.unresolved", ",y#,z#,B,", ",,z#,@B,"),
            new TableFault(UNRESOLVED, "answer.unresolved", ",x#,y#,z#,B,", ",,,,@B,"),
            new TableFault(DROPPED, "choice.duplicate-option", ",y#,", ",@x#,"),
            new TableFault(DROPPED, "prompt.blank", ",What is #?,", ",,"),
            new TableFault(DROPPED, MALFORMED, ",x#,", ",\"x\"@#,"),
            new TableFault(DROPPED, "csv.unclosed-quote", ",x#,", ",@\"x#,"),
            new TableFault(DROPPED, "csv.control-character", ",x#,", ",x@\0#,"),
            new TableFault(KEPT, "csv.literal-character", "Since", "Since@\""),
            new TableFault(KEPT, "csv.literal-character", "Since", "Since@\7"),
            new TableFault(KEPT, "csv.extra-cells", "Since #", "Since #,@more"),
            new TableFault(
                    CHANGED,
                    "csv.extra-cells answer.unresolved",
                    "What is #?,x#,y#,z#,B,Since",
                    "What, is #?,x#,y#,~z#,B,@Since"),
            new TableFault(
                    CHANGED,
                    "csv.missing-cells answer.unresolved",
                    ",What is #?,x#,y#,z#,B,",
                    "What is #?,x#,y#,z#,B,~"),
            new TableFault(DROPPED, "csv.missing-cells prompt.blank", ",What is #?,x#,y#,z#,B,Since #", ""),
            new TableFault(
                    DROPPED,
                    "csv.missing-cells prompt.blank",
                    ",What is #?,x#,y#,z#,B,Since #",
                    ";What is #?;x#;y#;z#;B;Since #"));

    static final List<TableFault> TEXTS = List.of(
            new TableFault(UNRESOLVED, "answer.unresolved", ";y#;Cat", ";@w#;Cat"),
            new TableFault(UNRESOLVED, "answer.unresolved", ";y#;Cat", ";@x# or y#;Cat"),
            new TableFault(UNRESOLVED, "answer.unresolved", ";y#;Cat", ";@x#,w#;Cat"),
            new TableFault(UNRESOLVED, "answer.unresolved", ";x#;y#;z#;y#;Cat", ";@x#;y#;z#;;Cat"),
            new TableFault(UNRESOLVED, "answer.unresolved", ";x#;y#;z#;y#;Cat", ";y#;y#;z#;@y#;Cat"),
            new TableFault(KEPT, "csv.missing-cells", ";y#;Cat", ";y#"),
            new TableFault(UNRESOLVED, "csv.missing-cells answer.unresolved", ";x#;y#;z#;y#;Cat", ";~x#;y#;z#"),
            new TableFault(KEPT, "csv.extra-cells", ";Cat", ";Cat;;@of course"));

    static final List<TableFault> PLACES = List.of(
            new TableFault(UNRESOLVED, "answer.unresolved", "\t2", "\t@0"),
            new TableFault(UNRESOLVED, "answer.unresolved", "\t2", "\t@9"),
            new TableFault(UNRESOLVED, "answer.unresolved", "\t2", "\t@-1"),
            new TableFault(UNRESOLVED, "answer.unresolved", "\t2", "\t@two"),
            new TableFault(UNRESOLVED, "answer.unresolved", "\t2", "\t@2.5"),
            new TableFault(UNRESOLVED, "answer.unresolved", "\t2", "\t@99999999999999999999"),
            new TableFault(UNRESOLVED, "answer.unresolved", "\ty#\tz#\t2", "\t\tz#\t@2"),
            new TableFault(UNRESOLVED, "csv.missing-cells answer.unresolved", "\tx#\ty#", "\t~y#"));

    static final List<TableFault> FLAGS = List.of(
            new TableFault(
                    UNRESOLVED, "option.unknown-flag answer.unresolved", "|x#|false|y#|true", "|~x#|false|y#|@frue"),
            new TableFault(UNRESOLVED, "option.unknown-flag answer.unresolved", "|x#|false|y#|true", "|~x#|@2|y#|true"),
            new TableFault(UNRESOLVED, "answer.unresolved", "|x#|false|y#|true", "|@x#|false|y#|false"),
            new TableFault(UNRESOLVED, "answer.unresolved", "|x#|false|y#|true", "|@x#|false|y#|"),
            new TableFault(UNRESOLVED, "answer.unresolved", "|x#|false|y#|true", "|@x#|false||true"),
            new TableFault(KEPT, "csv.missing-cells", "|z#|false", ""));

    static final List<TableFault> MARKS = List.of(
            new TableFault(UNRESOLVED, "answer.unresolved", "x#;+y#", "@x#;y#"),
            new TableFault(UNRESOLVED, "answer.unresolved", "x#;+y#", "@x#;-y#"),
            new TableFault(UNRESOLVED, "answer.unresolved", "x#;+y#", "@x#;y#+"),
            new TableFault(UNRESOLVED, "answer.unresolved", "x#;+y#", "@x#;+"),
            new TableFault(DROPPED, MALFORMED, "+y#", "\"+y#\"@."),
            new TableFault(KEPT, "csv.missing-cells", ";z#", ""));

    static final List<TableFault> ECHOES = List.of(
            new TableFault(UNRESOLVED, "answer.unresolved", ",z#,y#", ",z#,@Y"),
            new TableFault(UNRESOLVED, "answer.unresolved", ",x#,y#,z#,y#", ",@x#,y#,z#,"),
            new TableFault(UNRESOLVED, "csv.missing-cells answer.unresolved", ",x#,y#,z#,y#", ",~x#,y#,z#"),
            new TableFault(DROPPED, "csv.unclosed-quote", ",x#", ",@\"x#"));

    static final List<TableFault> CELLS = List.of(
            new TableFault(UNRESOLVED, "answer.unresolved", "x#;y#;z#,y#", "x#|y#|z#,@y#"),
            new TableFault(UNRESOLVED, "answer.unresolved", "x#;y#;z#,y#", "x#,@y#"),
            new TableFault(UNRESOLVED, "answer.unresolved", "x#;y#;z#,y#", "x#;y#;y#,@y#"),
            new TableFault(UNRESOLVED, "answer.unresolved", "x#;y#;z#,y#", "x#;y#;z#,@w"),
            new TableFault(UNRESOLVED, "csv.extra-cells answer.unresolved", "x#;y#;z#", "x#,~y#,@z#"));

    /** The column of a mark in the row that has the fault, 1-based; 1 if it has none. */
    static int column(String broken, char mark) {
        String shown = broken.replace(mark == '@' ? "~" : "@", "");
        return Math.max(0, shown.indexOf(mark)) + 1;
    }

    String in(String row, int number) {
        return row.replace(from.replace("#", "" + number), to.replace("#", "" + number));
    }
}
