package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.NearMisses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out from the header what each column is. */
final class HeaderReader {

    private final String source;
    private final Consumer<Diagnostic> out;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Cell> byName = new HashMap<>();
    private boolean isRefused;

    private HeaderReader(String source, Consumer<Diagnostic> out) {
        this.source = source;
        this.out = out;
    }

    /** The columns in order, or empty if the table cannot be read by them. */
    static Optional<List<Column>> read(List<Cell> header, String source, Consumer<Diagnostic> out) {
        HeaderReader reader = new HeaderReader(source, out);
        for (int index = 0; index < header.size(); index++) {
            reader.add(header.get(index), index);
        }
        reader.checkOptionNumbers(header);
        return reader.isRefused ? Optional.empty() : Optional.of(List.copyOf(reader.columns));
    }

    private void add(Cell cell, int index) {
        Column column = OwnColumns.find(cell.text(), index).orElse(null);
        boolean isOwn = column != null;
        if (column == null) {
            String name = cell.text().isBlank() ? "column" + (index + 1) : cell.text();
            column = new Column(index, name, Role.ATTRIBUTE, 0);
        }
        Cell first =
                byName.putIfAbsent(column.role() == Role.ATTRIBUTE ? "attr." + column.name() : column.name(), cell);
        if (first != null) {
            refuse(
                    DiagnosticCode.CSV_DUPLICATE_COLUMN,
                    cell,
                    "the column " + Quoted.of(cell.text()) + " is here already, at column "
                            + first.place().column() + "; rename or remove one of the two");
        } else if (!isOwn && !cell.text().isBlank()) {
            warnOfUnknown(cell);
        }
        columns.add(column);
    }

    private void warnOfUnknown(Cell cell) {
        out.accept(DiagnosticCode.FIELD_UNKNOWN.at(
                cell.place().in(source),
                "no column is called " + Quoted.of(cell.text()) + "; its cells are kept as attributes"
                        + NearMisses.didYouMean(cell.text(), OwnColumns.near(cell.text()))));
    }

    private void checkOptionNumbers(List<Cell> header) {
        for (Column column : columns) {
            boolean isOption = column.role() == Role.OPTION;
            int needed = isOption ? column.number() - 1 : column.number();
            if (needed > 0 && !byName.containsKey("option" + needed)) {
                refuse(
                        DiagnosticCode.CSV_OPTION_COLUMNS,
                        header.get(column.index()),
                        "the column " + Quoted.of(column.name()) + " needs a column \"option" + needed
                                + "\"; options are numbered from 1 without a gap");
            }
        }
    }

    private void refuse(DiagnosticCode code, Cell cell, String message) {
        isRefused = true;
        out.accept(code.at(cell.place().in(source), message));
    }
}
