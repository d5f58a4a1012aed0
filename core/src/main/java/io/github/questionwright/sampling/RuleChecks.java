package io.github.questionwright.sampling;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule may be. */
final class RuleChecks {

    static final String ATTRIBUTE = "attr.";
    private static final long LARGEST = 999_999_999_999_999L;
    private static final double LIGHTEST = 1e-6;
    private static final double HEAVIEST = 1e6;

    private RuleChecks() {}

    static void bounds(String what, long min, long max) {
        if (min > max) {
            throw new IllegalArgumentException(what + ": the minimum " + min + " is more than the maximum " + max);
        }
        if (min == Long.MAX_VALUE || min != Long.MIN_VALUE && Math.abs(min) > LARGEST) {
            throw new IllegalArgumentException(
                    what + ": the minimum " + min + " is too large; at most " + LARGEST + " is possible");
        }
        if (max == Long.MIN_VALUE || max != Long.MAX_VALUE && Math.abs(max) > LARGEST) {
            throw new IllegalArgumentException(
                    what + ": the maximum " + max + " is too large; at most " + LARGEST + " is possible");
        }
    }

    static void notNegative(String what, long min, long max) {
        long wrong = min < 0 ? min : max;
        if (wrong < 0) {
            throw new IllegalArgumentException(
                    what + ": a number of questions is at least 0, but " + wrong + " were asked for");
        }
    }

    static void attribute(String field) {
        if (!field.startsWith(ATTRIBUTE) || field.length() == ATTRIBUTE.length() || field.isBlank()) {
            throw new IllegalArgumentException("\"" + field + "\" is no attribute; write attr.NAME, as in attr."
                    + (field.isBlank() || field.equals(ATTRIBUTE) ? "points" : field));
        }
    }

    /** A field that can be summed up. */
    static String number(String field) {
        if (!field.equals(BlueprintRule.Sum.MINUTES)) {
            attribute(field);
        }
        return field;
    }

    static List<String> ids(String what, Collection<String> ids, int least) {
        Set<String> distinct = new LinkedHashSet<>(ids);
        if (distinct.size() < least) {
            throw new IllegalArgumentException(what + " takes at least " + least
                    + (least == 1 ? " id" : " different ids") + ", but there are " + distinct.size() + ": " + distinct);
        }
        return List.copyOf(distinct);
    }

    static void weight(String what, double weight) {
        if (!(weight >= LIGHTEST && weight <= HEAVIEST)) {
            throw new IllegalArgumentException(what + ": a weight is from 0.000001 to 1000000, but this is " + weight);
        }
    }

    /** Refuses a question that in the end requires itself. */
    static void noCircle(List<BlueprintRule> rules, BlueprintRule.Requires added) {
        Map<String, List<String>> needs = new HashMap<>();
        for (BlueprintRule rule : rules) {
            if (rule instanceof BlueprintRule.Requires requires) {
                needs.merge(requires.id(), List.of(requires.needed()), RuleChecks::joined);
            }
        }
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(added.needed()));
        while (!open.isEmpty()) {
            String id = open.remove();
            if (id.equals(added.id())) {
                throw new IllegalArgumentException("\"" + added.id() + "\" requires \"" + added.needed()
                        + "\", which in the end requires \"" + added.id() + "\"; make them a bundle");
            }
            if (reached.add(id)) {
                open.addAll(needs.getOrDefault(id, List.of()));
            }
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
