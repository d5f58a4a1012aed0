package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON in a cell, each value with its place in the source. Texts and numbers are measured by the mapper. */
final class JsonCell {

    /** The cell is within the limits already; depth is counted here, so that the message can name the place. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String column;
    private final Cell cell;
    private final ReadLimits limits;
    private final CellPlaces places;
    private final JsonParser parser;

    private JsonCell(String column, Cell cell, ReadLimits limits, JsonParser parser) {
        this.column = column;
        this.cell = cell;
        this.limits = limits;
        this.parser = parser;
        places = new CellPlaces(cell);
    }

    static RawValue read(String column, Cell cell, ReadLimits limits) throws FaultyCellException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), cell.text())) {
            return new JsonCell(column, cell, limits, parser).read();
        }
    }

    private RawValue read() throws FaultyCellException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw malformed(cell.text().length());
            }
            RawValue value = value(first, 1);
            if (parser.nextToken() != null) {
                throw malformed(offset(parser.currentTokenLocation()));
            }
            return value;
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            throw malformed(offset(location == null ? parser.currentLocation() : location));
        }
    }

    private RawValue value(JsonToken token, int depth) throws FaultyCellException {
        Place place = place();
        int line = place.line();
        int column = place.column();
        return switch (token) {
            case START_OBJECT -> fields(place, depth);
            case START_ARRAY -> items(place, depth);
            case VALUE_STRING -> new RawValue.Text(parser.getString(), line, column);
            case VALUE_TRUE, VALUE_FALSE -> new RawValue.Flag(token == JsonToken.VALUE_TRUE, line, column);
            case VALUE_NULL -> new RawValue.Nothing(line, column);
            default -> new RawValue.Numeral(parser.getString(), line, column);
        };
    }

    private RawValue items(Place place, int depth) throws FaultyCellException {
        checkDepth(place, depth);
        List<RawValue> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(token, depth + 1));
        }
        return new RawValue.Items(values, place.line(), place.column());
    }

    private RawValue fields(Place place, int depth) throws FaultyCellException {
        checkDepth(place, depth);
        List<RawValue.Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place namePlace = place();
            String name = parser.currentName();
            RawValue value = value(parser.nextToken(), depth + 1);
            fields.add(new RawValue.Field(name, namePlace.line(), namePlace.column(), value));
        }
        return new RawValue.Fields(fields, place.line(), place.column());
    }

    private void checkDepth(Place place, int depth) throws FaultyCellException {
        if (depth > limits.maxDepth()) {
            throw new FaultyCellException(
                    DiagnosticCode.LIMIT_DEPTH,
                    place,
                    "lists and objects are nested deeper than " + limits.maxDepth()
                            + " levels; flatten them, or raise ReadLimits.maxDepth");
        }
    }

    private Place place() {
        return places.at(offset(parser.currentTokenLocation()));
    }

    private int offset(TokenStreamLocation location) {
        return (int) Math.max(0, Math.min(location.getCharOffset(), cell.text().length()));
    }

    private FaultyCellException malformed(int offset) {
        return new FaultyCellException(
                DiagnosticCode.CSV_MALFORMED_JSON,
                places.at(offset),
                "the column \"" + column + "\" holds JSON, and " + Quoted.of(cell.text())
                        + " is none from here on; write it as in the JSON form, for example "
                        + example());
    }

    private String example() {
        return switch (column) {
            case "references" -> "[{\"title\":\"...\",\"url\":\"...\"}]";
            case "followUps" -> "[{\"prompt\":\"...\",\"answer\":\"...\"}]";
            case "rubric" -> "[{\"level\":1,\"behavior\":\"...\"}]";
            case "provenance" -> "{\"title\":\"...\",\"author\":\"...\"}";
            case "attributes" -> "{\"name\":\"...\"}";
            default -> "[\"one\",\"two\"]";
        };
    }
}
