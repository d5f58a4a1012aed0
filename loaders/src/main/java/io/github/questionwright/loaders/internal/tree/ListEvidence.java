package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.loaders.internal.tree.Likeness.Degree;
import io.github.questionwright.spi.RawValue;
import java.util.List;

/**
 * The first pass over a document: gathers, in small state, what stands where. Used by one thread.
 *
 * <p>A document is handed over in parts, each with its path, in order. A part may be the root, an element of the root
 * list, a field of the root object, an element of the list or a field of the object that such a field holds, and so on:
 * a document can be cut at any depth, as long as both passes cut it alike. A list or object that is empty is a part.
 */
public final class ListEvidence {

    private final Seen root = new Seen();
    private final Surroundings surroundings = new Surroundings();
    private List<TreePath> last = List.of();
    private boolean started;

    /** No evidence yet. */
    public ListEvidence() {}

    /** Sees one part. */
    public void see(TreePath path, RawValue value) {
        List<TreePath> steps = path.steps();
        Seen at = root;
        boolean fresh = !started;
        String name = "";
        for (int depth = 0; depth < steps.size(); depth++) {
            TreePath step = steps.get(depth);
            at = step(at, step, fresh);
            fresh |= depth >= last.size() || !last.get(depth).endsLike(step);
            name = step.name() == null ? name : step.name();
        }
        at.add(value, name);
        surroundings.see(path, value);
        last = steps;
        started = true;
    }

    private static Seen step(Seen at, TreePath step, boolean fresh) {
        if (step.name() != null) {
            at.objects += fresh ? 1 : 0;
            return at.field(step.name());
        }
        at.lists += fresh ? 1 : 0;
        at.longest = Math.max(at.longest, step.index() + 1);
        return at.element();
    }

    /** Decides where the records are. */
    public RecordLists decide() {
        for (Degree least : List.of(Degree.ASKING, Degree.FAINT)) {
            ListFinder finder = new ListFinder(least);
            Plan plan = finder.find(root, "", "");
            if (plan != null) {
                return new RecordLists(
                        plan,
                        surroundings,
                        String.join(" and ", finder.patterns()),
                        String.join("; ", finder.reasons().stream().limit(3).toList()),
                        "");
            }
        }
        return new RecordLists(null, surroundings, "", "", Absence.of(root));
    }

    /**
     * Takes the user's word for where the records are.
     *
     * @param pattern the JSON pointer of the list of records, {@code *} for any step, as the setting {@code list} has it
     */
    public RecordLists follow(String pattern) {
        List<String> steps = UserPattern.steps(pattern);
        if (!UserPattern.leads(root, steps)) {
            String nowhere = "no value stands at \"" + pattern + "\", where the setting \"list\" has the records; ";
            return new RecordLists(null, surroundings, "", "", nowhere + Absence.found(root));
        }
        return new RecordLists(UserPattern.plan(steps), surroundings, pattern, "the mapping says so", "");
    }
}
