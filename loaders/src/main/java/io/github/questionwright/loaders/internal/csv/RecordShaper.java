package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one record into the shape of the JSON form. */
final class RecordShaper {

    private final List<Column> columns;
    private final List<Cell> cells;
    private final ReadLimits limits;
    private final List<RawValue.Field> fields = new ArrayList<>();
    private final List<RawValue.Field> guide = new ArrayList<>();
    private final List<RawValue.Field> attributes = new ArrayList<>();
    private final OptionCells options = new OptionCells();
    private @Nullable Cell correct;
    private boolean isMultipleGiven;

    private RecordShaper(List<Column> columns, List<Cell> cells, ReadLimits limits) {
        this.columns = columns;
        this.cells = cells;
        this.limits = limits;
    }

    static RawRecord shape(List<Column> columns, List<Cell> cells, ReadLimits limits) throws FaultyCellException {
        return new RecordShaper(columns, cells, limits).shape();
    }

    private RawRecord shape() throws FaultyCellException {
        for (Column column : columns) {
            Cell cell = cells.get(column.index());
            if (!cell.isEmpty()) {
                add(column, cell);
            }
        }
        options.check(cells, columns);
        if (correct != null) {
            options.addCorrect(correct);
        }
        addOptions();
        if (!guide.isEmpty()) {
            fields.add(Fields.object("guide", guide));
        }
        if (!attributes.isEmpty()) {
            fields.add(Fields.object("attributes", attributes));
        }
        Place start = cells.get(0).place();
        return RawRecord.of(new RawValue.Fields(fields, start.line(), start.column()));
    }

    private void add(Column column, Cell cell) throws FaultyCellException {
        String name = column.name();
        switch (column.role()) {
            case TEXT -> fields.add(Fields.text(name, cell));
            case NUMBER -> fields.add(Fields.number(name, cell));
            case SECTION -> fields.add(Fields.list(name, cell, CellSyntax.splitSection(cell.text())));
            case TAGS -> fields.add(Fields.list(name, cell, CellSyntax.splitTags(cell.text())));
            case JSON -> fields.add(Fields.of(name, JsonCell.read(name, cell, limits)));
            case GUIDE -> guide.add(Fields.of(name, JsonCell.read(name, cell, limits)));
            case OPTION, OPTION_ID, FEEDBACK -> options.add(column, cell);
            case CORRECT -> correct = cell;
            case MULTIPLE -> {
                isMultipleGiven = true;
                fields.add(Fields.flag(name, cell));
            }
            case ATTRIBUTE -> attributes.add(Fields.text(name, cell));
            case ATTRIBUTES -> addAttributes(JsonCell.read(name, cell, limits));
        }
    }

    private void addAttributes(RawValue value) {
        if (value instanceof RawValue.Fields object) {
            attributes.addAll(object.fields());
        } else {
            fields.add(Fields.of("attributes", value));
        }
    }

    /** Several right options make a multiple choice unless the record says otherwise. */
    private void addOptions() {
        if (options.isEmpty()) {
            return;
        }
        fields.add(Fields.of("options", options.items()));
        Place several = options.severalRight();
        if (several != null && !isMultipleGiven) {
            fields.add(Fields.flag("multiple", true, several));
        }
    }
}
