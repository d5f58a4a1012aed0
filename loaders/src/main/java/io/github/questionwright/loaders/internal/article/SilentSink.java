package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;

/** Takes the diagnostics of the first of two walks, which are reported in the second. */
final class SilentSink implements RecordSink {

    @Override
    public void header(RawValue.Field field) {}

    @Override
    public void record(RawRecord record) {}

    @Override
    public void question(Question question, SourceLocation location) {}

    @Override
    public void report(Diagnostic diagnostic) {}

    @Override
    public boolean isFull() {
        return false;
    }
}
