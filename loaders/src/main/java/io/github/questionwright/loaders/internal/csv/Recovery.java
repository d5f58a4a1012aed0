package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Decides where reading goes on after a broken record, and what to blame: at the first line inside it, or after it if it
 * does not end, at which a record without a fault begins; else behind its end.
 */
final class Recovery {

    private final LineReader lines;
    private final OpenRecord record;
    private final Fault fault;
    private final CleanRecordSearch search;

    Recovery(LineReader lines, OpenRecord record, Fault fault, TableShape shape, RowProfile profile) {
        this.lines = lines;
        this.record = record;
        this.fault = fault;
        search = new CleanRecordSearch(shape, profile);
    }

    /** Moves on to where the next record begins, and returns what to report. */
    Fault run() throws IOException {
        if (record.isComplete() && record.isSingleLine()) {
            return fault;
        }
        if (record.secondLine() != null) {
            lines.rewindTo(record.secondLine());
        }
        Line behind = null;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            Line clean;
            if (record.covers(line) || !record.isComplete()) {
                clean = inside(line);
            } else {
                behind = behind == null ? line : behind;
                clean = search.proceed(line);
            }
            if (clean != null) {
                lines.rewindTo(clean);
                return blame(clean);
            }
            if (behind != null && search.candidate() == null) {
                break;
            }
        }
        if (behind != null) {
            lines.rewindTo(behind);
        }
        return fault;
    }

    private @Nullable Line inside(Line line) {
        if (!record.covers(line)) {
            record.add(line);
        }
        Line clean = search.proceed(line);
        if (clean == null) {
            clean = search.begin(line);
        }
        if (clean == null && isNextBrokenRecord(line)) {
            clean = line;
        }
        Line candidate = search.candidate();
        lines.forgetBefore(candidate == null ? clean == null ? line.end() : clean.offset() : candidate.offset());
        return clean;
    }

    /** Whether a line closed the quote of the record before it by the quote that it opens itself. */
    private boolean isNextBrokenRecord(Line line) {
        return fault.code() == DiagnosticCode.CSV_TEXT_AFTER_QUOTE
                && fault.noticedLine() == line.number()
                && line.equals(search.candidate())
                && search.cells() > 1;
    }

    /** A record that begins before the fault was noticed was swallowed by a quote. */
    private Fault blame(Line clean) {
        return clean.number() > fault.noticedLine()
                ? fault
                : new Fault(DiagnosticCode.CSV_UNCLOSED_QUOTE, record.quoteOpenAt(clean.number()), fault.noticedLine());
    }
}
