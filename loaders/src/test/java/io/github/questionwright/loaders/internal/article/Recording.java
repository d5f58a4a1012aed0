package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a reading hands over, in its order. */
public final class Recording implements RecordSink {

    private final List<RawValue.Field> headers = new ArrayList<>();
    private final List<RawRecord> records = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final BankText text = new BankText();
    private final int maxRecords;

    Recording(int maxRecords) {
        this.maxRecords = maxRecords;
    }

    /** What article text becomes. */
    static Recording of(SourceText source) {
        return of(new ArticleFormat(), source);
    }

    /** What a text becomes in a format. */
    public static Recording of(QuestionFormat format, SourceText source) {
        Recording recording = new Recording(source.limits().maxRecords());
        try {
            format.read(source, recording);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return recording;
    }

    static Recording of(String article) {
        return of(StringText.of(article));
    }

    @Override
    public void header(RawValue.Field field) {
        headers.add(field);
        text.header(field);
    }

    @Override
    public void record(RawRecord record) {
        records.add(record);
        text.record(record);
    }

    @Override
    public void question(Question question, SourceLocation location) {
        throw new AssertionError("the format hands over records");
    }

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        text.diagnostic(diagnostic);
    }

    @Override
    public boolean isFull() {
        return records.size() >= maxRecords;
    }

    public List<RawValue.Field> headers() {
        return headers;
    }

    public Optional<RawValue> header(String name) {
        return headers.stream()
                .filter(field -> field.name().equals(name))
                .map(RawValue.Field::value)
                .findFirst();
    }

    public List<RawRecord> records() {
        return records;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    public List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    /** The texts of a field, one for each record that has it. */
    public List<String> texts(String field) {
        return records.stream()
                .flatMap(record -> record.fields().find(field).stream())
                .map(value -> ((RawValue.Text) value).text())
                .toList();
    }

    /** The section title of each record, empty where it has none. */
    public List<String> sections() {
        return records.stream()
                .map(record -> record.fields()
                        .find("section")
                        .map(path -> ((RawValue.Text)
                                        ((RawValue.Items) path).values().get(0))
                                .text())
                        .orElse(""))
                .toList();
    }

    /** The recording in a form that is easy to review. */
    @Override
    public String toString() {
        return text.toString();
    }
}
