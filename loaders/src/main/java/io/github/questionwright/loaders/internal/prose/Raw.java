package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;

/** Raw values at the places of blocks. */
final class Raw {

    private Raw() {}

    static RawValue.Field field(String name, RawValue value) {
        return new RawValue.Field(name, value.line(), value.column(), value);
    }

    static RawValue.Field text(String name, String text, Place place) {
        return field(name, value(text, place));
    }

    static RawValue.Field texts(String name, List<String> texts, Place place) {
        List<RawValue> values = new ArrayList<>();
        texts.forEach(text -> values.add(value(text, place)));
        return items(name, values, place);
    }

    static RawValue.Field items(String name, List<? extends RawValue> values, Place place) {
        return field(name, new RawValue.Items(List.copyOf(values), place.line(), place.column()));
    }

    static RawValue value(String text, Place place) {
        return new RawValue.Text(text, place.line(), place.column());
    }

    static RawValue.Field flag(String name, Place place) {
        return field(name, new RawValue.Flag(true, place.line(), place.column()));
    }

    static RawValue.Fields fields(List<RawValue.Field> fields, Place place) {
        return new RawValue.Fields(fields, place.line(), place.column());
    }
}
