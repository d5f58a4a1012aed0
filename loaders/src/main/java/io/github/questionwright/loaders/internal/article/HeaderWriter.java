package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Hands over what belongs to the bank as a whole. */
final class HeaderWriter {

    private final RecordSink sink;
    private final ReadLimits limits;
    private final LimitReporter reporter;

    HeaderWriter(RecordSink sink, ReadLimits limits, LimitReporter reporter) {
        this.sink = sink;
        this.limits = limits;
        this.reporter = reporter;
    }

    void write(Outline outline) {
        Paragraph title = outline.title();
        if (title != null) {
            sink.header(RawFields.text("title", List.of(title)));
        }
        List<Paragraph> description = outline.opening().introduction();
        if (isGood("the opening text", description)) {
            sink.header(RawFields.text("description", description));
        }
        List<RawValue> sections = new ArrayList<>();
        outline.sections().forEach(section -> sections.add(section(section)));
        if (!sections.isEmpty()) {
            RawValue first = sections.get(0);
            sink.header(RawFields.field("sections", new RawValue.Items(sections, first.line(), first.column())));
        }
    }

    private RawValue section(SectionOutline section) {
        Paragraph heading = Objects.requireNonNull(section.heading(), "heading");
        List<RawValue.Field> fields = new ArrayList<>();
        fields.add(RawFields.path("path", heading));
        if (isGood("the introduction of a section", section.introduction())) {
            fields.add(RawFields.text("introduction", section.introduction()));
        }
        return new RawValue.Fields(fields, heading.first(), heading.column());
    }

    private boolean isGood(String what, List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return false;
        }
        if (EntryChecks.isLonger(paragraphs, limits.maxTextChars())) {
            reporter.text(
                    what,
                    paragraphs.get(0),
                    paragraphs.get(paragraphs.size() - 1).last());
            return false;
        }
        return true;
    }
}
