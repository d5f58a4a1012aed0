package io.github.questionwright.grading;

import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up grades. */
final class Totals {

    private final List<Grade> grades = new ArrayList<>();
    private final Map<List<String>, Total> bySection = new LinkedHashMap<>();
    private final Map<String, Total> byTag = new LinkedHashMap<>();
    private final Map<Difficulty, Total> byDifficulty = new EnumMap<>(Difficulty.class);
    private Total total = Total.NONE;

    void add(Question question, Grade grade) {
        grades.add(grade);
        total = total.plus(grade);
        add(bySection, question.section(), grade);
        question.tags().forEach(tag -> add(byTag, tag, grade));
        question.difficulty().ifPresent(difficulty -> add(byDifficulty, difficulty, grade));
    }

    private static <K> void add(Map<K, Total> totals, K key, Grade grade) {
        totals.put(key, totals.getOrDefault(key, Total.NONE).plus(grade));
    }

    QuizResult result() {
        return new QuizResult(grades, total, bySection, byTag, byDifficulty);
    }
}
