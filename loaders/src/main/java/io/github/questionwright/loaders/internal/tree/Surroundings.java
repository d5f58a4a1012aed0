package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scalar fields of objects that are handed over in several parts. */
final class Surroundings {

    private static final int MOST_FIELDS = 4096;
    private static final int LONGEST = 4096;

    private final Map<String, List<RawValue.Field>> fields = new LinkedHashMap<>();
    private int count;

    /** Remembers a part if it is a scalar field. */
    void see(TreePath path, RawValue value) {
        boolean small = !(value instanceof RawValue.Text text) || text.text().length() <= LONGEST;
        if (path.name() != null && isScalar(value) && small && count++ < MOST_FIELDS) {
            fields.computeIfAbsent(path.above().pointer(), pointer -> new ArrayList<>())
                    .add(path.named(value));
        }
    }

    /** The fields of the object that a step leads out of, with the key of the step. */
    RawValue.Fields at(TreePath step) {
        List<RawValue.Field> found =
                new ArrayList<>(fields.getOrDefault(step.above().pointer(), List.of()));
        found.add(step.key());
        return new RawValue.Fields(found, 1, 1);
    }

    /** The scalar fields of a whole object, with the key of the step that leads out of it. */
    static RawValue.Fields of(RawValue.Fields object, TreePath step) {
        List<RawValue.Field> found = new ArrayList<>();
        for (RawValue.Field field : object.fields()) {
            if (isScalar(field.value()) && !field.name().isEmpty()) {
                found.add(field);
            }
        }
        found.add(step.key());
        return new RawValue.Fields(found, object.line(), object.column());
    }

    static boolean isScalar(RawValue value) {
        return !(value instanceof RawValue.Fields) && !(value instanceof RawValue.Items);
    }
}
