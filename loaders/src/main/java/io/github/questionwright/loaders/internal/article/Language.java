package io.github.questionwright.loaders.internal.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The language of a document, known by the words of its own prompts and answers: which words it uses at all, and which
 * it uses all the time. The most frequent words of a text are its function words, whatever the language; a paragraph of
 * many unknown words without a frequent one is in another language (Cavnar and Trenkle's rank profile, on whole words).
 * English is known beforehand, so that a short English document is judged as well. Immutable once built.
 */
final class Language {

    private static final int FREQUENT_WORDS = 60;
    private static final int FREQUENT_FROM = 3;
    private static final int HIT_OUTWEIGHS = 3;
    private static final int RELIABLE_WORDS = 150;
    private static final int RELIABLE_ENGLISH_WORDS = 40;

    private static final Set<String> ENGLISH = WordSet.of("""
            a about after all also an and are as at be because been before between but by can could do does each every
            for from had has have how i if in into is it it's its many may more most must my no not of on one only or other
            our out over own should so some such than that the their them then there these they this those to up use was
            we what when where which while who why will with without would you your
            """);

    private final Set<String> known;
    private final Set<String> frequent;
    private final boolean reliable;

    private Language(Set<String> known, Set<String> frequent, boolean reliable) {
        this.known = known;
        this.frequent = frequent;
        this.reliable = reliable;
    }

    /**
     * How much speaks for another language: the words in lower case that the document does not know, less three for
     * each of its frequent words. Names and other capitalised words do not count.
     */
    int foreignness(List<String> words) {
        int strength = 0;
        for (String word : reliable ? words : List.<String>of()) {
            String lower = Words.lower(word);
            if (frequent.contains(lower)) {
                strength -= HIT_OUTWEIGHS;
            } else if (!Character.isUpperCase(word.codePointAt(0)) && !known.contains(lower)) {
                strength++;
            }
        }
        return strength;
    }

    /** Whether the document uses none of these words elsewhere, capitalised or not. */
    boolean isStrange(List<String> words) {
        return reliable && !words.isEmpty() && words.stream().map(Words::lower).noneMatch(this::isKnown);
    }

    /** Whether some of these words are frequent ones, so that they are surely in the language of the document. */
    boolean isFamiliar(List<String> words) {
        return words.stream()
                        .map(Words::lower)
                        .filter(frequent::contains)
                        .limit(2)
                        .count()
                == 2;
    }

    private boolean isKnown(String word) {
        return known.contains(word) || frequent.contains(word);
    }

    /** Collects the words of the parts that are surely content. Not thread-safe. */
    static final class Builder {

        private static final int MOST_DISTINCT = 1 << 16;

        private final Map<String, Integer> counts = new HashMap<>();
        private int total;
        private int english;

        void add(String text) {
            for (String word : Words.of(text)) {
                String lower = Words.lower(word);
                total++;
                english += ENGLISH.contains(lower) ? 1 : 0;
                if (counts.size() < MOST_DISTINCT || counts.containsKey(lower)) {
                    counts.merge(lower, 1, Integer::sum);
                }
            }
        }

        Language build() {
            Set<String> frequent = new LinkedHashSet<>();
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() >= FREQUENT_FROM)
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(FREQUENT_WORDS)
                    .forEach(entry -> frequent.add(entry.getKey()));
            boolean isEnglish = total >= RELIABLE_ENGLISH_WORDS && english * 4 >= total;
            boolean reliable = isEnglish || (total >= RELIABLE_WORDS && covered(frequent) * 5 >= total);
            if (isEnglish) {
                frequent.addAll(ENGLISH);
            }
            return new Language(counts.keySet(), frequent, reliable);
        }

        private int covered(Set<String> frequent) {
            return frequent.stream().mapToInt(counts::get).sum();
        }
    }
}
