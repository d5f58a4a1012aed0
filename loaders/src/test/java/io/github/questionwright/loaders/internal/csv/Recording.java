package io.github.questionwright.loaders.internal.csv;

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

/** Remembers all that a format hands over. */
public final class Recording implements RecordSink {

    public final List<RawRecord> records = new ArrayList<>();
    public final List<Diagnostic> diagnostics = new ArrayList<>();
    public final List<String> inferred = new ArrayList<>();
    private final int room;

    private Recording(int room) {
        this.room = room;
    }

    public static Recording of(String csv) {
        return of(new CsvFormat(), StringText.of("bank.csv", csv));
    }

    public static Recording of(QuestionFormat format, SourceText text) {
        return of(format, text, Integer.MAX_VALUE);
    }

    public static Recording of(QuestionFormat format, SourceText text, int room) {
        Recording recording = new Recording(room);
        try {
            format.read(text, recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recording;
    }

    /** The records without their places. */
    public List<String> contents() {
        return records.stream().map(record -> Shown.content(record.fields())).toList();
    }

    /** Line, column and code of each diagnostic. */
    public List<String> codes() {
        return diagnostics.stream()
                .map(each -> each.location().line() + ":" + each.location().column() + " " + each.code())
                .toList();
    }

    public List<String> messages() {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }

    @Override
    public void header(RawValue.Field field) {
        throw new AssertionError("a table says nothing of the bank");
    }

    @Override
    public void record(RawRecord record) {
        records.add(record);
    }

    @Override
    public void question(Question question, SourceLocation location) {
        throw new AssertionError("tables hand over records");
    }

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void inferred(String what, String value, String because) {
        inferred.add(what + " " + value.replace("\t", "tab") + ": " + because);
    }

    @Override
    public boolean isFull() {
        return records.size() >= room;
    }
}
