package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands over the records of a table that are in order and reports each of the others once. */
final class RecordReader {

    private final String source;
    private final LineReader lines;
    private final TableShape shape;
    private final Consumer<Diagnostic> out;
    private final RowProfile profile = new RowProfile();
    private int lastLine;
    private boolean isBlankTold;

    RecordReader(String source, LineReader lines, TableShape shape, Consumer<Diagnostic> out) {
        this.source = source;
        this.lines = lines;
        this.shape = shape;
        this.out = out;
    }

    /** The cells of the next record without a fault, or null at the end. */
    @Nullable
    List<Cell> next() throws IOException {
        for (Line first = nextFilled(lines); first != null; first = nextFilled(lines)) {
            OpenRecord record = read(first);
            Fault fault = record.fault();
            if (fault == null) {
                warnOfRowsInside(record);
                warnOfOddities(record);
                lastLine = record.lastLine();
                return record.cells();
            }
            report(new Recovery(lines, record, fault, shape, profile).run(), record);
        }
        return null;
    }

    /** Learns from a row that is a record, so that the next ones are recognised after a fault. */
    void learn(List<Cell> cells) {
        profile.add(cells);
    }

    /** The number of the last line of the record that was handed over last; 0 before the first. */
    int lastLine() {
        return lastLine;
    }

    /** The cells of the header, or null if it has a fault; then there is no telling what follows. */
    @Nullable
    List<Cell> header() throws IOException {
        Line first = nextFilled(lines);
        if (first == null) {
            return null;
        }
        OpenRecord record = read(first);
        Fault fault = record.fault();
        if (fault == null) {
            return record.cells();
        }
        boolean isSwallowed = fault.code() != DiagnosticCode.LIMIT_RECORD && fault.noticedLine() > first.number();
        report(
                isSwallowed
                        ? new Fault(
                                DiagnosticCode.CSV_UNCLOSED_QUOTE,
                                record.quoteOpenAt(fault.noticedLine()),
                                fault.noticedLine())
                        : fault,
                record);
        return null;
    }

    /** The next line that is not blank. */
    static @Nullable Line nextFilled(LineReader lines) throws IOException {
        Line line;
        do {
            lines.forgetBefore(lines.position());
            line = lines.next();
        } while (line != null && line.isBlank());
        return line;
    }

    private OpenRecord read(Line first) throws IOException {
        OpenRecord record = new OpenRecord(shape, first);
        while (record.fault() == null && !record.isComplete()) {
            Line line = lines.next();
            if (line == null) {
                record.endOfText();
            } else {
                record.add(line);
            }
        }
        return record;
    }

    private void report(Fault fault, OpenRecord record) {
        Place place = fault.place();
        int last = Math.max(place.line(), lines.nextNumber() - 1);
        out.accept(fault.code()
                .at(
                        new SourceLocation(source, place.line(), place.column(), last, ""),
                        new FaultMessages(shape).of(fault, record, lines.nextNumber())));
    }

    private void warnOfRowsInside(OpenRecord record) {
        if (record.hasSwallowedRows()) {
            out.accept(DiagnosticCode.CSV_ROWS_IN_CELL.at(
                    record.quoteOpenAt(record.lastLine()).in(source),
                    "a cell of this record holds " + record.rowsInside()
                            + (record.rowsInside() == 1 ? " line that looks" : " lines that look")
                            + " like a record of its own; if so, the quote that opens here is not closed"));
        }
    }

    private void warnOfOddities(OpenRecord record) {
        Place literal = record.literal();
        if (literal != null) {
            out.accept(DiagnosticCode.CSV_LITERAL_CHARACTER.at(
                    literal.in(source),
                    "a quote or a control character stands within a cell that is not in quotes; it is kept as it"
                            + " stands; put the whole cell in quotes, or remove the character"));
        }
        Place blank = record.blankBefore();
        if (blank != null && !isBlankTold) {
            isBlankTold = true;
            out.accept(DiagnosticCode.CSV_BLANK_BEFORE_QUOTE.at(
                    blank.in(source),
                    "blanks stand before the quote of a cell, here for the first time; they are left out, and the cell"
                            + " is read as one in quotes"));
        }
    }
}
