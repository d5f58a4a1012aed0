package io.github.questionwright.loaders.internal.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which paragraphs a document has several times, and which of these are list lines: a heading-like line that announces
 * the questions of every section alike and is the title of none. A repeated line is one if it names questions, or if it
 * stands mostly where a section begins, beside another heading. Immutable once built.
 */
final class Repetition {

    private static final int LONGEST = 400;

    private final Map<String, Integer> counts;
    private final Set<String> listLines;

    private Repetition(Map<String, Integer> counts, Set<String> listLines) {
        this.counts = counts;
        this.listLines = listLines;
    }

    boolean isRepeated(String text) {
        return text.length() <= LONGEST && counts.getOrDefault(key(text), 1) > 1;
    }

    boolean isListLine(String text) {
        return text.length() <= LONGEST && listLines.contains(key(text));
    }

    static boolean namesQuestions(String line) {
        String lower = Words.lower(line);
        return lower.contains("question") || lower.contains("q&a");
    }

    private static String key(String text) {
        return Words.lower(text);
    }

    /** Counts what stands between questions. Not thread-safe. */
    static final class Builder {

        private static final int MOST_DISTINCT = 1 << 16;

        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, Integer> atBreaks = new HashMap<>();
        private final Map<String, Integer> withOthers = new HashMap<>();

        /** Counts the paragraphs between two questions. */
        void add(List<Paragraph> paragraphs) {
            for (Paragraph paragraph : paragraphs) {
                if (paragraph.length() <= LONGEST) {
                    count(counts, key(paragraph.text()));
                }
            }
        }

        /** Counts the heading-like lines in paragraphs behind which numbering begins. */
        void addBreak(List<Paragraph> paragraphs) {
            List<String> headings = paragraphs.stream()
                    .filter(Paragraph::isSingleLine)
                    .filter(paragraph -> paragraph.length() <= LONGEST && !Furniture.isFurniture(paragraph))
                    .map(Paragraph::text)
                    .filter(Shape::isHeading)
                    .map(Repetition::key)
                    .toList();
            headings.forEach(heading -> count(atBreaks, heading));
            if (headings.size() > 1) {
                headings.forEach(heading -> count(withOthers, heading));
            }
        }

        private static void count(Map<String, Integer> counts, String key) {
            if (counts.size() < MOST_DISTINCT || counts.containsKey(key)) {
                counts.merge(key, 1, Integer::sum);
            }
        }

        Repetition build() {
            Set<String> listLines = new HashSet<>();
            atBreaks.forEach((line, breaks) -> {
                int count = counts.getOrDefault(line, 1);
                int accompanied = withOthers.getOrDefault(line, 0);
                boolean isAtBreaks = breaks * 2 >= count && accompanied * 2 >= breaks;
                if (count > 1 && (namesQuestions(line) || isAtBreaks)) {
                    listLines.add(line);
                }
            });
            return new Repetition(counts, listLines);
        }
    }
}
