package io.github.questionwright.loaders.internal.yaml;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns the events of one parse into values; what is not allowed is refused and read over. */
final class YamlTree {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setUseMarks(true)
            .build();

    private static final int MOST_SKIPPED = 1000;

    private final Piece piece;
    private final Lines lines;
    private final ReadLimits limits;
    private final Refusals refusals;
    private final Iterator<Event> events;

    YamlTree(Piece piece, Lines lines, ReadLimits limits, Refusals refusals) {
        this.piece = piece;
        this.lines = lines;
        this.limits = limits;
        this.refusals = refusals;
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, piece.text()));
    }

    /** The documents in order, without those that are empty. */
    List<RawValue> documents() throws YamlFault {
        List<RawValue> documents = new ArrayList<>();
        try {
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof NodeEvent node) {
                    RawValue document = value(node, 0);
                    if (!(document instanceof RawValue.Nothing)
                            || !refusals.in(document).isEmpty()) {
                        documents.add(document);
                    }
                }
            }
            return documents;
        } catch (RuntimeException broken) {
            throw YamlFaults.of(broken, piece);
        }
    }

    private RawValue value(NodeEvent event, int depth) throws YamlFault {
        int offset = offset(event);
        int line = lines.line(offset);
        int column = lines.column(offset);
        if (event instanceof AliasEvent alias) {
            String message = "found the alias *" + alias.getAlias()
                    + "; aliases are not followed; write out what it stands for, or put the text in quotes";
            return refuse(new RawValue.Nothing(line, column), DiagnosticCode.YAML_ALIAS, message);
        }
        if (event instanceof ScalarEvent scalar) {
            return tagged(scalar(scalar, line, column), scalar.getTag());
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (depth >= limits.maxDepth()) {
            String message = "found nesting of more than " + limits.maxDepth()
                    + " levels, counted from the root of the file; flatten it, or raise ReadLimits.maxDepth";
            skip(new YamlFault(DiagnosticCode.LIMIT_DEPTH, offset, message));
            return refuse(new RawValue.Nothing(line, column), DiagnosticCode.LIMIT_DEPTH, message);
        }
        boolean list = start.getEventId() == Event.ID.SequenceStart;
        return tagged(list ? items(line, column, depth) : fields(line, column, depth), start.getTag());
    }

    private RawValue tagged(RawValue value, Optional<String> tag) {
        if (tag.isEmpty() || CoreSchema.isCore(tag.get())) {
            return value;
        }
        String message = "found the tag " + YamlFaults.shortened(tag.get())
                + "; only those of the core schema are read; remove it, or put the text in quotes";
        return refuse(value, DiagnosticCode.YAML_TAG, message);
    }

    private static RawValue scalar(ScalarEvent scalar, int line, int column) {
        boolean plain =
                scalar.isPlain() && scalar.getTag().filter(CoreSchema::isText).isEmpty();
        return plain
                ? CoreSchema.plain(scalar.getValue(), line, column)
                : new RawValue.Text(scalar.getValue(), line, column);
    }

    private RawValue items(int line, int column, int depth) throws YamlFault {
        List<RawValue> items = new ArrayList<>();
        Event event = events.next();
        while (event instanceof NodeEvent node) {
            items.add(value(node, depth + 1));
            event = events.next();
        }
        return new RawValue.Items(items, line, column);
    }

    private RawValue fields(int line, int column, int depth) throws YamlFault {
        List<RawValue.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Event event = events.next();
        while (event instanceof NodeEvent key) {
            int offset = offset(key);
            boolean named = key instanceof ScalarEvent;
            String name = key instanceof ScalarEvent scalar ? scalar.getValue() : "";
            RawValue unnamed = named ? new RawValue.Nothing(line, column) : value(key, depth + 1);
            RawValue value = value((NodeEvent) events.next(), depth + 1);
            RawValue.Field field = new RawValue.Field(name, lines.line(offset), lines.column(offset), value);
            fields.add(field);
            if (!named) {
                refusals.in(unnamed);
                refuse(field, DiagnosticCode.YAML_KEY, "found a list, an object or an alias as a name; write a text");
            } else if (!names.add(name)) {
                String message = "found the name \"" + YamlFaults.shortened(name)
                        + "\" a second time in one object; remove or rename one of the two";
                refuse(field, DiagnosticCode.YAML_DUPLICATE_KEY, message);
            }
            event = events.next();
        }
        return new RawValue.Fields(fields, line, column);
    }

    /** Reads over a value that is too deep, unless it is so deep that the parser itself would never come to an end. */
    private void skip(YamlFault tooDeep) throws YamlFault {
        int open = 1;
        while (open > 0) {
            Event event = events.next();
            boolean end = event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd;
            open += event instanceof CollectionStartEvent ? 1 : end ? -1 : 0;
            if (open > MOST_SKIPPED) {
                throw tooDeep;
            }
        }
    }

    private RawValue refuse(RawValue value, DiagnosticCode code, String message) {
        return refusals.refuse(value, new Refusals.Refusal(code, value.line(), value.column(), message));
    }

    private void refuse(RawValue.Field field, DiagnosticCode code, String message) {
        refusals.refuse(field.value(), new Refusals.Refusal(code, field.line(), field.column(), message));
    }

    private int offset(Event event) {
        return piece.offset(event.getStartMark().map(Mark::getIndex).orElse(0));
    }
}
