package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads the object in a comment of one line, each value with its place. Made for one comment. */
final class JsonComment {

    private final JsonParser parser;
    private final int line;
    private final int column;

    private JsonComment(JsonParser parser, int line, int column) {
        this.parser = parser;
        this.line = line;
        this.column = column;
    }

    /**
     * The object, or empty if there is none.
     *
     * @param json the text
     * @param line its line, 1-based
     * @param column where it begins, 1-based
     * @param maxDepth how deep it may be nested
     */
    static Optional<RawValue.Fields> read(String json, int line, int column, int maxDepth) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            JsonComment comment = new JsonComment(parser, line, column);
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            Optional<RawValue.Fields> fields = isObject ? Optional.of(comment.fields()) : Optional.empty();
            return parser.nextToken() == null ? fields : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private RawValue.Fields fields() {
        int start = place();
        List<RawValue.Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int at = place();
            String name = parser.currentName();
            parser.nextToken();
            fields.add(new RawValue.Field(name, line, at, value()));
        }
        return new RawValue.Fields(fields, line, start);
    }

    private RawValue value() {
        int at = place();
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items(at);
            case VALUE_STRING -> new RawValue.Text(parser.getString(), line, at);
            case VALUE_TRUE, VALUE_FALSE -> new RawValue.Flag(parser.currentToken() == JsonToken.VALUE_TRUE, line, at);
            case VALUE_NULL -> new RawValue.Nothing(line, at);
            default -> new RawValue.Numeral(parser.getString(), line, at);
        };
    }

    private RawValue items(int at) {
        List<RawValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new RawValue.Items(values, line, at);
    }

    private int place() {
        return column + (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
    }
}
