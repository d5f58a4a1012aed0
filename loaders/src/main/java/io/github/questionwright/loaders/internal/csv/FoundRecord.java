package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;

/** The fields of one record of a found table. */
final class FoundRecord {

    private FoundRecord() {}

    static RawValue.Fields of(List<Cell> cells, FoundNames names) {
        List<RawValue.Field> fields = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = trimmed(cells.get(index));
            if (!cell.isEmpty()) {
                fields.add(Fields.text(names.of(index), cell));
            }
        }
        Place start = cells.get(0).place();
        return new RawValue.Fields(fields, start.line(), start.column());
    }

    /** The title of a group of records, which has no name. */
    static RawValue.Fields title(List<Cell> cells) {
        Cell cell = trimmed(cells.get(0));
        return new RawValue.Fields(
                List.of(Fields.text("", cell)),
                cell.place().line(),
                cell.place().column());
    }

    private static Cell trimmed(Cell cell) {
        String text = cell.text();
        if (cell.isQuoted() || text.strip().length() == text.length()) {
            return cell;
        }
        int blanks = text.length() - text.stripLeading().length();
        Place place = cell.place();
        return new Cell(text.strip(), new Place(place.line(), place.column() + blanks), false);
    }
}
