package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which records the faults of a part are in, by the places of the lists and objects that they damage. */
final class DamagedRecords {

    private final Map<Long, List<Damages.Damage>> damages = new LinkedHashMap<>();

    DamagedRecords(List<Damages.Damage> all) {
        for (Damages.Damage damage : all) {
            damages.computeIfAbsent(key(damage.in().line(), damage.in().column()), key -> new ArrayList<>())
                    .add(damage);
        }
    }

    private static long key(int line, int column) {
        return (long) line << 32 | column;
    }

    /** The first fault in a record, or null; the others in it are its consequences and are forgotten. */
    Damages.@Nullable Damage of(RawValue.Fields record) {
        if (damages.isEmpty()) {
            return null;
        }
        List<Damages.Damage> found = new ArrayList<>();
        collect(record, found);
        return found.stream()
                .min((a, b) ->
                        Long.compare(a.fault().at().offset(), b.fault().at().offset()))
                .orElse(null);
    }

    private void collect(RawValue value, List<Damages.Damage> found) {
        if (value instanceof RawValue.Fields fields) {
            take(value, found);
            fields.fields().forEach(field -> collect(field.value(), found));
        } else if (value instanceof RawValue.Items items) {
            take(value, found);
            items.values().forEach(item -> collect(item, found));
        }
    }

    private void take(RawValue value, List<Damages.Damage> found) {
        List<Damages.Damage> here = damages.remove(key(value.line(), value.column()));
        if (here != null) {
            found.addAll(here);
        }
    }

    /** The faults that are in no record. */
    List<Damages.Damage> others() {
        return damages.values().stream().flatMap(List::stream).toList();
    }
}
