package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.source.ReadLimits;
import java.util.List;

/** Decides whether a question can be kept, and says why if not. Made for one walk. */
final class EntryChecks {

    private final Lines lines;
    private final ReadLimits limits;
    private final Reporter reporter;
    private final LimitReporter limitReporter;
    private int refused;

    EntryChecks(Lines lines, ReadLimits limits, Reporter reporter, LimitReporter limitReporter) {
        this.lines = lines;
        this.limits = limits;
        this.reporter = reporter;
        this.limitReporter = limitReporter;
    }

    /**
     * Whether a question is good.
     *
     * @param entry the question
     * @param end the last line before something else begins
     * @param isLast whether nothing else begins
     */
    boolean accept(Entry entry, int end, boolean isLast) {
        outsideUpTo(entry.line() - 1);
        int line = lines.refusedFrom(refused + 1);
        if (line > 0 && line <= end) {
            refuseLines(entry, line, end);
            return false;
        }
        if (isLast && lines.isCut()) {
            reporter.cutOff(entry);
            return false;
        }
        if (entry.prompt().isEmpty()) {
            reporter.noPrompt(entry);
            return false;
        }
        return isWithinLimits(entry);
    }

    /** Reports the lines up to the end of the document that were refused and are in no question. */
    void outsideUpTo(int end) {
        int line = lines.refusedFrom(refused + 1);
        while (line > 0 && line <= end) {
            limitReporter.lineOutsideQuestions(line);
            refused = line;
            line = lines.refusedFrom(line + 1);
        }
    }

    private void refuseLines(Entry entry, int first, int end) {
        int line = first;
        while (line > 0 && line <= end) {
            limitReporter.lineOfQuestion(line, entry);
            refused = line;
            line = lines.refusedFrom(line + 1);
        }
    }

    private boolean isWithinLimits(Entry entry) {
        if (isLonger(entry.prompt(), limits.maxTextChars())) {
            tooLong("the prompt of question " + entry.number(), entry.prompt(), entry);
            return false;
        }
        if (isLonger(entry.answer(), limits.maxTextChars())) {
            tooLong("the answer of question " + entry.number(), entry.answer(), entry);
            return false;
        }
        if (lines.length(entry.line(), entry.lastLine()) > limits.maxRecordChars()) {
            limitReporter.question(entry);
            return false;
        }
        return true;
    }

    private void tooLong(String what, List<Paragraph> paragraphs, Entry entry) {
        limitReporter.text(what, paragraphs.get(0), entry.lastLine());
    }

    static boolean isLonger(List<Paragraph> paragraphs, int limit) {
        return Prose.length(paragraphs) > limit && Prose.text(paragraphs).length() > limit;
    }
}
