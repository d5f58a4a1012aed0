package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import java.util.List;
import java.util.function.Consumer;

/** Tells what is odd about the rows of a found table. */
final class FoundNotes {

    private final String source;
    private final Dialect dialect;
    private final Consumer<Diagnostic> out;
    private boolean isRaggedTold;

    FoundNotes(String source, Dialect dialect, Consumer<Diagnostic> out) {
        this.source = source;
        this.dialect = dialect;
        this.out = out;
    }

    private void tell(DiagnosticCode code, Cell at, String message) {
        out.accept(code.at(at.place().in(source), message));
    }

    void tellLeftOut(List<Cell> cells, String what) {
        Cell first = cells.get(0);
        Cell last = cells.get(cells.size() - 1);
        out.accept(DiagnosticCode.CSV_LEFT_OUT.at(
                new SourceLocation(
                        source,
                        first.place().line(),
                        first.place().column(),
                        Math.max(first.place().line(), last.place().line()),
                        ""),
                what + ": " + Quoted.of(first.text()) + "; left out"));
    }

    void tellTitle(List<Cell> cells) {
        tell(
                DiagnosticCode.CSV_SECTION_ROW,
                cells.get(0),
                Quoted.of(cells.get(0).text().strip()) + " stands alone in its row and is taken as the title of the"
                        + " records below it");
    }

    void tellHeader(List<Cell> header) {
        if (dialect.header().isDoubtful()) {
            tell(
                    DiagnosticCode.CSV_DOUBTFUL_HEADER,
                    header.get(0),
                    "this row is taken for the header because "
                            + dialect.header().because()
                            + "; if it is a record, lay down the setting \"header\" as false");
        }
    }

    void tellRepeatedNames(List<Cell> header, FoundNames names) {
        for (int index = 0; index < header.size(); index++) {
            String text = header.get(index).text().strip();
            if (!text.isEmpty() && !names.of(index).equals(text)) {
                tell(
                        DiagnosticCode.CSV_REPEATED_NAME,
                        header.get(index),
                        "the column " + Quoted.of(text) + " is here already; this one is called "
                                + Quoted.of(names.of(index)));
            }
        }
    }

    /** Tells of too few or too many cells: of each such record where they are the exception, else once. */
    void tellWidth(List<Cell> cells) {
        int width = dialect.width();
        int extra = firstExtra(cells);
        if (extra >= 0 && (dialect.header().isThere() || dialect.isRegular())) {
            tell(
                    DiagnosticCode.CSV_EXTRA_CELLS,
                    cells.get(extra),
                    "the record has " + cells.size() + " cells and " + expected() + " " + width
                            + "; the rest is kept as \"column" + (extra + 1) + "\" and so on; put a cell that holds "
                            + FaultMessages.named(dialect.delimiter()) + " in quotes");
        } else if (cells.size() < width && dialect.isRegular()) {
            tell(
                    DiagnosticCode.CSV_MISSING_CELLS,
                    cells.get(0),
                    "the record has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + " and " + expected()
                            + " " + width + "; what is absent is left out");
        } else if (!isRaggedTold && (extra >= 0 || cells.size() < width)) {
            isRaggedTold = true;
            tell(
                    DiagnosticCode.CSV_RAGGED,
                    cells.get(0),
                    "the records have " + dialect.widths().range() + " cells, most often "
                            + dialect.widths().usual() + "; what is absent is left out; said once");
        }
    }

    private String expected() {
        return dialect.header().isThere() ? "the header has" : "most have";
    }

    /** The index of the first filled cell beyond the width, or -1. */
    private int firstExtra(List<Cell> cells) {
        for (int index = dialect.width(); index < cells.size(); index++) {
            if (!cells.get(index).text().isBlank()) {
                return index;
            }
        }
        return -1;
    }
}
