package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.spi.RawValue;
import java.util.stream.Collectors;

/** Raw values as short texts: {@code {prompt:"P",minutes:5}}, with places {@code {prompt:"P"@2:1,...}}. */
final class Shown {

    private Shown() {}

    static String content(RawValue value) {
        return show(value, false);
    }

    static String placed(RawValue value) {
        return show(value, true);
    }

    private static String show(RawValue value, boolean places) {
        String at = places ? "@" + value.line() + ":" + value.column() : "";
        if (value instanceof RawValue.Text text) {
            return "\"" + text.text() + "\"" + at;
        }
        if (value instanceof RawValue.Numeral numeral) {
            return numeral.text() + at;
        }
        if (value instanceof RawValue.Flag flag) {
            return flag.value() + at;
        }
        if (value instanceof RawValue.Items items) {
            return items.values().stream().map(each -> show(each, places)).collect(Collectors.joining(",", "[", "]"))
                    + at;
        }
        if (value instanceof RawValue.Fields fields) {
            return fields.fields().stream()
                            .map(each -> each.name() + ":" + show(each.value(), places))
                            .collect(Collectors.joining(",", "{", "}"))
                    + at;
        }
        return "null" + at;
    }
}
