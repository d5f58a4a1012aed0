package io.github.questionwright.sampling;

import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.index.IndexedQuestions;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.NearMisses;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for what is odd in a blueprint without drawing anything. */
final class BlueprintLint {

    private final Blueprint blueprint;
    private final IndexedQuestions questions;
    private final BitSet all = new BitSet();
    private final Positions positions;
    private final KnownNames names;
    private final List<BlueprintFinding> findings = new ArrayList<>();

    private BlueprintLint(QuestionPool pool, Blueprint blueprint) {
        this.blueprint = blueprint;
        questions = pool.prepared().questions();
        all.set(0, questions.size());
        positions = new Positions(questions);
        names = new KnownNames(questions);
    }

    static List<BlueprintFinding> of(QuestionPool pool, Blueprint blueprint) {
        return new BlueprintLint(pool, blueprint).findings();
    }

    private List<BlueprintFinding> findings() {
        blueprint.rules().forEach(this::names);
        List<BlueprintRule.Quota> quotas =
                blueprint.rules().stream().flatMap(rule -> quota(rule).stream()).toList();
        sizes(quotas);
        disjoint(quotas);
        implied(quotas);
        boolean weighted = blueprint.rules().stream().anyMatch(rule -> rule instanceof BlueprintRule.Weight);
        if (weighted && blueprint.mode() == SamplingMode.UNIFORM) {
            add("weights-ignored", "mode", "the mode uniform pays no attention to weights; leave them out");
        }
        return List.copyOf(findings);
    }

    private void add(String code, String rule, String message) {
        findings.add(new BlueprintFinding(code, rule, message));
    }

    /** A share of a fixed count is a quota, too. */
    private List<BlueprintRule.Quota> quota(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Share share && blueprint.minCount() == blueprint.count()) {
            long wanted = share.of(blueprint.count());
            return List.of(new BlueprintRule.Quota(share.where(), wanted, wanted));
        }
        return rule instanceof BlueprintRule.Quota quota ? List.of(quota) : List.of();
    }

    private void names(BlueprintRule rule) {
        for (String id : ids(rule)) {
            if (positions.lacksSome(List.of(id))) {
                List<String> known = questions.stream().map(Question::id).toList();
                add(
                        "unknown-id",
                        rule.label(),
                        "no question has the id \"" + id + "\"" + NearMisses.didYouMean(id, known));
            }
        }
        BlueprintReads.filter(rule).forEach(where -> filter(rule, where));
    }

    private void filter(BlueprintRule rule, QuestionFilter where) {
        List<String> unknown = names.unknownIn(where);
        if (questions.where(where).isEmpty()) {
            String why = unknown.stream().map(name -> "; " + name).collect(Collectors.joining());
            add("no-match", rule.label(), "no question matches" + why);
        } else {
            unknown.forEach(name -> add("unknown-name", rule.label(), name));
        }
    }

    private static List<String> ids(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Include include) {
            return include.ids();
        }
        if (rule instanceof BlueprintRule.Enemies enemies) {
            return enemies.ids();
        }
        if (rule instanceof BlueprintRule.Bundle bundle) {
            return bundle.ids();
        }
        return rule instanceof BlueprintRule.Requires requires ? List.of(requires.id(), requires.needed()) : List.of();
    }

    private void sizes(List<BlueprintRule.Quota> quotas) {
        for (BlueprintRule.Quota quota : quotas) {
            if (quota.min() > blueprint.count()) {
                add(
                        "adds-up",
                        quota.label(),
                        "at least " + quota.min() + " are wanted, but a quiz has at most " + blueprint.count()
                                + " questions");
            } else if (quota.min() == 0 && quota.max() >= blueprint.count()) {
                add(
                        "implied",
                        quota.label(),
                        "at most " + (quota.max() == Long.MAX_VALUE ? "any number" : quota.max())
                                + " says nothing, for a quiz has at most " + blueprint.count() + " questions");
            }
        }
    }

    /** Minimums of groups that share no question must fit into the count; maximums of groups that cover all must fill it. */
    private void disjoint(List<BlueprintRule.Quota> quotas) {
        BitSet covered = new BitSet();
        long min = 0;
        long max = 0;
        for (BlueprintRule.Quota quota : quotas) {
            BitSet matching = matching(quota.where());
            if (!matching.intersects(covered)) {
                covered.or(matching);
                min = Math.addExact(min, quota.min());
                max = Math.addExact(max, Math.min(quota.max(), blueprint.count()));
            }
        }
        if (min > blueprint.count()) {
            add(
                    "adds-up",
                    ReceiptRow.COUNT,
                    "rules on groups that share no question ask for at least " + min
                            + " questions, but a quiz has at most " + blueprint.count());
        }
        if (covered.cardinality() == questions.size() && max < blueprint.minCount()) {
            add(
                    "adds-up",
                    ReceiptRow.COUNT,
                    "rules on groups that cover all questions allow at most " + max + ", but a quiz has at least "
                            + blueprint.minCount());
        }
    }

    private void implied(List<BlueprintRule.Quota> quotas) {
        List<BitSet> matching =
                quotas.stream().map(quota -> matching(quota.where())).toList();
        for (int a = 0; a < quotas.size(); a++) {
            for (int b = 0; b < quotas.size(); b++) {
                boolean stronger = a != b && implies(quotas.get(b), matching.get(b), quotas.get(a), matching.get(a));
                boolean both = stronger && implies(quotas.get(a), matching.get(a), quotas.get(b), matching.get(b));
                if (stronger && (!both || b < a)) {
                    add(
                            "implied",
                            quotas.get(a).label(),
                            "follows from the rule on " + quotas.get(b).label());
                    break;
                }
            }
        }
    }

    private static boolean implies(BlueprintRule.Quota by, BitSet byItems, BlueprintRule.Quota rule, BitSet items) {
        boolean lower = rule.min() == 0 || by.min() >= rule.min() && contains(items, byItems);
        boolean upper = rule.max() == Long.MAX_VALUE || by.max() <= rule.max() && contains(byItems, items);
        return lower && upper;
    }

    private static boolean contains(BitSet all, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    private BitSet matching(QuestionFilter filter) {
        return questions.matching(filter, all);
    }
}
