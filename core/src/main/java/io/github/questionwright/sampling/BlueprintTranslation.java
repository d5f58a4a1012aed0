package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Problem;
import io.github.questionwright.sampling.engine.ProblemBuilder;
import io.github.questionwright.sampling.engine.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the rules of a blueprint over a pool into rows of numbers for the engine. */
final class BlueprintTranslation {

    private final PreparedPool pool;
    private final Blueprint blueprint;
    private final List<Question> questions;
    private final Positions positions;
    private final ProblemBuilder builder;
    private final EligibleQuestions eligible;
    private final List<RowLabel> labels = new ArrayList<>();

    private BlueprintTranslation(PreparedPool pool, Blueprint blueprint) {
        this.pool = pool;
        this.blueprint = blueprint;
        questions = pool.questions().asList();
        positions = new Positions(questions);
        eligible = new EligibleQuestions(pool.questions());
        builder = Problem.builder(pool.ids().hashes()).count(blueprint.minCount(), blueprint.count());
        int[] ranks = pool.tieRanks();
        if (ranks.length > 0) {
            builder.tieRanks(ranks);
        }
    }

    static PreparedBlueprint of(PreparedPool pool, Blueprint blueprint) {
        return new BlueprintTranslation(pool, blueprint).translate();
    }

    private PreparedBlueprint translate() {
        blueprint.rules().forEach(this::narrow);
        blueprint.rules().forEach(this::add);
        weigh();
        builder.exclude(eligible.excluded());
        return new PreparedBlueprint(pool, blueprint, positions, builder.build(), labels, eligible, missingIncludes());
    }

    private void narrow(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Exclude exclude) {
            eligible.keep(exclude.label(), exclude.where().negate());
        } else if (rule instanceof BlueprintRule.Sum sum) {
            eligible.keep(
                    "without " + sum.field(),
                    question -> QuestionValues.number(question, sum.field()).isPresent());
        } else if (rule instanceof BlueprintRule.Bundle bundle && positions.lacksSome(bundle.ids())) {
            eligible.remove(bundle.label() + ", of which one is not there", positions.of(bundle.ids()));
        } else if (rule instanceof BlueprintRule.Requires requires && positions.lacksSome(List.of(requires.needed()))) {
            eligible.remove(requires.label() + ", which is not there", positions.of(List.of(requires.id())));
        }
    }

    private void add(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Quota quota) {
            int[] items = eligible.matching(quota.where());
            row(rule, quota.label(), Row.counting(items, none(quota.min()), quota.max()), true);
        } else if (rule instanceof BlueprintRule.Share share) {
            addShare(share);
        } else if (rule instanceof BlueprintRule.Sum sum) {
            addSum(sum);
        } else if (rule instanceof BlueprintRule.OneOf oneOf) {
            addOneOf(oneOf);
        } else {
            addByIds(rule);
        }
    }

    private void addByIds(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Include include) {
            builder.include(positions.of(include.ids()).toArray());
        } else if (rule instanceof BlueprintRule.Enemies enemies) {
            int[] items = positions.of(enemies.ids()).toArray();
            row(rule, rule.label(), Row.counting(items, Long.MIN_VALUE, 1), true);
        } else if (rule instanceof BlueprintRule.Bundle bundle) {
            builder.bundle(positions.of(bundle.ids()).toArray());
        } else if (rule instanceof BlueprintRule.Requires requires) {
            int[] both = positions.of(List.of(requires.id(), requires.needed())).toArray();
            if (both.length == 2) {
                row(rule, rule.label(), new Row(both, new long[] {1, -1}, Long.MIN_VALUE, 0), false);
            }
        } else if (rule instanceof BlueprintRule.Avoid avoid) {
            int[] items = positions.of(avoid.ids()).filter(eligible::contains).toArray();
            builder.minimise(Row.counting(items, Long.MIN_VALUE, Long.MAX_VALUE));
        }
    }

    private void row(BlueprintRule rule, String name, Row row, boolean adjustable) {
        builder.row(row);
        labels.add(new RowLabel(name, rule, adjustable));
    }

    private static long none(long min) {
        return min == 0 ? Long.MIN_VALUE : min;
    }

    /** With the share p = a / b, "rounded half up" is -b < 2 b matching - 2 a count <= b, whatever the count. */
    private void addShare(BlueprintRule.Share share) {
        int[] items = eligible.matching(share.where());
        if (blueprint.minCount() == blueprint.count()) {
            long exactly = share.of(blueprint.count());
            row(share, share.label(), Row.counting(items, exactly, exactly), true);
            return;
        }
        long b = 1;
        for (int decimals = share.share().scale(); decimals > 0; decimals--) {
            b *= 10;
        }
        long a =
                share.share().movePointRight(Math.max(0, share.share().scale())).longValueExact();
        long[] coefficients = new long[questions.size()];
        Arrays.fill(coefficients, -2 * a);
        for (int item : items) {
            coefficients[item] += 2 * b;
        }
        int[] all = IntStream.range(0, questions.size()).toArray();
        row(
                share,
                "share " + share.share().toPlainString() + " of " + share.label(),
                new Row(all, coefficients, -b + 1, b),
                false);
    }

    private void addSum(BlueprintRule.Sum sum) {
        int[] items = eligible.all();
        long[] values = IntStream.of(items)
                .mapToLong(item ->
                        QuestionValues.number(questions.get(item), sum.field()).orElseThrow())
                .toArray();
        if (items.length > 0) {
            row(sum, sum.label(), new Row(items, values, sum.min(), sum.max()), true);
        }
    }

    private void addOneOf(BlueprintRule.OneOf rule) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int item : eligible.all()) {
            QuestionValues.group(questions.get(item), rule.field())
                    .ifPresent(group -> groups.computeIfAbsent(group, any -> new ArrayList<>())
                            .add(item));
        }
        groups.forEach((group, items) -> {
            if (items.size() > 1) {
                int[] variants = items.stream().mapToInt(Integer::intValue).toArray();
                row(rule, rule.field() + ":" + group, Row.counting(variants, Long.MIN_VALUE, 1), true);
            }
        });
    }

    private void weigh() {
        List<BlueprintRule.Weight> weights = blueprint.rules().stream()
                .flatMap(rule -> rule instanceof BlueprintRule.Weight weight ? Stream.of(weight) : Stream.of())
                .sorted((a, b) -> Double.compare(a.weight(), b.weight()))
                .toList();
        if (weights.isEmpty()) {
            return;
        }
        double[] product = new double[questions.size()];
        Arrays.fill(product, 1);
        for (BlueprintRule.Weight weight : weights) {
            for (int item : eligible.matching(weight.where())) {
                product[item] = Math.min(Math.max(product[item] * weight.weight(), 0x1p-500), 0x1p500);
            }
        }
        builder.weights(product);
    }

    private List<String> missingIncludes() {
        return blueprint.rules().stream()
                .flatMap(rule -> rule instanceof BlueprintRule.Include include ? include.ids().stream() : Stream.of())
                .filter(id -> positions.lacksSome(List.of(id)))
                .toList();
    }
}
