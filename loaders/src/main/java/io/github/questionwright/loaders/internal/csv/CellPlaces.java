package io.github.questionwright.loaders.internal.csv;

/** Finds the place in the source of each character of a cell; quick as long as it is asked in ascending order. */
final class CellPlaces {

    private final Cell cell;
    private int index;
    private int line;
    private int column;

    CellPlaces(Cell cell) {
        this.cell = cell;
        restart();
    }

    private void restart() {
        index = 0;
        line = cell.place().line();
        column = cell.place().column() + (cell.isQuoted() ? 1 : 0);
    }

    /** The place of a character, by its 0-based index in the text of the cell; the index behind the last is allowed. */
    Place at(int wanted) {
        if (wanted < index) {
            restart();
        }
        while (index < wanted) {
            step();
        }
        return new Place(line, column);
    }

    private void step() {
        String text = cell.text();
        char c = text.charAt(index++);
        if (c == '\n' || c == '\r' && !text.startsWith("\n", index)) {
            line++;
            column = 1;
        } else {
            column += c == '"' && cell.isQuoted() ? 2 : 1;
        }
    }
}
