package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.internal.csv.evidence.Row;
import io.github.questionwright.loaders.internal.csv.evidence.Survey;
import io.github.questionwright.loaders.internal.csv.evidence.Widths;
import java.util.ArrayList;
import java.util.List;

/** The lines inside a quoted cell, each taken for a record of its own, until it is clear whether they are. */
final class SwallowedLines {

    private static final int KEPT = 64;

    private final List<Row> first = new ArrayList<>();
    private final Widths more = new Widths();

    void add(Line line, TableShape shape) {
        if (line.isBlank()) {
            return;
        }
        LineScan scan = shape.scan(line.text(), false, shape.maxCells());
        if (!scan.isClean() || scan.endsInsideQuotes()) {
            return;
        }
        if (first.size() < KEPT) {
            first.add(new Row(
                    line.number(),
                    scan.pieces().stream().map(piece -> piece.text().strip()).toList()));
        } else {
            more.add(scan.cells());
        }
    }

    void giveBackTo(Survey survey) {
        survey.addLoose(first, more);
    }
}
