package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes wrappers off values, decodes texts, and lifts the fields of an inner object that holds the question. */
final class Flattener {

    /** Names of types that stores put around a value. */
    private static final Set<String> TYPES = Set.of(
            "s",
            "n",
            "l",
            "m",
            "bool",
            "string",
            "stringvalue",
            "integervalue",
            "booleanvalue",
            "#text",
            "$t",
            "$numberint",
            "$numberlong",
            "$oid",
            "rendered",
            "type",
            "arrayvalue",
            "mapvalue");

    private final Decoder decoder;

    Flattener(Decoder decoder) {
        this.decoder = decoder;
    }

    Flat flatten(RawRecord record) {
        Map<String, RawValue.Field> fields = new LinkedHashMap<>();
        RawValue.Field twice = twice(record.fields());
        for (RawValue.Field field : record.fields().fields()) {
            RawValue value = plain(field.value());
            if (value instanceof RawValue.Fields inner && isLifted(field.name(), inner)) {
                inner.fields()
                        .forEach(each -> fields.putIfAbsent(
                                field.name() + "." + each.name(),
                                renamed(each, field.name() + "." + each.name(), each.value())));
            } else {
                fields.putIfAbsent(field.name(), renamed(field, field.name(), value));
            }
        }
        return new Flat(fields, record.around(), record, twice);
    }

    /** The first field that is there already in its object. */
    private static RawValue.@Nullable Field twice(RawValue value) {
        RawValue.Field found = null;
        if (value instanceof RawValue.Items items) {
            for (int at = 0; found == null && at < items.values().size(); at++) {
                found = twice(items.values().get(at));
            }
        } else if (value instanceof RawValue.Fields object) {
            found = twice(object.fields());
            for (int at = 0; found == null && at < object.fields().size(); at++) {
                found = twice(object.fields().get(at).value());
            }
        }
        return found;
    }

    private static RawValue.@Nullable Field twice(List<RawValue.Field> fields) {
        Set<String> names = new HashSet<>();
        for (RawValue.Field field : fields) {
            if (!names.add(field.name())) {
                return field;
            }
        }
        return null;
    }

    private static RawValue.Field renamed(RawValue.Field field, String name, RawValue value) {
        return new RawValue.Field(name, field.line(), field.column(), value);
    }

    private static boolean isLifted(String name, RawValue.Fields inner) {
        Optional<FieldRole> role = KeyNames.role(name);
        boolean holder = role.isEmpty() || role.get() == FieldRole.PROMPT;
        return holder
                && inner.fields().size() > 1
                && inner.fields().stream()
                        .anyMatch(each -> KeyNames.speaksFor(FieldRole.PROMPT, each.name())
                                && each.value() instanceof RawValue.Text);
    }

    private RawValue plain(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return decoder.decode(text);
        }
        if (value instanceof RawValue.Items items) {
            List<RawValue> values = items.values().stream().map(this::plain).toList();
            return new RawValue.Items(values, items.line(), items.column());
        }
        if (value instanceof RawValue.Fields fields) {
            RawValue wrapped = wrapped(fields);
            return wrapped == null ? plain(fields) : plain(wrapped);
        }
        return value;
    }

    private RawValue.Fields plain(RawValue.Fields fields) {
        List<RawValue.Field> plain = fields.fields().stream()
                .map(field -> renamed(field, field.name(), plain(field.value())))
                .toList();
        return new RawValue.Fields(plain, fields.line(), fields.column());
    }

    private static @Nullable RawValue wrapped(RawValue.Fields fields) {
        if (fields.fields().size() != 1) {
            return null;
        }
        RawValue.Field only = fields.fields().get(0);
        return TYPES.contains(only.name().toLowerCase(Locale.ROOT)) ? only.value() : null;
    }
}
