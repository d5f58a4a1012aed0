package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs behind prompts that a legend of the document explains as difficulties. Immutable. */
final class DifficultyMarks {

    private static final Pattern ENTRY = Pattern.compile(
            "([\\p{So}\\x{1F000}-\\x{1FAFF}]+)[\\uFE0F\\u200D\\s]*[:=–—-]?\\s*(easy|beginner|basic|medium|intermediate|hard|advanced|expert|difficult)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 2_000;

    private final Map<String, Difficulty> signs;

    private DifficultyMarks(Map<String, Difficulty> signs) {
        this.signs = signs;
    }

    static DifficultyMarks of(List<Block> texts) {
        for (Block block : texts) {
            String text = block.source();
            if (text.length() > LONGEST) {
                continue;
            }
            Map<String, Difficulty> signs = new LinkedHashMap<>();
            Matcher entry = ENTRY.matcher(text);
            while (entry.find()) {
                signs.put(entry.group(1), difficulty(entry.group(2)));
            }
            if (signs.size() > 1) {
                return new DifficultyMarks(signs);
            }
        }
        return new DifficultyMarks(Map.of());
    }

    private static Difficulty difficulty(String word) {
        return switch (Inline.key(word)) {
            case "easy", "beginner", "basic" -> Difficulty.EASY;
            case "medium", "intermediate" -> Difficulty.MEDIUM;
            default -> Difficulty.HARD;
        };
    }

    Optional<String> find(String prompt) {
        return sign(prompt).map(sign -> Labels.of(signs.get(sign)));
    }

    /** The prompt without its sign. */
    String strip(String prompt) {
        return sign(prompt)
                .map(sign -> (line(prompt)
                                .replace(sign, "")
                                .replaceAll("[\\uFE0F\\u200D]+", "")
                                .strip()
                        + prompt.substring(line(prompt).length())))
                .orElse(prompt);
    }

    String describe() {
        StringBuilder text = new StringBuilder();
        signs.forEach((sign, difficulty) ->
                text.append(text.isEmpty() ? "" : ", ").append(sign).append(' ').append(Labels.of(difficulty)));
        return text.toString();
    }

    private Optional<String> sign(String prompt) {
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        String end = line(prompt).replaceAll("[\\uFE0F\\u200D\\s*]+$", "");
        return signs.keySet().stream().filter(end::endsWith).findFirst();
    }

    private static String line(String prompt) {
        int end = prompt.indexOf('\n');
        return end < 0 ? prompt : prompt.substring(0, end);
    }
}
