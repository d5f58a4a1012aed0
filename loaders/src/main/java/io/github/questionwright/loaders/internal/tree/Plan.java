package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to do with the value at one place of a tree: take it as a record, or go on inside. */
final class Plan {

    /** What a value is taken as. */
    enum Taken {
        NOTHING,
        RECORD,
        TEXT,
        ROW,
        PAIRS,
        COLUMNS,
        WHATEVER
    }

    final Taken taken;
    final Map<String, Plan> fields = new LinkedHashMap<>();
    final Set<String> prompts = new LinkedHashSet<>();
    List<String> header = List.of();

    @Nullable
    Plan others;

    @Nullable
    Plan element;

    Plan(Taken taken) {
        this.taken = taken;
    }

    /** A plan that goes on with each element of a list. */
    static Plan each(Plan element) {
        Plan plan = new Plan(Taken.NOTHING);
        plan.element = element;
        return plan;
    }

    /** The plan for the value of a field, if there is one; a scalar among objects and lists is none of them. */
    @Nullable
    Plan field(String name, boolean scalar) {
        Plan known = fields.get(name);
        return known == null && !scalar ? others : known;
    }

    /** The plan for an element of a list, if there is one. */
    @Nullable
    Plan element(int index) {
        return element == null && !fields.isEmpty() ? fields.get(String.valueOf(index)) : element;
    }

    /** Whether there are records inside. */
    boolean hasInner() {
        return !fields.isEmpty() || others != null || element != null;
    }

    /** Whether an object is a record itself, rather than one that holds some. */
    boolean isRecord(RawValue.Fields object) {
        boolean whole = taken == Taken.RECORD || taken == Taken.WHATEVER;
        return whole
                && (!hasInner()
                        || prompts.stream().anyMatch(name -> object.find(name).isPresent()));
    }
}
