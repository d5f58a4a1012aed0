package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Keeps everything that a format hands over. */
final class Recording implements RecordSink {

    final List<RawValue.Field> headers = new ArrayList<>();
    final List<RawRecord> records = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();
    private final int most;

    private Recording(int most) {
        this.most = most;
    }

    static Recording json(String text) {
        return of(new JsonFormat(), TextSource.json(text));
    }

    static Recording lines(String text) {
        return of(new JsonLinesFormat(), TextSource.lines(text));
    }

    static Recording of(QuestionFormat format, SourceText text) {
        return of(format, text, Integer.MAX_VALUE);
    }

    static Recording of(QuestionFormat format, SourceText text, int most) {
        Recording recording = new Recording(most);
        try {
            format.read(text, recording);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return recording;
    }

    /** The records without their places. */
    List<String> plain() {
        return records.stream().map(found -> NaiveJson.plain(found.fields())).toList();
    }

    List<String> pointers() {
        return records.stream().map(RawRecord::pointer).toList();
    }

    /** Each diagnostic as {@code line:column code}. */
    List<String> places() {
        return diagnostics.stream()
                .map(found -> found.location().line() + ":" + found.location().column() + " " + found.code())
                .toList();
    }

    @Override
    public void header(RawValue.Field field) {
        headers.add(field);
    }

    @Override
    public void record(RawRecord found) {
        records.add(found);
    }

    @Override
    public void question(Question question, SourceLocation location) {
        throw new AssertionError("JSON hands over records only");
    }

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public boolean isFull() {
        return records.size() >= most;
    }
}
