package io.github.questionwright.loaders.internal.folder;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the questions of one document of many into a section of its topic and title, whose introduction is what the
 * document says of itself, and marks them with its language. Used once.
 */
final class FiledSink implements RecordSink {

    private final RecordSink sink;
    private final Filing filing;
    private final String source;
    private final List<RawValue.Field> sections = new ArrayList<>();
    private RawValue.@Nullable Field title;
    private RawValue.@Nullable Field description;
    private boolean hasRecords;

    FiledSink(RecordSink sink, Filing filing, String source) {
        this.sink = sink;
        this.filing = filing;
        this.source = source;
    }

    private void tell() {
        filing.variant()
                .ifPresent(variant -> sink.inferred(
                        "locale",
                        variant.locale().toLanguageTag(),
                        "its name is " + variant.of() + " but for the language"));
        if (!filing.topic().isEmpty()) {
            sink.inferred("section", String.join(" > ", filing.topic()), "it stands in a folder of that name");
        }
    }

    @Override
    public void header(RawValue.Field field) {
        switch (field.name()) {
            case "title" -> title = field;
            case "description" -> description = field;
            case "sections" -> sections.add(field);
            default -> sink.header(field);
        }
    }

    @Override
    public void record(RawRecord record) {
        if (!hasRecords) {
            hasRecords = true;
            tell();
            headers();
        }
        List<RawValue.Field> fields = new ArrayList<>(record.fields().fields());
        int line = record.fields().line();
        int column = record.fields().column();
        Optional<RawValue> own = record.fields().find("section");
        fields.removeIf(field -> field.name().equals("section"));
        RawValue path = path(own, line, column);
        if (!((RawValue.Items) path).values().isEmpty()) {
            fields.add(new RawValue.Field("section", path.line(), path.column(), path));
        }
        if (record.fields().find("locale").isEmpty()) {
            filing.variant()
                    .map(variant -> variant.locale().toLanguageTag())
                    .ifPresent(tag -> fields.add(
                            new RawValue.Field("locale", line, column, new RawValue.Text(tag, line, column))));
        }
        sink.record(new RawRecord(new RawValue.Fields(fields, line, column), record.pointer(), record.around()));
    }

    /** The path of a section of the document among those of the folder. */
    private RawValue path(Optional<RawValue> own, int line, int column) {
        List<RawValue> path = new ArrayList<>();
        filing.topic().forEach(name -> path.add(new RawValue.Text(name, line, column)));
        RawValue.Field named = title;
        if (named != null && named.value() instanceof RawValue.Text text && !isLastTopic(text.text())) {
            path.add(text);
        }
        if (own.orElse(null) instanceof RawValue.Items items) {
            path.addAll(items.values());
        }
        return new RawValue.Items(path, line, column);
    }

    private boolean isLastTopic(String name) {
        List<String> topic = filing.topic();
        return !topic.isEmpty() && topic.get(topic.size() - 1).equalsIgnoreCase(name.strip());
    }

    private void headers() {
        RawValue.Field head = title == null ? description : title;
        RawValue path = head == null ? null : path(Optional.empty(), head.line(), head.column());
        if (path instanceof RawValue.Items items && !items.values().isEmpty()) {
            List<RawValue.Field> fields = new ArrayList<>();
            fields.add(new RawValue.Field("path", path.line(), path.column(), path));
            RawValue.Field text = description;
            if (text != null) {
                fields.add(new RawValue.Field("introduction", text.line(), text.column(), text.value()));
            }
            sections(List.of(new RawValue.Fields(fields, path.line(), path.column())), path);
        } else if (description != null) {
            sink.header(description);
        }
        for (RawValue.Field field : sections) {
            if (field.value() instanceof RawValue.Items items) {
                sections(items.values().stream().map(this::filed).toList(), field.value());
            }
        }
    }

    private void sections(List<RawValue> values, RawValue place) {
        sink.header(new RawValue.Field(
                "sections", place.line(), place.column(), new RawValue.Items(values, place.line(), place.column())));
    }

    private RawValue filed(RawValue section) {
        if (!(section instanceof RawValue.Fields object)) {
            return section;
        }
        List<RawValue.Field> fields = object.fields().stream()
                .map(field -> field.name().equals("path")
                        ? new RawValue.Field(
                                "path",
                                field.line(),
                                field.column(),
                                path(Optional.of(field.value()), field.line(), field.column()))
                        : field)
                .toList();
        return new RawValue.Fields(fields, object.line(), object.column());
    }

    @Override
    public void question(Question question, SourceLocation location) {
        sink.question(question, location);
    }

    /** A document without questions is no fault where others have some. */
    @Override
    public void report(Diagnostic diagnostic) {
        boolean isNone = diagnostic.code().equals(DiagnosticCode.PROSE_NO_QUESTIONS.id());
        sink.report(
                isNone
                        ? DiagnosticCode.PROSE_PASSED_OVER.at(
                                diagnostic.location(),
                                diagnostic.message() + "; passed over, for it stands in a folder")
                        : diagnostic);
    }

    @Override
    public void inferred(String what, String value, String because) {
        sink.inferred(what, value, because);
    }

    @Override
    public boolean isFull() {
        return sink.isFull();
    }

    /** The document has said everything. */
    void end() {
        RawValue.Field named = title;
        if (!hasRecords && named != null) {
            sink.report(DiagnosticCode.PROSE_LEFT_OUT.at(
                    SourceLocation.at(source, named.line(), named.column()),
                    "line " + named.line() + " was left out: the title of a document without questions"));
        }
    }
}
