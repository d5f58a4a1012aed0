package io.github.questionwright.loaders.internal.yaml;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Values that parse and are not taken, each with the reason; whatever record holds one is dropped. */
final class Refusals {

    /** Why a value is not taken, and where that stands. */
    record Refusal(DiagnosticCode code, int line, int column, String message) {}

    private final Map<RawValue, Refusal> refused = new IdentityHashMap<>();
    private final Map<RawValue, Boolean> told = new IdentityHashMap<>();
    private final List<RawValue> order = new ArrayList<>();

    <T extends RawValue> T refuse(T value, Refusal refusal) {
        if (refused.putIfAbsent(value, refusal) == null) {
            order.add(value);
        }
        return value;
    }

    /** Lets go of everything, because the parse is begun anew. */
    void forget() {
        refused.clear();
        told.clear();
        order.clear();
    }

    /** What holds for a value holds for its copy. */
    void move(RawValue value, RawValue copy) {
        Refusal refusal = refused.get(value);
        if (refusal != null && value != copy) {
            refused.remove(value);
            order.removeIf(each -> each == value);
            refuse(copy, refusal);
        }
    }

    /** A stand-in for a value about which everything has been said. */
    RawValue gone(int line, int column) {
        RawValue value = new RawValue.Nothing(line, column);
        told.put(value, true);
        return value;
    }

    boolean isTold(RawValue value) {
        return told.containsKey(value);
    }

    /** The refusals inside a value, which are told now. */
    List<Refusal> in(RawValue value) {
        List<Refusal> found = new ArrayList<>();
        if (!refused.isEmpty()) {
            collect(value, found);
        }
        return found;
    }

    private void collect(RawValue value, List<Refusal> found) {
        Refusal refusal = refused.get(value);
        if (refusal != null) {
            found.add(refusal);
            told.put(value, true);
        }
        if (value instanceof RawValue.Items items) {
            items.values().forEach(each -> collect(each, found));
        } else if (value instanceof RawValue.Fields fields) {
            fields.fields().forEach(field -> collect(field.value(), found));
        }
    }

    /** What no record held. */
    List<Refusal> rest() {
        return order.stream()
                .filter(value -> !told.containsKey(value))
                .map(value -> refused.get(value))
                .toList();
    }
}
