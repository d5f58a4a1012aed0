package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.spi.RawValue;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes a raw value as compact JSON, so that a structure nobody asked for survives as an attribute. */
final class RawJson {

    private RawJson() {}

    static String json(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return quoted(text.text());
        }
        if (value instanceof RawValue.Numeral numeral) {
            return numeral.text();
        }
        if (value instanceof RawValue.Flag flag) {
            return String.valueOf(flag.value());
        }
        if (value instanceof RawValue.Items items) {
            return items.values().stream().map(RawJson::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof RawValue.Fields fields) {
            return fields.fields().stream()
                    .map(field -> quoted(field.name()) + ":" + json(field.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return "null";
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
