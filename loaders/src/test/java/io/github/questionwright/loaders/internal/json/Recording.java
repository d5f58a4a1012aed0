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
    final List<String> inferred = new ArrayList<>();
    private final int most;

    private Recording(int most) {
        this.most = most;
    }

    /** What the strict reader of our own shape says, whatever the shape. */
    static Recording json(String text) {
        return own(TextSource.json(text), Integer.MAX_VALUE);
    }

    /** The same for one record a line. */
    static Recording lines(String text) {
        return ownLines(TextSource.lines(text));
    }

    static Recording ownLines(TextSource source) {
        return reading(Integer.MAX_VALUE, sink -> new LinesReader(source.open(), source, sink).read());
    }

    /** The same, and not all of it. */
    static Recording own(TextSource source, int most) {
        return reading(most, sink -> new RootReader(source.open(), source, sink).read());
    }

    /** What the format says that chooses between our own shape and any other. */
    static Recording found(String text) {
        return of(new JsonFormat(), TextSource.json(text));
    }

    static Recording foundLines(String text) {
        return of(new JsonLinesFormat(), TextSource.lines(text));
    }

    static Recording of(QuestionFormat format, SourceText text) {
        return of(format, text, Integer.MAX_VALUE);
    }

    static Recording of(QuestionFormat format, SourceText text, int most) {
        return reading(most, sink -> format.read(text, sink));
    }

    /** Reads something. */
    interface Reading {
        void into(RecordSink sink) throws IOException;
    }

    static Recording reading(int most, Reading reading) {
        Recording recording = new Recording(most);
        try {
            reading.into(recording);
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

    /** Each diagnostic as {@code line:column code message}. */
    List<String> messages() {
        return diagnostics.stream()
                .map(found -> found.location().line() + ":" + found.location().column() + " " + found.code() + " "
                        + found.message())
                .toList();
    }

    @Override
    public void inferred(String what, String value, String because) {
        inferred.add(what + "=" + value + " because " + because);
    }

    @Override
    public boolean isFull() {
        return records.size() >= most;
    }
}
