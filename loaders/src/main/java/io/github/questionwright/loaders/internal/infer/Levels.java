package io.github.questionwright.loaders.internal.infer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of difficulty and of seniority. Nobody's seniority is a difficulty. */
final class Levels {

    private static final Map<String, String> DIFFICULTIES = new LinkedHashMap<>();
    private static final Map<String, String> SENIORITIES = new LinkedHashMap<>();

    static {
        put(
                DIFFICULTIES,
                "easy",
                "easy beginner basic simple low elementary novice fundamental fundamentals facile leicht einfach facil fácil легкий лёгкий легко 簡単 简单 쉬움 \ud83d\udfe2 \ud83d\ude00 \ud83d\ude0a ⭐ ★");
        put(
                DIFFICULTIES,
                "medium",
                "medium intermediate moderate normal average mid-level mittel moyen medio média médio средний средне 普通 中等 보통 \ud83d\udfe1 \ud83d\ude10 ⭐⭐ ★★");
        put(
                DIFFICULTIES,
                "hard",
                "hard advanced difficult high expert complex challenging schwer schwierig difficile difícil dificil сложный сложно 難しい 困难 어려움 \ud83d\udd34 \ud83d\udd25 ⭐⭐⭐ ★★★");
        put(SENIORITIES, "junior", "junior jr entry entry-level trainee intern fresher");
        put(SENIORITIES, "middle", "middle mid intermediate-developer regular");
        put(SENIORITIES, "senior", "senior sr experienced");
        put(SENIORITIES, "lead", "lead principal staff architect");
    }

    private Levels() {}

    private static void put(Map<String, String> words, String level, String names) {
        for (String name : names.split(" ")) {
            words.put(name, level);
        }
    }

    static Optional<String> difficulty(String text) {
        return Optional.ofNullable(DIFFICULTIES.get(plain(text)));
    }

    static Optional<String> seniority(String text) {
        return Optional.ofNullable(SENIORITIES.get(plain(text)));
    }

    /** A level of a scale from 1 to n, in thirds. */
    static Optional<String> ofScale(String text, int scale) {
        if (!Words.isInteger(text.strip())) {
            return Optional.empty();
        }
        int level = Integer.parseInt(text.strip());
        if (level < 1 || level > scale) {
            return Optional.empty();
        }
        int third = (level - 1) * 3 / scale;
        return Optional.of(third == 0 ? "easy" : third == 1 ? "medium" : "hard");
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
