package io.github.questionwright.loaders.internal.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be told from a text alone: whether it asks, and whether it is prose. */
final class Asking {

    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:\\S*|/\\S*|\\S+/\\S+");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]*+(\\p{L}++)");
    private static final Set<String> FIRST_WORDS = new LinkedHashSet<>(List.of(
            "what",
            "which",
            "why",
            "how",
            "when",
            "where",
            "who",
            "whose",
            "explain",
            "describe",
            "tell",
            "define",
            "compare",
            "discuss",
            "implement",
            "write",
            "can",
            "could",
            "would",
            "does",
            "do",
            "is",
            "are",
            "did",
            "name",
            "give",
            "list",
            "difference",
            "differentiate",
            "suppose",
            "imagine",
            "walk"));

    private Asking() {}

    /** Whether a text ends in a question mark, has one before its last sentence, or begins as questions do. */
    static boolean asks(String text) {
        String line = text.strip();
        if (!isProse(line)) {
            return false;
        }
        boolean marked = line.endsWith("?")
                || line.contains("? ")
                || line.contains("?\n")
                || line.indexOf('\uff1f') >= 0
                || line.indexOf('\u061f') >= 0;
        return marked || beginsLikeOne(line);
    }

    private static boolean beginsLikeOne(String line) {
        var word = WORD.matcher(line);
        return line.indexOf(' ') > 0
                && word.lookingAt()
                && FIRST_WORDS.contains(word.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether a text is of several words, or of several letters of a script that needs no blanks. */
    static boolean isProse(String text) {
        String line = text.strip();
        int blank = line.indexOf(' ');
        boolean prose = blank > 0 && line.length() > 6 || isWritten(line);
        return prose && (blank > 0 || !ADDRESS.matcher(line).matches());
    }

    private static boolean isWritten(String line) {
        int letters = 0;
        for (int at = 0; at < line.length() && letters <= 3; at++) {
            boolean isFirstHalf = Character.isHighSurrogate(line.charAt(at));
            letters += line.charAt(at) > 0x2e80 && !isFirstHalf ? 1 : 0;
        }
        return letters > 3;
    }
}
