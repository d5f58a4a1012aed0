package io.github.questionwright.quality;

import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether every difficulty is there, and none outweighs the others. */
final class DifficultyBalance {

    private static final int FEWEST = 12;
    private static final int MOST_PERCENT = 60;

    private DifficultyBalance() {}

    static List<QualityFinding> of(List<Question> questions) {
        Map<String, Map<Difficulty, Integer>> groups = new LinkedHashMap<>();
        for (Question question : questions) {
            question.difficulty().ifPresent(difficulty -> {
                count(groups, "the bank", difficulty);
                question.section().stream()
                        .findFirst()
                        .ifPresent(section -> count(groups, "the section \"" + section + "\"", difficulty));
            });
        }
        List<QualityFinding> findings = new ArrayList<>();
        groups.forEach((name, counts) -> check(name, counts, findings));
        return findings;
    }

    private static void count(Map<String, Map<Difficulty, Integer>> groups, String name, Difficulty difficulty) {
        groups.computeIfAbsent(name, unseen -> new EnumMap<>(Difficulty.class)).merge(difficulty, 1, Integer::sum);
    }

    private static void check(String name, Map<Difficulty, Integer> counts, List<QualityFinding> findings) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all < FEWEST) {
            return;
        }
        for (Difficulty difficulty : Difficulty.values()) {
            int some = counts.getOrDefault(difficulty, 0);
            if (some == 0 || some * 100 > all * MOST_PERCENT) {
                findings.add(QualityFinding.ofBank(
                        QualityRule.BALANCE,
                        name + " has " + some + " of " + all + " questions of difficulty "
                                + difficulty.name().toLowerCase(Locale.ROOT) + "; 1 to " + MOST_PERCENT
                                + " % are wanted"));
            }
        }
    }
}
