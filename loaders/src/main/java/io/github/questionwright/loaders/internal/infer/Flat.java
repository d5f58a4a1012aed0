package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record with its wrapping taken off: every field by its name, that of an inner one behind a dot. */
record Flat(
        Map<String, RawValue.Field> fields,
        List<RawValue.Fields> around,
        RawRecord record,
        RawValue.@Nullable Field twice) {

    Optional<RawValue> find(String name) {
        RawValue.Field field = fields.get(name);
        return field == null ? Optional.empty() : Optional.of(field.value());
    }

    /** The value of a field, unless there is nothing in it. */
    Optional<RawValue> filled(String name) {
        return find(name).filter(value -> !Words.isBlank(value));
    }
}
