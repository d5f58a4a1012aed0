package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.internal.csv.evidence.Row;
import io.github.questionwright.loaders.internal.csv.evidence.Survey;
import io.github.questionwright.loaders.report.DiagnosticCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a table apart by one delimiter. What a quote that is not closed swallows is looked at line by line,
 * so that it does not spoil the evidence.
 */
final class DelimiterTrial {

    private final Survey survey;
    private final TableShape shape;
    private @Nullable OpenRecord record;
    private SwallowedLines swallowed = new SwallowedLines();

    DelimiterTrial(char delimiter, int maxRecordChars) {
        survey = new Survey(delimiter);
        shape = TableShape.found(delimiter, Quoting.LENIENT, List.of(), maxRecordChars);
    }

    void line(Line line) {
        if (line.isTooLong()) {
            giveUp(false);
            return;
        }
        if (!line.isBlank()) {
            survey.addPlain((int) line.text()
                            .chars()
                            .filter(c -> c == survey.delimiter())
                            .count()
                    + 1);
        }
        if (record != null) {
            swallowed.add(line, shape);
            record.add(line);
        } else if (!line.isBlank()) {
            record = new OpenRecord(shape, line);
        }
        settle();
    }

    private void settle() {
        OpenRecord done = record;
        if (done == null) {
            return;
        }
        if (done.fault() != null) {
            settleFaulty(done, done.fault().code());
        } else if (done.isComplete()) {
            survey.add(rowOf(done));
            record = null;
            swallowed = new SwallowedLines();
        }
    }

    /** A record over the limit goes on to the end of its quotes; if it has one, its lines are no records. */
    private void settleFaulty(OpenRecord done, DiagnosticCode code) {
        boolean isTooLong = code == DiagnosticCode.LIMIT_RECORD;
        if (isTooLong && !done.isComplete()) {
            return;
        }
        swallowed = isTooLong ? new SwallowedLines() : swallowed;
        giveUp(!isTooLong && code != DiagnosticCode.CSV_CONTROL_CHARACTER);
    }

    private void giveUp(boolean isQuoteFault) {
        if (isQuoteFault) {
            survey.addQuoteFault();
        }
        swallowed.giveBackTo(survey);
        swallowed = new SwallowedLines();
        record = null;
    }

    private Row rowOf(OpenRecord done) {
        List<Cell> cells = done.cells();
        for (Cell cell : cells) {
            if (cell.isQuoted()) {
                survey.addQuoted(cell.text().indexOf(survey.delimiter()) >= 0
                        || cell.text().indexOf('"') >= 0
                        || cell.text().indexOf('\n') >= 0);
            }
        }
        return new Row(
                done.start().line(),
                cells.stream().map(cell -> cell.text().strip()).toList());
    }

    /** What has been found, at the end of the text. */
    Survey finish() {
        if (record != null) {
            giveUp(true);
        }
        return survey;
    }
}
