package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.RuleLimit.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The rules of a blueprint as what they say about a set of at most 16 questions, a bit each. */
final class NaiveRules {

    /** A rule, or a part of one: its value must lie between two bounds. */
    record Line(String label, IntToLongFunction value, long min, long max, boolean whole) {

        boolean holds(int set) {
            long found = value.applyAsLong(set);
            return found >= min && found <= max;
        }

        Line without(Side side) {
            return side == Side.MIN
                    ? new Line(label, value, Long.MIN_VALUE, max, whole)
                    : new Line(label, value, min, Long.MAX_VALUE, whole);
        }
    }

    private final List<Question> questions;
    private final Blueprint blueprint;
    private final List<Integer> bundles = new ArrayList<>();
    private int eligible;
    private int avoided;
    final List<Line> lines = new ArrayList<>();

    NaiveRules(List<Question> questions, Blueprint blueprint) {
        this.questions = questions;
        this.blueprint = blueprint;
        eligible = mask(question -> true);
        blueprint.rules().forEach(this::add);
    }

    private int mask(Predicate<? super Question> which) {
        return IntStream.range(0, questions.size())
                .filter(at -> which.test(questions.get(at)))
                .map(at -> 1 << at)
                .sum();
    }

    private int mask(Collection<String> ids) {
        return mask(question -> ids.contains(question.id()));
    }

    private void add(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Quota quota) {
            counting(quota.where().toString(), mask(quota.where()), quota.min(), quota.max());
        } else if (rule instanceof BlueprintRule.Share share) {
            add(share);
        } else if (rule instanceof BlueprintRule.Sum sum) {
            add(sum);
        } else if (rule instanceof BlueprintRule.Exclude exclude) {
            eligible &= ~mask(exclude.where());
        } else if (rule instanceof BlueprintRule.OneOf) {
            addConcepts();
        } else {
            addIds(rule);
        }
    }

    private void addIds(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Include include) {
            include.ids().forEach(id -> whole("include " + id, set -> (set & mask(List.of(id))) != 0));
        } else if (rule instanceof BlueprintRule.Enemies enemies) {
            counting("enemies " + String.join(", ", enemies.ids()), mask(enemies.ids()), Long.MIN_VALUE, 1);
        } else if (rule instanceof BlueprintRule.Bundle bundle) {
            bundles.add(mask(bundle.ids()));
        } else if (rule instanceof BlueprintRule.Requires requires) {
            int one = mask(List.of(requires.id()));
            int needed = mask(List.of(requires.needed()));
            whole(requires.id() + " requires " + requires.needed(), set -> (set & one) == 0 || (set & needed) != 0);
        } else if (rule instanceof BlueprintRule.Avoid avoid) {
            avoided |= mask(avoid.ids());
        }
    }

    private void add(BlueprintRule.Share share) {
        int matching = mask(share.where());
        if (blueprint.minCount() == blueprint.count()) {
            long exactly = rounded(share, blueprint.count());
            counting(share.where().toString(), matching, exactly, exactly);
        } else {
            whole(
                    "share " + share.share().toPlainString() + " of " + share.where(),
                    set -> Integer.bitCount(set & matching) == rounded(share, Integer.bitCount(set)));
        }
    }

    private static long rounded(BlueprintRule.Share share, int count) {
        return share.share()
                .multiply(BigDecimal.valueOf(count))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private void add(BlueprintRule.Sum sum) {
        long[] amounts = new long[questions.size()];
        for (int at = 0; at < amounts.length; at++) {
            Question question = questions.get(at);
            String points = question.attributes().get("points");
            boolean minutes = sum.field().equals("minutes");
            if (minutes ? question.minutes().isEmpty() : points == null) {
                eligible &= ~(1 << at);
            } else {
                amounts[at] = minutes ? question.minutes().getAsInt() : Long.parseLong(Objects.requireNonNull(points));
            }
        }
        lines.add(new Line(
                sum.field(),
                set -> IntStream.range(0, amounts.length)
                        .mapToLong(at -> (set >> at & 1) * amounts[at])
                        .sum(),
                sum.min(),
                sum.max(),
                false));
    }

    private void addConcepts() {
        Map<String, Integer> concepts = new TreeMap<>();
        for (int at = 0; at < questions.size(); at++) {
            String concept = questions.get(at).attributes().get("concept");
            if (concept != null) {
                concepts.merge(concept, 1 << at, Integer::sum);
            }
        }
        concepts.forEach((concept, mask) -> counting("attr.concept:" + concept, mask, Long.MIN_VALUE, 1));
    }

    private void counting(String label, int mask, long min, long max) {
        lines.add(new Line(label, set -> Integer.bitCount(set & mask), min, max, false));
    }

    private void whole(String label, IntPredicate holds) {
        lines.add(new Line(label, set -> holds.test(set) ? 1 : 0, 1, Long.MAX_VALUE, true));
    }

    /** Whether only questions that may be drawn are there, and all bundles in full or not at all. */
    boolean isAllowed(int set) {
        return (set & ~eligible) == 0
                && bundles.stream().allMatch(bundle -> (set & bundle) == 0 || (set & bundle) == bundle);
    }

    long repeats(int set) {
        return Integer.bitCount(set & avoided);
    }

    double weight(Question question) {
        double weight = 1;
        for (BlueprintRule rule : blueprint.rules()) {
            if (rule instanceof BlueprintRule.Weight heavy && heavy.where().test(question)) {
                weight *= heavy.weight();
            }
        }
        return weight;
    }

    /** A limit on its own. */
    Line line(RuleLimit limit) {
        if (limit.rule().equals(ReceiptRow.COUNT)) {
            return bounded(new Line(ReceiptRow.COUNT, Integer::bitCount, 0, Long.MAX_VALUE, false), limit);
        }
        if (limit.rule().startsWith("include ")) {
            int mask = mask(included(limit));
            return new Line(limit.rule(), set -> (set & mask) == mask ? 1 : 0, 1, 1, true);
        }
        return bounded(
                lines.stream()
                        .filter(line -> line.label().equals(limit.rule()))
                        .findFirst()
                        .orElseThrow(),
                limit);
    }

    private static Line bounded(Line line, RuleLimit limit) {
        return switch (limit.side()) {
            case MIN -> new Line(line.label(), line.value(), limit.bound(), Long.MAX_VALUE, false);
            case MAX -> new Line(line.label(), line.value(), Long.MIN_VALUE, limit.bound(), false);
            case WHOLE -> line;
        };
    }

    private static List<String> included(RuleLimit limit) {
        return List.of(limit.rule().substring("include ".length()).split(", "));
    }

    /** Whether a line says what a limit says, which may include several questions of a bundle. */
    static boolean isPartOf(RuleLimit limit, Line line) {
        return limit.rule().startsWith("include ")
                ? included(limit).stream().anyMatch(id -> line.label().equals("include " + id))
                : line.label().equals(limit.rule());
    }

    /** The line that a limit is one bound of. */
    Line meant(RuleLimit limit) {
        return lines.stream()
                .filter(line -> line.label().equals(limit.rule()))
                .filter(line -> switch (limit.side()) {
                    case MIN -> line.min() == limit.bound();
                    case MAX -> line.max() == limit.bound();
                    case WHOLE -> line.whole();
                })
                .findFirst()
                .orElseThrow();
    }
}
