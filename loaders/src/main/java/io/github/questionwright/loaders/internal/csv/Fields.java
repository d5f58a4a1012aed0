package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Builds the fields of a record; a name stands where its value stands, since a record has no names of its own. */
final class Fields {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]++(\\.[0-9]++)?+([eE][+-]?[0-9]++)?+");

    private Fields() {}

    static RawValue.Field of(String name, RawValue value) {
        return new RawValue.Field(name, value.line(), value.column(), value);
    }

    static RawValue.Field text(String name, Cell cell) {
        return of(
                name,
                new RawValue.Text(cell.text(), cell.place().line(), cell.place().column()));
    }

    static RawValue.Field flag(String name, boolean value, Place place) {
        return of(name, new RawValue.Flag(value, place.line(), place.column()));
    }

    /** A number if it looks like one, else the text as it stands. */
    static RawValue.Field number(String name, Cell cell) {
        String text = cell.text().strip();
        return NUMBER.matcher(text).matches()
                ? of(
                        name,
                        new RawValue.Numeral(
                                text, cell.place().line(), cell.place().column()))
                : text(name, cell);
    }

    /** True or false in any letter case, as spreadsheets write them, else the text as it stands. */
    static RawValue.Field flag(String name, Cell cell) {
        String text = cell.text().strip();
        boolean value = text.equalsIgnoreCase("true");
        return value || text.equalsIgnoreCase("false") ? flag(name, value, cell.place()) : text(name, cell);
    }

    static RawValue.Field list(String name, Cell cell, List<CellSyntax.Part> parts) {
        CellPlaces places = new CellPlaces(cell);
        List<RawValue> values = new ArrayList<>();
        for (CellSyntax.Part part : parts) {
            Place place = places.at(part.index());
            values.add(new RawValue.Text(part.text(), place.line(), place.column()));
        }
        return of(
                name,
                new RawValue.Items(values, cell.place().line(), cell.place().column()));
    }

    /** An object that stands where its first field stands. */
    static RawValue.Field object(String name, List<RawValue.Field> fields) {
        RawValue.Field first = fields.get(0);
        return of(name, new RawValue.Fields(fields, first.line(), first.column()));
    }
}
