package io.github.questionwright.loaders.internal.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of lines together to cells. */
final class CellCollector {

    private final List<Cell> cells = new ArrayList<>();
    private @Nullable StringBuilder openText;
    private Place openPlace = new Place(1, 1);

    /** Adds the pieces of a line, which ends inside quotes or not. */
    void add(Line line, LineScan scan) {
        List<Piece> pieces = scan.pieces();
        for (int index = 0; index < pieces.size(); index++) {
            boolean staysOpen = scan.endsInsideQuotes() && index == pieces.size() - 1;
            add(line, pieces.get(index), staysOpen);
        }
    }

    private void add(Line line, Piece piece, boolean staysOpen) {
        if (openText == null && !staysOpen) {
            cells.add(new Cell(piece.text(), new Place(line.number(), piece.index() + 1), piece.isQuoted()));
            return;
        }
        if (openText == null) {
            openText = new StringBuilder();
            openPlace = new Place(line.number(), piece.index() + 1);
        }
        openText.append(piece.text());
        if (staysOpen) {
            openText.append(line.lineBreak());
        } else {
            cells.add(new Cell(openText.toString(), openPlace, true));
            openText = null;
        }
    }

    List<Cell> cells() {
        return cells;
    }
}
