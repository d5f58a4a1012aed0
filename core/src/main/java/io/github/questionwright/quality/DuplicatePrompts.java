package io.github.questionwright.quality;

import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds prompts of the same words, whatever their order, letter case and punctuation. Options count, since many prompts
 * are nothing without theirs.
 */
final class DuplicatePrompts {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+(?:[#+]+)?");

    private final Map<List<String>, String> seen = new HashMap<>();

    Optional<QualityFinding> add(Question question) {
        String all = question.prompt() + " "
                + question.answer().options().stream().map(Option::text).collect(Collectors.joining(" "));
        List<String> words = WORDS.matcher(Normalizer.normalize(all, Normalizer.Form.NFKC))
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        String first = words.isEmpty() ? null : seen.putIfAbsent(words, question.id());
        return Optional.ofNullable(first)
                .map(id -> QualityFinding.of(
                        QualityRule.DUPLICATE,
                        question.id(),
                        "the same words as in \"" + id + "\"; keep one of the two"));
    }
}
