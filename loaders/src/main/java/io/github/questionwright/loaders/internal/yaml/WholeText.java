package io.github.questionwright.loaders.internal.yaml;

import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * The text of a file. The stand-in for bytes that cannot be decoded is no character that YAML allows, so that another
 * one stands in for it while parsing.
 */
final class WholeText {

    private static final char MALFORMED = '\uffff';
    private static final char FIRST_PRIVATE = '\ue000';
    private static final char LAST_PRIVATE = '\uf8ff';

    private final String text;
    private final boolean cutOff;
    private final char standIn;

    private WholeText(String text, boolean cutOff) {
        this.cutOff = cutOff;
        this.standIn = text.indexOf(MALFORMED) < 0 ? MALFORMED : unused(text);
        this.text = text.replace(MALFORMED, standIn);
    }

    static WholeText of(SourceText source) throws IOException {
        int most = source.limits().maxDocumentChars();
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[8192];
        try (Reader reader = source.open()) {
            int count = reader.read(buffer);
            while (count >= 0 && all.length() <= most) {
                all.append(buffer, 0, count);
                count = reader.read(buffer);
            }
        }
        return new WholeText(all.toString(), all.length() > most);
    }

    private static char unused(String text) {
        char c = FIRST_PRIVATE;
        while (c < LAST_PRIVATE && text.indexOf(c) >= 0) {
            c++;
        }
        return c;
    }

    String text() {
        return text;
    }

    boolean isCutOff() {
        return cutOff;
    }

    /** The values with the stand-in of the loader in them again. */
    List<RawValue> restored(List<RawValue> values, Refusals refusals) {
        return standIn == MALFORMED
                ? values
                : values.stream().map(value -> restored(value, refusals)).toList();
    }

    private RawValue restored(RawValue value, Refusals refusals) {
        RawValue fresh = value;
        if (value instanceof RawValue.Text text) {
            fresh = new RawValue.Text(original(text.text()), text.line(), text.column());
        } else if (value instanceof RawValue.Items items) {
            fresh = new RawValue.Items(restored(items.values(), refusals), items.line(), items.column());
        } else if (value instanceof RawValue.Fields fields) {
            List<RawValue.Field> all = fields.fields().stream()
                    .map(field -> new RawValue.Field(
                            original(field.name()), field.line(), field.column(), restored(field.value(), refusals)))
                    .toList();
            fresh = new RawValue.Fields(all, fields.line(), fields.column());
        }
        refusals.move(value, fresh);
        return fresh;
    }

    private String original(String part) {
        return part.replace(standIn, MALFORMED);
    }
}
