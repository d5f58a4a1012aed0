package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;

/** What is said about the faults of a record. */
final class FaultMessages {

    private static final String TWICE = "a quote inside a quoted cell is written twice, as in \"say \"\"hi\"\"\"";

    private final TableShape shape;

    FaultMessages(TableShape shape) {
        this.shape = shape;
    }

    /**
     * The message of a fault.
     *
     * @param next the number of the line at which reading goes on
     */
    String of(Fault fault, OpenRecord record, int next) {
        int start = record.start().line();
        return message(fault, record.cellCount(), next)
                + (fault.place().line() > start ? "; the record begins in line " + start : "");
    }

    private String message(Fault fault, int cells, int next) {
        DiagnosticCode code = fault.code();
        if (code == DiagnosticCode.CSV_STRAY_QUOTE) {
            return "a quote stands in a cell that does not begin with one; put the whole cell in quotes; " + TWICE;
        }
        if (code == DiagnosticCode.CSV_TEXT_AFTER_QUOTE) {
            return "text follows the closing quote of a cell, where " + named(shape.delimiter())
                    + " or the end of the line is expected; " + TWICE;
        }
        if (code == DiagnosticCode.CSV_UNCLOSED_QUOTE) {
            return "the quote that opens here is not closed; close it; line "
                    + fault.place().line() + (next - 1 > fault.place().line() ? " to " + (next - 1) : "") + " left out";
        }
        if (code == DiagnosticCode.CSV_CONTROL_CHARACTER) {
            return "a control character stands here; remove it (in a quoted cell all but U+0000 are allowed)";
        }
        if (code == DiagnosticCode.LIMIT_RECORD) {
            return "a record or line of more than " + shape.maxRecordChars()
                    + " characters; shorten it, close a quote that is open, or raise ReadLimits.maxRecordChars";
        }
        return ofCount(code, cells);
    }

    private String ofCount(DiagnosticCode code, int cells) {
        if (shape.isOfHeader()) {
            return "the header has " + cells + " cells; at most " + shape.maxCells() + " are read; remove some columns";
        }
        if (shape.isFound()) {
            return "the record has " + cells + " cells; at most " + shape.maxCells() + " are read; remove some";
        }
        String counts = "the record has " + cells + (cells == 1 ? " cell" : " cells") + " and the header has "
                + shape.maxCells();
        return code == DiagnosticCode.CSV_TOO_MANY_CELLS
                ? counts + "; put a cell that holds " + named(shape.delimiter()) + " in quotes"
                : counts + "; write an empty cell for what is absent";
    }

    /** The name of a delimiter in running text. */
    static String named(char delimiter) {
        return switch (delimiter) {
            case ',' -> "a comma";
            case ';' -> "a semicolon";
            case '\t' -> "a tab";
            case '|' -> "a pipe";
            case Dialect.NONE -> "a delimiter";
            default -> "\"" + delimiter + "\"";
        };
    }
}
