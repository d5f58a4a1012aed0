package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Key;
import io.github.questionwright.sampling.engine.Priorities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** All valid quizzes by trying every set of questions; shares nothing with the library but filters and the hash. */
final class BruteForce {

    private final List<Question> questions;
    private final Blueprint blueprint;
    private final NaiveRules rules;
    private final int[] masks;
    final List<Set<String>> valid;

    BruteForce(List<Question> questions, Blueprint blueprint) {
        this.questions = questions;
        this.blueprint = blueprint;
        rules = new NaiveRules(questions, blueprint);
        int[] sets = sets(this::isValid).toArray();
        int most = IntStream.of(sets).map(Integer::bitCount).max().orElse(0);
        int[] large =
                IntStream.of(sets).filter(set -> Integer.bitCount(set) == most).toArray();
        long least = IntStream.of(large).mapToLong(rules::repeats).min().orElse(0);
        masks = IntStream.of(large).filter(set -> rules.repeats(set) == least).toArray();
        valid = IntStream.of(masks).mapToObj(this::ids).toList();
    }

    private IntStream sets(IntPredicate allowed) {
        return IntStream.range(0, 1 << questions.size())
                .filter(set -> rules.isAllowed(set))
                .filter(allowed);
    }

    private boolean isValid(int set) {
        return hasSize(set) && allHold(set, line -> true);
    }

    private boolean hasSize(int set) {
        int size = Integer.bitCount(set);
        return size >= blueprint.minCount() && size <= blueprint.count();
    }

    private boolean allHold(int set, Predicate<NaiveRules.Line> which) {
        for (NaiveRules.Line line : rules.lines) {
            if (which.test(line) && !line.holds(set)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> ids(int set) {
        Set<String> ids = new HashSet<>();
        IntStream.range(0, questions.size())
                .filter(at -> (set >> at & 1) != 0)
                .forEach(at -> ids.add(questions.get(at).id()));
        return ids;
    }

    /** Whether some questions, maybe none, meet these limits, whatever the rest of the blueprint says. */
    boolean isPossible(Collection<RuleLimit> limits) {
        List<NaiveRules.Line> only = limits.stream().map(rules::line).toList();
        return sets(set -> only.stream().allMatch(line -> line.holds(set)))
                .findAny()
                .isPresent();
    }

    /** Whether there is a quiz when one limit is moved, or left out, and everything else is kept. */
    boolean isPossible(RuleLimit limit, long bound) {
        NaiveRules.Line moved = rules.line(new RuleLimit(limit.rule(), limit.side(), bound));
        if (limit.rule().equals(ReceiptRow.COUNT)) {
            NaiveRules.Line other = limit.side() == RuleLimit.Side.MIN
                    ? rules.line(new RuleLimit(ReceiptRow.COUNT, RuleLimit.Side.MAX, blueprint.count()))
                    : rules.line(new RuleLimit(ReceiptRow.COUNT, RuleLimit.Side.MIN, blueprint.minCount()));
            return sets(set -> moved.holds(set) && other.holds(set) && allHold(set, line -> true))
                    .findAny()
                    .isPresent();
        }
        if (limit.side() == RuleLimit.Side.WHOLE) {
            return sets(set -> hasSize(set) && allHold(set, line -> !NaiveRules.isPartOf(limit, line)))
                    .findAny()
                    .isPresent();
        }
        NaiveRules.Line meant = rules.meant(limit);
        NaiveRules.Line other = meant.without(limit.side());
        return sets(set -> hasSize(set) && moved.holds(set) && other.holds(set) && allHold(set, line -> line != meant))
                .findAny()
                .isPresent();
    }

    /** The valid set that comes first when questions are walked through in the order of their waiting times. */
    Set<String> first(String seed) {
        List<Set<String>> left = new ArrayList<>(valid);
        for (Question question : inOrder(seed)) {
            if (left.stream().anyMatch(set -> set.contains(question.id()))) {
                left.removeIf(set -> !set.contains(question.id()));
            }
        }
        return left.get(0);
    }

    private List<Question> inOrder(String seed) {
        Key key = Key.of("sel", seed);
        return questions.stream()
                .sorted(Comparator.comparingDouble(question -> {
                    long h = Priorities.priority(key, Priorities.idHash(question.id()));
                    return -StrictMath.log(1 - ((h >>> 12) + 0.5) * 0x1p-52) / rules.weight(question);
                }))
                .toList();
    }

    /** The valid sets, each with the bits of its questions. */
    int[] masks() {
        return masks.clone();
    }

    double weight(int at) {
        return rules.weight(questions.get(at));
    }
}
