package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Key;
import io.github.questionwright.sampling.engine.Priorities;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All valid quizzes by trying every set of questions; shares nothing with the library but filters and the hash. */
final class BruteForce {

    private final List<Question> questions;
    private final Blueprint blueprint;
    final List<Set<String>> valid;

    BruteForce(List<Question> questions, Blueprint blueprint) {
        this.questions = questions;
        this.blueprint = blueprint;
        List<List<Question>> sets = new ArrayList<>();
        for (int mask = 0; mask < 1 << questions.size(); mask++) {
            List<Question> set = new ArrayList<>();
            for (int at = 0; at < questions.size(); at++) {
                if ((mask >> at & 1) != 0) {
                    set.add(questions.get(at));
                }
            }
            if (isValid(set)) {
                sets.add(set);
            }
        }
        int most = sets.stream().mapToInt(List::size).max().orElse(0);
        sets.removeIf(set -> set.size() < most);
        long least = sets.stream().mapToLong(this::repeats).min().orElse(0);
        sets.removeIf(set -> repeats(set) > least);
        valid = sets.stream().map(BruteForce::ids).toList();
    }

    private static Set<String> ids(List<Question> set) {
        Set<String> ids = new HashSet<>();
        set.forEach(question -> ids.add(question.id()));
        return ids;
    }

    private long repeats(List<Question> set) {
        return blueprint.rules().stream()
                .mapToLong(rule -> rule instanceof BlueprintRule.Avoid avoid
                        ? avoid.ids().stream().filter(ids(set)::contains).count()
                        : 0)
                .sum();
    }

    private boolean isValid(List<Question> set) {
        return set.size() >= blueprint.minCount()
                && set.size() <= blueprint.count()
                && blueprint.rules().stream().allMatch(rule -> holds(rule, set, ids(set)));
    }

    private boolean holds(BlueprintRule rule, List<Question> set, Set<String> ids) {
        if (rule instanceof BlueprintRule.Quota quota) {
            long found = set.stream().filter(quota.where()).count();
            return found >= quota.min() && found <= quota.max();
        }
        if (rule instanceof BlueprintRule.Share share) {
            long found = set.stream().filter(share.where()).count();
            return BigDecimal.valueOf(found)
                    .equals(share.share()
                            .multiply(BigDecimal.valueOf(set.size()))
                            .setScale(0, RoundingMode.HALF_UP));
        }
        if (rule instanceof BlueprintRule.Sum sum) {
            return sumHolds(sum, set);
        }
        if (rule instanceof BlueprintRule.Include include) {
            return ids.containsAll(include.ids());
        }
        if (rule instanceof BlueprintRule.Exclude exclude) {
            return set.stream().noneMatch(exclude.where());
        }
        if (rule instanceof BlueprintRule.Enemies enemies) {
            return enemies.ids().stream().filter(ids::contains).count() <= 1;
        }
        if (rule instanceof BlueprintRule.Bundle bundle) {
            return ids.containsAll(bundle.ids()) || bundle.ids().stream().noneMatch(ids::contains);
        }
        if (rule instanceof BlueprintRule.Requires requires) {
            return !ids.contains(requires.id()) || ids.contains(requires.needed());
        }
        if (rule instanceof BlueprintRule.OneOf) {
            List<String> concepts = set.stream()
                    .flatMap(question ->
                            Optional.ofNullable(question.attributes().get("concept")).stream())
                    .toList();
            return new HashSet<>(concepts).size() == concepts.size();
        }
        return true;
    }

    private static boolean sumHolds(BlueprintRule.Sum sum, List<Question> set) {
        long total = 0;
        for (Question question : set) {
            if (sum.field().equals("minutes")) {
                if (question.minutes().isEmpty()) {
                    return false;
                }
                total += question.minutes().getAsInt();
            } else {
                String points = question.attributes().get("points");
                if (points == null) {
                    return false;
                }
                total += Integer.parseInt(points);
            }
        }
        return total >= sum.min() && total <= sum.max();
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
                    double weight = 1;
                    for (BlueprintRule rule : blueprint.rules()) {
                        if (rule instanceof BlueprintRule.Weight heavy
                                && heavy.where().test(question)) {
                            weight *= heavy.weight();
                        }
                    }
                    long h = Priorities.priority(key, Priorities.idHash(question.id()));
                    return -StrictMath.log(1 - ((h >>> 12) + 0.5) * 0x1p-52) / weight;
                }))
                .toList();
    }
}
