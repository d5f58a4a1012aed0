package io.github.questionwright.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of a blueprint by their kinds, includes and avoided questions joined. */
record RuleList(List<BlueprintRule> rules) {

    static final RuleList EMPTY = new RuleList(List.of());

    private static final List<Class<? extends BlueprintRule>> KINDS = List.of(
            BlueprintRule.Include.class,
            BlueprintRule.Exclude.class,
            BlueprintRule.Enemies.class,
            BlueprintRule.Bundle.class,
            BlueprintRule.Requires.class,
            BlueprintRule.OneOf.class,
            BlueprintRule.Avoid.class,
            BlueprintRule.Weight.class);

    RuleList with(BlueprintRule rule) {
        if (rules.size() >= Blueprint.MOST_RULES) {
            throw new IllegalArgumentException("a blueprint has at most " + Blueprint.MOST_RULES
                    + " rules, but this would be number " + (rules.size() + 1));
        }
        if (rule instanceof BlueprintRule.Requires requires) {
            RuleChecks.noCircle(rules, requires);
        }
        if (rule instanceof BlueprintRule.Include more) {
            return joined(BlueprintRule.Include.class, more, BlueprintRule.Include::ids, BlueprintRule.Include::new);
        }
        if (rule instanceof BlueprintRule.Avoid more) {
            return joined(BlueprintRule.Avoid.class, more, BlueprintRule.Avoid::ids, BlueprintRule.Avoid::new);
        }
        return sorted(Stream.concat(rules.stream(), Stream.of(rule)));
    }

    private <T extends BlueprintRule> RuleList joined(
            Class<T> type, T more, Function<T, List<String>> ids, Function<List<String>, T> make) {
        List<String> all = new ArrayList<>();
        all(type).forEach(rule -> all.addAll(ids.apply(rule)));
        all.addAll(ids.apply(more));
        return sorted(Stream.concat(rules.stream().filter(rule -> !type.isInstance(rule)), Stream.of(make.apply(all))));
    }

    private static RuleList sorted(Stream<BlueprintRule> rules) {
        return new RuleList(
                rules.sorted(Comparator.comparingInt(RuleList::kind)).toList());
    }

    private static int kind(BlueprintRule rule) {
        boolean minutes = rule instanceof BlueprintRule.Sum sum && sum.field().equals(BlueprintRule.Sum.MINUTES);
        return minutes ? -2 : KINDS.indexOf(rule.getClass());
    }

    <T extends BlueprintRule> List<T> all(Class<T> type) {
        return rules.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
