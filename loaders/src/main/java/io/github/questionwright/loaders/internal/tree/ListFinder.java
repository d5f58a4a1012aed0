package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.loaders.internal.tree.Likeness.Degree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the lists of records in what was seen of a document: the outermost things that look like questions. */
final class ListFinder {

    private final Degree least;
    private final Set<String> patterns = new LinkedHashSet<>();
    private final List<String> reasons = new ArrayList<>();

    /** A finder that takes nothing for a record that looks less like one than this. */
    ListFinder(Degree least) {
        this.least = least;
    }

    /** The patterns of the lists, in the order of the document. */
    Set<String> patterns() {
        return patterns;
    }

    /** Why the first of them is one. */
    List<String> reasons() {
        return reasons;
    }

    private void note(String list, String because) {
        patterns.add(list.isEmpty() ? "/" : list);
        reasons.add(because);
    }

    /** The plan for a value, or null if there is no record in it. */
    @Nullable
    Plan find(Seen seen, String pattern, String name) {
        Plan objects = seen.objects == 0 ? null : objects(seen, above(pattern), pattern, false);
        Plan lists = seen.lists == 0 ? null : list(seen, pattern, name);
        if (objects == null || lists == null) {
            return objects == null ? lists : objects;
        }
        objects.element = lists.element;
        return objects;
    }

    private static String above(String pattern) {
        return pattern.substring(0, Math.max(0, pattern.lastIndexOf('/')));
    }

    private @Nullable Plan list(Seen seen, String pattern, String name) {
        Seen element = seen.element;
        if (element == null) {
            return null;
        }
        Plan plan = element.objects == 0 ? null : objects(element, pattern, pattern + "/*", true);
        boolean texts = element.texts.mostlyAsks() || ListNames.isPrompts(name) && element.texts.isMostlyProse();
        if (plan == null && texts && element.texts.all() * 2 >= element.all()) {
            note(pattern, element.texts.asking() + " of " + element.texts.all() + " texts ask");
            plan = new Plan(Plan.Taken.TEXT);
        }
        if (plan == null && element.lists > 0) {
            plan = rows(element, pattern);
            plan = plan == null ? list(element, pattern + "/*", name) : plan;
        } else if (plan != null && element.lists > 0 && plan.element == null) {
            Plan lists = list(element, pattern + "/*", name);
            plan.element = lists == null ? null : lists.element;
        }
        return plan == null ? null : Plan.each(plan);
    }

    private @Nullable Plan rows(Seen rows, String pattern) {
        boolean flat = rows.element != null && rows.element.isScalars() && rows.columns.size() > 1;
        if (!flat) {
            return null;
        }
        boolean headed = rows.firstRow.stream().anyMatch(ListNames::isPrompt)
                && rows.firstRow.stream().filter(ListNames::isKnown).count() > 1;
        boolean asks = rows.columns.stream().anyMatch(column -> column.mostlyAsks() && column.all() * 2 >= rows.lists);
        if (!headed && (!asks || rows.texts.mostlyAsks())) {
            return null;
        }
        Plan plan = new Plan(Plan.Taken.ROW);
        plan.header = headed ? rows.firstRow : List.of();
        note(pattern, rows.lists + " rows of up to " + rows.longest + (headed ? " cells below a header" : " cells"));
        return plan;
    }

    private @Nullable Plan objects(Seen seen, String list, String pattern, boolean inList) {
        Likeness likeness = new Likeness(seen, inList);
        boolean record = likeness.degree().compareTo(least) >= 0 && likeness.degree() != Degree.NONE;
        int mark = reasons.size();
        Set<String> before = new LinkedHashSet<>(patterns);
        Plan inner = record && likeness.isAnswered() && likeness.degree() == Degree.COMPLETE
                ? inner(seen, pattern, true)
                : inner(seen, pattern, false);
        if (!record || inner != null && likeness.degree() != Degree.COMPLETE) {
            return inner;
        }
        reasons.subList(mark, reasons.size()).clear();
        patterns.retainAll(before);
        note(list, likeness.because());
        if (inner == null) {
            inner = new Plan(Plan.Taken.RECORD);
            inner.prompts.addAll(likeness.prompts());
            return inner;
        }
        return withInner(inner, likeness);
    }

    /** Records and lists of records side by side: whatever has no prompt of its own holds others. */
    private static Plan withInner(Plan inner, Likeness likeness) {
        Plan both = new Plan(Plan.Taken.RECORD);
        both.prompts.addAll(likeness.prompts());
        both.fields.putAll(inner.fields);
        both.others = inner.others;
        return both;
    }

    private @Nullable Plan inner(Seen seen, String pattern, boolean inRecord) {
        Plan special = inRecord ? null : special(seen, pattern);
        if (special != null) {
            return special;
        }
        Plan plan = new Plan(Plan.Taken.NOTHING);
        Map<String, Seen> rest = new LinkedHashMap<>(seen.fields);
        if (!inRecord) {
            plan.others = together(seen, rest, pattern);
        }
        rest.forEach((name, field) -> {
            boolean wanted = inRecord ? ListNames.isContainer(name) : !field.isScalars();
            Plan found = wanted ? named(field, pattern, name) : null;
            if (found != null) {
                plan.fields.put(name, found);
            }
        });
        return plan.hasInner() ? plan : null;
    }

    /** Parts of records outside of records are taken only if there is no doubt. */
    private @Nullable Plan named(Seen field, String pattern, String name) {
        String step = pattern + "/" + TreePath.escaped(name);
        if (!ListNames.isOfRecord(name)) {
            return find(field, step, name);
        }
        ListFinder strict = new ListFinder(Degree.COMPLETE);
        Seen of = field.element == null ? field : field.element;
        Plan found = of.fields.keySet().stream().anyMatch(ListNames::isPrompt) ? strict.find(field, step, name) : null;
        patterns.addAll(strict.patterns);
        reasons.addAll(strict.reasons);
        return found;
    }

    /** Objects, or lists of objects, that are alike are values of a map: they are judged together. */
    private @Nullable Plan together(Seen seen, Map<String, Seen> rest, String pattern) {
        Map<String, Seen> holders = new LinkedHashMap<>();
        boolean lists = rest.values().stream().filter(Seen::isLists).count()
                > rest.values().stream().filter(Seen::isObjects).count();
        rest.forEach((name, field) -> {
            Seen values = lists ? field.element : field;
            boolean fits = lists ? field.isLists() : field.isObjects();
            if (fits && !ListNames.isContainer(name) && values != null && values.objects > 0) {
                holders.put(name, values);
            }
        });
        Set<String> common = Seen.merged(holders.values()).common();
        List<String> names = holders.keySet().stream()
                .filter(name -> holders.get(name).has(common))
                .toList();
        Seen sum =
                seen.others == null ? Seen.merged(names.stream().map(rest::get).toList()) : seen.others;
        Seen objects = lists || sum.objects == 0 ? sum.element : sum;
        boolean map = seen.others != null || names.size() > 1 && objects != null && objects.isAlike();
        Plan plan = !map
                ? null
                : sum.isObjects() ? objects(sum, pattern, pattern + "/*", false) : find(sum, pattern + "/*", "");
        if (map) {
            names.forEach(rest::remove);
        }
        return plan;
    }

    private @Nullable Plan special(Seen seen, String pattern) {
        if (seen.names.all() > 1 && seen.names.mostlyAsks() && isAnswers(seen)) {
            note(pattern, seen.names.asking() + " of " + seen.names.all() + " names ask, and a text stands under each");
            return new Plan(Plan.Taken.PAIRS);
        }
        List<String> columns = new ArrayList<>();
        seen.fields.forEach((name, field) -> {
            boolean part = ListNames.isPrompts(name) || ListNames.isAnswer(name);
            if (part && field.isLists() && field.lists == seen.objects) {
                columns.add(name);
            }
        });
        boolean parallel = columns.size() > 1
                && columns.stream().anyMatch(ListNames::isPrompts)
                && columns.stream()
                                .map(name -> seen.fields.get(name).longest)
                                .distinct()
                                .count()
                        == 1
                && columns.stream()
                        .filter(ListNames::isPrompts)
                        .allMatch(name -> seen.fields.get(name).element().texts.isMostlyProse());
        if (!parallel) {
            return null;
        }
        Plan plan = new Plan(Plan.Taken.COLUMNS);
        plan.header = List.copyOf(columns);
        note(pattern, "lists of the same length stand side by side: " + String.join(", ", columns));
        return plan;
    }

    private static boolean isAnswers(Seen seen) {
        Seen values = seen.others == null ? Seen.merged(seen.fields.values()) : seen.others;
        return values.isScalars() && values.texts.all() * 2 >= values.scalars;
    }
}
