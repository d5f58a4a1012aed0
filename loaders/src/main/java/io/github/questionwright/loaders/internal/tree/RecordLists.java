package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the records of a document are, as decided from all of it. Immutable and thread-safe. */
public final class RecordLists {

    private final @Nullable Plan plan;
    private final Surroundings surroundings;
    private final String pattern;
    private final String because;
    private final String seen;

    RecordLists(@Nullable Plan plan, Surroundings surroundings, String pattern, String because, String seen) {
        this.plan = plan;
        this.surroundings = surroundings;
        this.pattern = pattern;
        this.because = because;
        this.seen = seen;
    }

    /** Whether there is any list of records; if not, {@link #seen()} tells what there is. */
    public boolean isFound() {
        return plan != null;
    }

    /** Whether the root object itself is a record or holds one list per field, so that only the whole root will do. */
    public boolean needsWhole() {
        return plan != null
                && (plan.taken == Plan.Taken.COLUMNS || plan.taken == Plan.Taken.RECORD)
                && plan.element == null;
    }

    /** The patterns of the lists, as {@code inferred("list", pattern, because)} wants them; {@code /} is the root. */
    public String pattern() {
        return pattern;
    }

    /** Why those, a clause for people. */
    public String because() {
        return because;
    }

    /** Tells a sink where the lists are, unless the document is nothing but its one list. */
    public void tell(RecordSink sink) {
        if (isFound() && !pattern.equals("/")) {
            sink.inferred("list", pattern, because);
        }
    }

    /** What stands in a document without questions and what was looked for, a sentence for the one diagnostic. */
    public String seen() {
        return seen;
    }

    /**
     * The second pass: hands over the records of one part, in order.
     *
     * @param path the way to the part, as in the first pass; the root itself will do as well
     * @param value the part
     * @param taker takes the records
     */
    public void emit(TreePath path, RawValue value, RecordTaker taker) {
        Plan at = plan;
        List<RawValue.Fields> around = List.of();
        Emission emission = new Emission(taker);
        List<TreePath> steps = path.steps();
        for (int depth = 0; depth < steps.size() && at != null; depth++) {
            TreePath step = steps.get(depth);
            boolean last = depth == steps.size() - 1;
            if (step.name() == null) {
                at = at.element(step.index());
            } else if (at.taken == Plan.Taken.PAIRS) {
                emission.pair(step, value, around);
                return;
            } else {
                around = Emission.with(around, surroundings.at(step));
                at = at.field(step.name(), last && Surroundings.isScalar(value));
            }
        }
        if (at != null) {
            emission.walk(path, value, at, around);
        }
    }
}
