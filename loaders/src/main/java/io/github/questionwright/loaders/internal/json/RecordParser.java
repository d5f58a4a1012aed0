package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Mark;
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

/** Turns the text of one value into a {@link RawValue} whose places are those of the file. */
final class RecordParser {

    private final JsonFactory factory;
    private final CharWindow window;

    RecordParser(CharWindow window, ReadLimits limits) {
        this.window = window;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxTextChars())
                        .maxNameLength(limits.maxTextChars())
                        .maxNumberLength(limits.maxNumberChars())
                        .maxDocumentLength(limits.maxRecordChars())
                        .build())
                .build();
    }

    /**
     * Parses a stretch of the window that holds one value and nothing else.
     *
     * @throws Fault if the parser disagrees with the scanner
     */
    RawValue parse(Mark from, long to) throws Fault {
        int first = window.index(from.offset());
        int length = (int) (to - from.offset());
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), window.array(), first, length)) {
            Tree tree = new Tree(parser, from);
            parser.nextToken();
            return tree.value();
        } catch (JacksonException refused) {
            String finding = "found something that the JSON parser refuses";
            throw new Fault(DiagnosticCode.JSON_SYNTAX, from, finding, "compare it with RFC 8259 and with ReadLimits");
        }
    }

    /** One parse. */
    private static final class Tree {

        private final JsonParser parser;
        private final Mark from;

        Tree(JsonParser parser, Mark from) {
            this.parser = parser;
            this.from = from;
        }

        RawValue value() {
            TokenStreamLocation at = parser.currentTokenLocation();
            int line = line(at);
            int column = column(at);
            return switch (parser.currentToken()) {
                case START_OBJECT -> new RawValue.Fields(fields(), line, column);
                case START_ARRAY -> new RawValue.Items(items(), line, column);
                case VALUE_STRING -> new RawValue.Text(parser.getString(), line, column);
                case VALUE_TRUE -> new RawValue.Flag(true, line, column);
                case VALUE_FALSE -> new RawValue.Flag(false, line, column);
                case VALUE_NULL -> new RawValue.Nothing(line, column);
                default -> new RawValue.Numeral(parser.getString(), line, column);
            };
        }

        private List<RawValue.Field> fields() {
            List<RawValue.Field> fields = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                TokenStreamLocation at = parser.currentTokenLocation();
                int line = line(at);
                int column = column(at);
                parser.nextToken();
                fields.add(new RawValue.Field(name, line, column, value()));
            }
            return fields;
        }

        private List<RawValue> items() {
            List<RawValue> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return items;
        }

        private int line(TokenStreamLocation at) {
            return from.line() + at.getLineNr() - 1;
        }

        private int column(TokenStreamLocation at) {
            return at.getLineNr() == 1 ? from.column() + at.getColumnNr() - 1 : at.getColumnNr();
        }
    }
}
