package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trees from JSON text, without places, and what is found in them. */
final class Trees {

    private Trees() {}

    static RawValue of(String json) {
        return of(JsonMapper.builder().build().readTree(json));
    }

    private static RawValue of(JsonNode node) {
        if (node.isObject()) {
            List<RawValue.Field> fields = new ArrayList<>();
            node.properties().forEach(each -> fields.add(new RawValue.Field(each.getKey(), 1, 1, of(each.getValue()))));
            return new RawValue.Fields(fields, 1, 1);
        }
        if (node.isArray()) {
            List<RawValue> items = new ArrayList<>();
            node.values().forEach(each -> items.add(of(each)));
            return new RawValue.Items(items, 1, 1);
        }
        if (node.isString()) {
            return new RawValue.Text(node.asString(), 1, 1);
        }
        if (node.isBoolean()) {
            return new RawValue.Flag(node.booleanValue(), 1, 1);
        }
        return node.isNull() ? new RawValue.Nothing(1, 1) : new RawValue.Numeral(node.toString(), 1, 1);
    }

    /** One part of a document. */
    record Part(TreePath path, RawValue value) {}

    static List<Part> whole(RawValue root) {
        return List.of(new Part(TreePath.ROOT, root));
    }

    /** The parts of a document that is cut down to a depth. */
    static List<Part> cut(RawValue root, int depth) {
        List<Part> parts = new ArrayList<>();
        cut(TreePath.ROOT, root, depth, parts);
        return parts;
    }

    private static void cut(TreePath path, RawValue value, int depth, List<Part> parts) {
        if (depth > 0
                && value instanceof RawValue.Fields fields
                && !fields.fields().isEmpty()) {
            fields.fields().forEach(field -> cut(path.field(field), field.value(), depth - 1, parts));
        } else if (depth > 0
                && value instanceof RawValue.Items items
                && !items.values().isEmpty()) {
            int index = 0;
            for (RawValue each : items.values()) {
                cut(path.element(index++), each, depth - 1, parts);
            }
        } else {
            parts.add(new Part(path, value));
        }
    }

    static RecordLists decide(List<Part> parts) {
        return seen(parts).decide();
    }

    static ListEvidence seen(List<Part> parts) {
        ListEvidence evidence = new ListEvidence();
        parts.forEach(part -> evidence.see(part.path(), part.value()));
        return evidence;
    }

    /** Each record as its pointer, the names of its fields and what stands around, each odd thing with a bang. */
    static List<String> records(RecordLists lists, List<Part> parts) {
        List<String> found = new ArrayList<>();
        RecordTaker taker = new RecordTaker() {
            @Override
            public void record(RawRecord record) {
                found.add((record.pointer() + " " + names(record.fields()) + " " + around(record)).strip());
            }

            @Override
            public void odd(TreePath path, RawValue value) {
                found.add("! " + path);
            }
        };
        parts.forEach(part -> lists.emit(part.path(), part.value(), taker));
        return found;
    }

    private static String names(RawValue.Fields fields) {
        return fields.fields().stream().map(RawValue.Field::name).collect(Collectors.joining(","));
    }

    private static String around(RawRecord record) {
        return record.around().stream()
                .map(each -> each.fields().stream()
                        .map(field -> field.name() + "=" + text(field.value()))
                        .collect(Collectors.joining(" ", "(", ")")))
                .collect(Collectors.joining());
    }

    private static String text(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return text.text();
        }
        return value instanceof RawValue.Numeral number ? number.text() : "?";
    }
}
