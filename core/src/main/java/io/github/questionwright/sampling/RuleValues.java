package io.github.questionwright.sampling;

import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How some questions meet the rules of a blueprint, found by looking at the questions alone. */
final class RuleValues {

    private final List<Question> questions;
    private final Set<String> ids = new HashSet<>();

    private RuleValues(List<Question> questions) {
        this.questions = questions;
        questions.forEach(question -> ids.add(question.id()));
    }

    /** A row for the count, then one for each rule that is not a weight. */
    static List<ReceiptRow> rows(Blueprint blueprint, List<Question> questions) {
        RuleValues values = new RuleValues(questions);
        List<ReceiptRow> rows = new ArrayList<>();
        rows.add(new ReceiptRow(ReceiptRow.COUNT, blueprint.minCount(), values.ids.size(), blueprint.count()));
        for (BlueprintRule rule : blueprint.rules()) {
            if (!(rule instanceof BlueprintRule.Weight)) {
                rows.add(values.row(rule));
            }
        }
        return List.copyOf(rows);
    }

    private ReceiptRow row(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Quota quota) {
            return new ReceiptRow(rule.label(), quota.min(), matching(quota.where()), quota.max());
        }
        if (rule instanceof BlueprintRule.Share share) {
            long wanted = share.of(ids.size());
            return new ReceiptRow(rule.label(), wanted, matching(share.where()), wanted);
        }
        if (rule instanceof BlueprintRule.Sum sum) {
            return new ReceiptRow(rule.label(), sum.min(), sum(sum.field()), sum.max());
        }
        if (rule instanceof BlueprintRule.Exclude exclude) {
            return new ReceiptRow(rule.label(), 0, matching(exclude.where()), 0);
        }
        if (rule instanceof BlueprintRule.OneOf oneOf) {
            return new ReceiptRow(rule.label(), 0, most(oneOf.field()), 1);
        }
        return byIds(rule);
    }

    private ReceiptRow byIds(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Include include) {
            long all = include.ids().size();
            return new ReceiptRow(rule.label(), all, among(include.ids()), all);
        }
        if (rule instanceof BlueprintRule.Enemies enemies) {
            return new ReceiptRow(rule.label(), 0, among(enemies.ids()), 1);
        }
        if (rule instanceof BlueprintRule.Bundle bundle) {
            long found = among(bundle.ids());
            long lower = found == 0 ? 0 : bundle.ids().size();
            return new ReceiptRow(rule.label(), lower, found, lower);
        }
        if (rule instanceof BlueprintRule.Requires requires) {
            boolean lower = ids.contains(requires.id());
            return new ReceiptRow(rule.label(), lower ? 1 : 0, ids.contains(requires.needed()) ? 1 : 0, 1);
        }
        long repeats = among(((BlueprintRule.Avoid) rule).ids());
        return new ReceiptRow(rule.label(), 0, repeats, repeats);
    }

    private long matching(QuestionFilter filter) {
        return questions.stream().filter(filter).count();
    }

    private long sum(String field) {
        return questions.stream()
                .mapToLong(question -> QuestionValues.number(question, field).orElse(0))
                .sum();
    }

    private long among(Collection<String> some) {
        return some.stream().filter(ids::contains).count();
    }

    private long most(String field) {
        Map<String, Long> counts = new HashMap<>();
        questions.forEach(question ->
                QuestionValues.group(question, field).ifPresent(group -> counts.merge(group, 1L, Long::sum)));
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
