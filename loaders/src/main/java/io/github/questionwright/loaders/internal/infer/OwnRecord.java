package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;

/** A record of our own shape in the making; every value stays where it stood. */
final class OwnRecord {

    private final RawRecord from;
    private final List<RawValue.Field> fields = new ArrayList<>();
    private final List<RawValue.Field> attributes = new ArrayList<>();
    private final List<RawValue.Field> guide = new ArrayList<>();

    OwnRecord(RawRecord from) {
        this.from = from;
    }

    void put(String name, RawValue value) {
        fields.add(field(name, value));
    }

    void putText(String name, String text, RawValue place) {
        put(name, text(text, place));
    }

    void attribute(String name, RawValue value) {
        attributes.add(field(name.isEmpty() ? "text" : name, value));
    }

    void guide(String name, RawValue value) {
        guide.add(field(name, value));
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    RawRecord record() {
        RawValue.Fields whole = from.fields();
        List<RawValue.Field> all = new ArrayList<>(fields);
        if (!guide.isEmpty()) {
            all.add(field("guide", new RawValue.Fields(guide, whole.line(), whole.column())));
        }
        if (!attributes.isEmpty()) {
            all.add(field("attributes", new RawValue.Fields(attributes, whole.line(), whole.column())));
        }
        return new RawRecord(new RawValue.Fields(all, whole.line(), whole.column()), from.pointer());
    }

    static RawValue.Field field(String name, RawValue value) {
        return new RawValue.Field(name, value.line(), value.column(), value);
    }

    static RawValue text(String text, RawValue place) {
        return new RawValue.Text(text, place.line(), place.column());
    }

    static RawValue list(List<RawValue> values, RawValue place) {
        return new RawValue.Items(values, place.line(), place.column());
    }

    static RawValue object(RawValue place, RawValue.Field... fields) {
        return new RawValue.Fields(List.of(fields), place.line(), place.column());
    }
}
