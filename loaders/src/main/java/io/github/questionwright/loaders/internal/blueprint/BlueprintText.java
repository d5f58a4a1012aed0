package io.github.questionwright.loaders.internal.blueprint;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON text into values that know their places. */
public final class BlueprintText {

    private static final ReadLimits LIMITS = ReadLimits.defaults();
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LIMITS.maxDepth())
                    .maxNumberLength(LIMITS.maxNumberChars())
                    .build())
            .build();

    private static final Pattern ITSELF = Pattern.compile("\\s*+\\((?:start marker at|from `Stream).*");

    private final String source;
    private final String topic;

    /** A reader of texts about a topic, a noun that begins its codes and stands in its messages. */
    public BlueprintText(String source, String topic) {
        this.source = source;
        this.topic = topic;
    }

    /** Reads one value. */
    public RawValue read(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            try {
                parser.nextToken();
                RawValue value = value(parser);
                if (parser.nextToken() != null) {
                    throw BlueprintFault.of(
                            topic + ".syntax",
                            place(parser),
                            "something follows the end of the " + topic + "; remove it");
                }
                return value;
            } catch (JacksonException e) {
                TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                throw BlueprintFault.of(
                        topic + ".syntax",
                        SourceLocation.at(source, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
                        "this is no JSON: " + reason(e));
            }
        }
    }

    /** What the parser found, without what it says of itself. */
    private String reason(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the text ends inside the " + topic + "; close what is open";
        }
        return ITSELF.matcher(e.getOriginalMessage().lines().findFirst().orElse(""))
                .replaceFirst("");
    }

    private SourceLocation place(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return SourceLocation.at(source, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private RawValue value(JsonParser parser) {
        SourceLocation at = place(parser);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw BlueprintFault.of(
                    topic + ".syntax", at, "the text ends where a " + topic + " is expected, a JSON object");
        }
        return switch (token) {
            case START_OBJECT -> fields(parser, at);
            case START_ARRAY -> items(parser, at);
            case VALUE_STRING -> new RawValue.Text(parser.getString(), at.line(), at.column());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new RawValue.Numeral(parser.getString(), at.line(), at.column());
            case VALUE_TRUE -> new RawValue.Flag(true, at.line(), at.column());
            case VALUE_FALSE -> new RawValue.Flag(false, at.line(), at.column());
            default -> new RawValue.Nothing(at.line(), at.column());
        };
    }

    private RawValue fields(JsonParser parser, SourceLocation at) {
        List<RawValue.Field> fields = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            SourceLocation name = place(parser);
            String text = parser.currentName();
            parser.nextToken();
            fields.add(new RawValue.Field(text, name.line(), name.column(), value(parser)));
        }
        return new RawValue.Fields(fields, at.line(), at.column());
    }

    private RawValue items(JsonParser parser, SourceLocation at) {
        List<RawValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new RawValue.Items(values, at.line(), at.column());
    }
}
