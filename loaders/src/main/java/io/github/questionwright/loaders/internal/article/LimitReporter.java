package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;

/** Says which limit was reached, and how to lift it. */
final class LimitReporter {

    private final String source;
    private final ReadLimits limits;
    private final RecordSink sink;

    LimitReporter(String source, ReadLimits limits, RecordSink sink) {
        this.source = source;
        this.limits = limits;
        this.sink = sink;
    }

    void lineOutsideQuestions(int line) {
        line(line, "; the line was left out");
    }

    void lineOfQuestion(int line, Entry entry) {
        line(
                line,
                "; question " + entry.number() + " was dropped with "
                        + Reporter.range(entry.line(), Math.max(line, entry.lastLine())));
    }

    private void line(int line, String consequence) {
        report(
                DiagnosticCode.LIMIT_RECORD,
                SourceLocation.at(source, line, 1),
                "line " + line + " is longer than " + limits.maxRecordChars() + " characters" + consequence
                        + "; raise ReadLimits.maxRecordChars to read it");
    }

    void question(Entry entry) {
        String message = "question " + entry.number() + " is longer than " + limits.maxRecordChars()
                + " characters; it was dropped with " + Reporter.range(entry.line(), entry.lastLine())
                + "; raise ReadLimits.maxRecordChars to read it";
        report(DiagnosticCode.LIMIT_RECORD, SourceLocation.lines(source, entry.line(), entry.lastLine()), message);
    }

    void text(String what, Paragraph first, int lastLine) {
        String message = what + " is longer than " + limits.maxTextChars() + " characters and was dropped with "
                + Reporter.range(first.first(), lastLine) + "; raise ReadLimits.maxTextChars to read it";
        report(DiagnosticCode.LIMIT_TEXT, SourceLocation.lines(source, first.first(), lastLine), message);
    }

    void document(Lines lines) {
        int line = lines.count();
        String message = "the document is longer than " + limits.maxDocumentChars()
                + " characters; what follows was not read; raise ReadLimits.maxDocumentChars, or split the document";
        report(DiagnosticCode.LIMIT_DOCUMENT, SourceLocation.at(source, line, lines.length(line) + 1), message);
    }

    private void report(DiagnosticCode code, SourceLocation place, String message) {
        sink.report(code.at(place, message));
    }
}
