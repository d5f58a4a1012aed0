package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;

/** Turns faults into located diagnostics. */
final class Reports {

    private final String source;
    private final RecordSink sink;

    Reports(String source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    void fault(Fault fault, String place, String pointer) {
        tell(fault.code(), fault.at(), pointer, fault.in(place));
    }

    void tell(DiagnosticCode code, Mark at, String pointer, String message) {
        sink.report(code.at(location(at, pointer), message));
    }

    private SourceLocation location(Mark at, String pointer) {
        return SourceLocation.at(source, at.line(), at.column()).withPointer(pointer);
    }

    static String place(Mark mark) {
        return mark.line() + ":" + mark.column();
    }

    static String record(Mark start) {
        return "the record that begins at " + place(start);
    }
}
