package io.github.questionwright.sampling;

import io.github.questionwright.filter.FilterStep;
import java.util.List;
import java.util.stream.Collectors;

/** The words of an {@link ImpossibleQuizException}. */
final class ImpossibleMessage {

    private static final int MOST_IDS = 10;

    private ImpossibleMessage() {}

    static String count(int requested, int available, long most, List<FilterStep> steps) {
        String there =
                available == 0 ? "there are none" : available == 1 ? "there is only 1" : "there are only " + available;
        String remedy = steps.isEmpty() ? "add questions" : "widen a filter";
        return "no quiz of " + requested + (requested == 1 ? " question: " : " questions: ") + there + funnel(steps)
                + "\n" + (most == 0 ? "" : "ask for at most " + most + ", or ") + remedy;
    }

    private static String funnel(List<FilterStep> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        StringBuilder text =
                new StringBuilder("\n  ").append(steps.get(0).before()).append(" before filtering");
        for (FilterStep step : steps) {
            text.append("\n  ").append(step.after()).append(" after ").append(step.filter());
            text.append(" (").append(step.removed()).append(" removed)");
        }
        return text.toString();
    }

    static String title(Blueprint blueprint) {
        return "No quiz satisfies "
                + blueprint.name().map(name -> "'" + name + "'").orElse("the blueprint");
    }

    static String shortage(
            Blueprint blueprint, RuleLimit limit, List<String> ids, List<FilterStep> steps, List<RuleChange> changes) {
        String found = ids.size() == 1 ? "only 1 question matches" : "only " + ids.size() + " questions match";
        String what = limit.side() != RuleLimit.Side.MIN || steps.isEmpty()
                ? " cannot be met, whatever the other rules are"
                : ids.isEmpty() ? ", but no question matches" : ", but " + found + ": " + listed(ids);
        return title(blueprint) + ": " + limit + what + funnel(steps) + closest(changes);
    }

    static String contradiction(
            Blueprint blueprint, List<RuleLimit> conflict, List<RuleChange> changes, List<String> stuck) {
        if (conflict.isEmpty()) {
            return title(blueprint);
        }
        String then = stuck.isEmpty() ? "it becomes possible" : "the others can be met together";
        return title(blueprint) + ": " + conflict.size() + " rules contradict each other (drop any one and " + then
                + ")\n  "
                + conflict.stream().map(RuleLimit::toString).collect(Collectors.joining(" | ")) + closest(changes)
                + (stuck.isEmpty() ? "" : "\nChanging " + either(stuck) + " alone cannot help.");
    }

    private static String closest(List<RuleChange> changes) {
        return changes.isEmpty()
                ? ""
                : "\nClosest single changes that work: "
                        + changes.stream().map(RuleChange::toString).collect(Collectors.joining(", "));
    }

    private static String either(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static String listed(List<String> ids) {
        return ids.size() <= MOST_IDS
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, MOST_IDS)) + " and " + (ids.size() - MOST_IDS) + " more";
    }
}
