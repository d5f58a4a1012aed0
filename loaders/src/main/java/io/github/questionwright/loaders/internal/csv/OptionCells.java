package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the cells of the options of one record together, and marks those that are right. */
final class OptionCells {

    private final Map<Integer, Cell> texts = new TreeMap<>();
    private final Map<Integer, Cell> ids = new TreeMap<>();
    private final Map<Integer, Cell> feedback = new TreeMap<>();
    private final Map<Integer, Place> right = new TreeMap<>();

    /** Takes a cell that is not empty, by the 1-based number of its option. */
    void add(Column column, Cell cell) {
        Map<Integer, Cell> target =
                column.role() == Role.OPTION ? texts : column.role() == Role.OPTION_ID ? ids : feedback;
        target.put(column.number(), cell);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Takes the letters of the right options, after all options have been added. */
    void addCorrect(Cell cell) throws FaultyCellException {
        CellPlaces places = new CellPlaces(cell);
        int start = 0;
        for (String written : cell.text().split(String.valueOf(CellSyntax.LETTER_SEPARATOR), -1)) {
            String letter = written.strip();
            Place place = places.at(start + written.indexOf(letter));
            OptionalInt index = CellSyntax.index(letter);
            if (index.isEmpty() || index.getAsInt() >= texts.size()) {
                throw unknown(cell, letter, "is not the letter of an option");
            }
            if (right.put(index.getAsInt() + 1, place) != null) {
                throw unknown(cell, letter, "is there twice");
            }
            start += written.length() + 1;
        }
    }

    private FaultyCellException unknown(Cell cell, String letter, String what) {
        String allowed = texts.isEmpty()
                ? "none, because the record has no options"
                : "A" + (texts.size() > 1 ? " to " + CellSyntax.letter(texts.size() - 1) : "")
                        + ", separated by semicolons";
        return new FaultyCellException(
                DiagnosticCode.VALUE_UNKNOWN,
                cell.place(),
                "found " + Quoted.of(cell.text()) + " as \"correct\", where " + Quoted.of(letter) + " " + what
                        + "; allowed: " + allowed);
    }

    /** Refuses an empty option before one that is not, and an id or feedback without its option. */
    void check(List<Cell> record, List<Column> columns) throws FaultyCellException {
        int count = texts.size();
        for (Column column : columns) {
            boolean isGap = column.role() == Role.OPTION
                    && column.number() <= last(texts)
                    && !texts.containsKey(column.number());
            if (isGap) {
                throw gap(record.get(column.index()), "option " + column.number() + " is empty and a later one is not");
            }
        }
        int number = Math.max(last(ids), last(feedback));
        if (number > count) {
            Cell cell = ids.getOrDefault(number, feedback.get(number));
            throw gap(cell, "this cell belongs to option " + number + ", which is empty");
        }
    }

    private static int last(Map<Integer, Cell> cells) {
        return cells.isEmpty() ? 0 : ((TreeMap<Integer, Cell>) cells).lastKey();
    }

    private static FaultyCellException gap(Cell cell, String found) {
        return new FaultyCellException(
                DiagnosticCode.CSV_OPTION_GAP, cell.place(), found + "; fill the options from the first one on");
    }

    /** The options in the shape of the JSON form. */
    RawValue.Items items() {
        List<RawValue> items = new ArrayList<>();
        texts.forEach((number, cell) -> items.add(option(number, cell)));
        RawValue first = items.get(0);
        return new RawValue.Items(items, first.line(), first.column());
    }

    private RawValue.Fields option(int number, Cell text) {
        List<RawValue.Field> fields = new ArrayList<>();
        add(fields, "id", ids.get(number));
        add(fields, "text", text);
        Place place = right.get(number);
        if (place != null) {
            fields.add(Fields.flag("correct", true, place));
        }
        add(fields, "feedback", feedback.get(number));
        return new RawValue.Fields(fields, text.place().line(), text.place().column());
    }

    private static void add(List<RawValue.Field> fields, String name, @Nullable Cell cell) {
        if (cell != null) {
            fields.add(Fields.text(name, cell));
        }
    }

    /** Where it shows that several options are right, or null if it does not. */
    @Nullable
    Place severalRight() {
        return right.size() > 1 ? right.values().iterator().next() : null;
    }
}
