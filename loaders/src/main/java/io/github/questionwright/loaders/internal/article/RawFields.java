package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.spi.RawValue;
import java.util.List;

/** Fields of records and headers, each name at the place of its value. */
final class RawFields {

    private RawFields() {}

    static RawValue.Field field(String name, RawValue value) {
        return new RawValue.Field(name, value.line(), value.column(), value);
    }

    /** Paragraphs as one text, at the place of the first. */
    static RawValue.Field text(String name, List<Paragraph> paragraphs) {
        return field(name, value(paragraphs.get(0), Prose.text(paragraphs)));
    }

    /** A section path of one title. */
    static RawValue.Field path(String name, Paragraph heading) {
        RawValue title = value(heading, heading.text());
        return field(name, new RawValue.Items(List.of(title), heading.first(), heading.column()));
    }

    private static RawValue value(Paragraph place, String text) {
        return new RawValue.Text(text, place.first(), place.column());
    }
}
