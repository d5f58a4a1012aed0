package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table in columns of somebody else and hands its records over as they stand: the fields are called as in the
 * header, or {@code column1}, {@code column2} and so on; an empty cell is left out; blanks around a cell that is not in
 * quotes are left out. A row with one cell between groups of records is the title of the next group.
 */
final class FoundTable {

    private final Dialect dialect;
    private final RecordReader records;
    private final RecordSink sink;
    private final FoundNotes notes;
    private final FoundRows rows;
    private FoundNames names;
    private @Nullable List<Cell> loneRow;
    private List<RawValue.Fields> around = List.of();
    private int lastLine;

    private FoundTable(SourceText text, Dialect dialect, RecordReader records, RecordSink sink) {
        this.dialect = dialect;
        this.records = records;
        this.sink = sink;
        notes = new FoundNotes(text.name(), dialect, sink::report);
        rows = new FoundRows(dialect);
        names = FoundNames.of(
                dialect.header().isThere()
                        ? dialect.header().names()
                        : AnkiColumns.in(text)
                                .map(cards -> cards.names(dialect.width()))
                                .orElse(List.of()));
    }

    static void read(SourceText text, Dialect dialect, RecordSink sink) throws IOException {
        try (Reader in = text.open()) {
            int longest = text.limits().maxRecordChars();
            RecordReader records =
                    new RecordReader(text.name(), new LineReader(in, longest), dialect.shape(longest), sink::report);
            new FoundTable(text, dialect, records, sink).run();
        }
    }

    private void run() throws IOException {
        for (List<Cell> cells = next(); cells != null; cells = next()) {
            int line = cells.get(0).place().line();
            boolean isBehindGap = line > lastLine + 1;
            if (cells.stream().allMatch(Cell::isEmpty)) {
                continue;
            }
            lastLine = records.lastLine();
            if (!DelimitedFormat.isMalformed(cells)) {
                take(cells, isBehindGap);
            }
        }
        giveBackLoneRow();
    }

    private @Nullable List<Cell> next() throws IOException {
        return sink.isFull() ? null : records.next();
    }

    private void take(List<Cell> cells, boolean isBehindGap) {
        int line = cells.get(0).place().line();
        if (line == dialect.header().line()) {
            names = FoundNames.of(FoundRows.texts(cells));
            notes.tellHeader(cells);
            notes.tellRepeatedNames(cells, names);
        } else if (line < dialect.header().line() || rows.isRemark(cells)) {
            notes.tellLeftOut(cells, "no record of the table");
        } else if (rows.isHeader(cells)) {
            notes.tellLeftOut(cells, "the header once more");
        } else if (rows.couldBeTitle(cells, isBehindGap)) {
            giveBackLoneRow();
            loneRow = cells;
        } else {
            takeTitle(cells);
            hand(cells);
        }
    }

    /** A row with one cell is a title if a record follows. */
    private void takeTitle(List<Cell> next) {
        List<Cell> title = loneRow;
        if (title != null && FoundRows.filled(next) > 1) {
            notes.tellTitle(title);
            RawValue.Fields fields = FoundRecord.title(title);
            around = List.of(fields);
            loneRow = null;
        }
        giveBackLoneRow();
    }

    private void giveBackLoneRow() {
        List<Cell> row = loneRow;
        loneRow = null;
        if (row != null) {
            hand(row);
        }
    }

    private void hand(List<Cell> cells) {
        rows.add(cells);
        records.learn(cells);
        notes.tellWidth(cells);
        sink.record(new RawRecord(FoundRecord.of(cells, names), "", around));
    }
}
