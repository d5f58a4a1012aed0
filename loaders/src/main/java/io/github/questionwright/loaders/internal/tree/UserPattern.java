package io.github.questionwright.loaders.internal.tree;

import java.util.List;

/** The user's pattern for where the records are: names, indexes and {@code *} for any of them. */
final class UserPattern {

    private static final String ANY = "*";

    private UserPattern() {}

    static List<String> steps(String pattern) {
        String below = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        if (below.isEmpty()) {
            return List.of();
        }
        return List.of(below.split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    static Plan plan(List<String> steps) {
        if (steps.isEmpty()) {
            Plan all = new Plan(Plan.Taken.NOTHING);
            all.element = new Plan(Plan.Taken.WHATEVER);
            all.others = new Plan(Plan.Taken.WHATEVER);
            return all;
        }
        Plan next = plan(steps.subList(1, steps.size()));
        String step = steps.get(0);
        Plan plan = new Plan(Plan.Taken.NOTHING);
        if (step.equals(ANY)) {
            plan.others = next;
            plan.element = next;
        } else {
            plan.fields.put(step, next);
        }
        return plan;
    }

    /** Whether anything stands where the pattern leads. */
    static boolean leads(Seen seen, List<String> steps) {
        if (steps.isEmpty()) {
            return seen.lists + seen.objects > 0;
        }
        List<String> rest = steps.subList(1, steps.size());
        boolean index = steps.get(0).equals(ANY) || steps.get(0).matches("[0-9]{1,9}");
        if (index && seen.element != null && leads(seen.element, rest)) {
            return true;
        }
        if (seen.others != null && leads(seen.others, rest)) {
            return true;
        }
        return seen.fields.entrySet().stream()
                .filter(field -> steps.get(0).equals(ANY) || steps.get(0).equals(field.getKey()))
                .anyMatch(field -> leads(field.getValue(), rest));
    }
}
