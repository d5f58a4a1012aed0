package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.model.Labels;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second walk: hands over the questions. Not thread-safe. */
final class RecordWriter implements ArticleEvents {

    private final RecordSink sink;
    private final Outline outline;
    private @Nullable Paragraph heading;
    private boolean isAskedByCandidate;

    RecordWriter(RecordSink sink, Outline outline) {
        this.sink = sink;
        this.outline = outline;
        isAskedByCandidate = outline.opening().isAskedByCandidate();
    }

    @Override
    public void title(Paragraph title) {}

    @Override
    public void introduction(List<Paragraph> paragraphs) {}

    @Override
    public void section(Paragraph line) {
        heading = line;
        isAskedByCandidate = outline.section(line.text()).isAskedByCandidate();
    }

    @Override
    public void entry(Entry entry) {
        if (sink.isFull()) {
            return;
        }
        List<RawValue.Field> fields = new ArrayList<>();
        Optional<Choice> choice = ChoiceReader.read(entry).filter(found -> outline.hasChoices() || !found.hasProse());
        fields.add(RawFields.text("prompt", choice.map(Choice::prompt).orElse(entry.prompt())));
        Paragraph section = heading;
        if (isAskedByCandidate) {
            int line = section == null ? entry.line() : section.first();
            int column = section == null ? entry.column() : section.column();
            fields.add(RawFields.field("kind", new RawValue.Text(Labels.of(QuestionKind.CANDIDATE), line, column)));
        }
        if (section != null) {
            fields.add(RawFields.path("section", section));
        }
        if (choice.isPresent()) {
            fields.addAll(choice.get().fields(entry));
        } else if (!entry.answer().isEmpty()) {
            fields.add(RawFields.text("answer", entry.answer()));
        }
        sink.record(RawRecord.of(new RawValue.Fields(fields, entry.line(), entry.column())));
    }

    @Override
    public boolean isFull() {
        return sink.isFull();
    }
}
