package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a line asks something. */
final class Asking {

    private static final int LONGEST = 2_000;
    private static final int LAST = 80;
    private static final Pattern END = Pattern.compile(
            "(?:[?？؟]\\s*[!！.]?[\"”’»)\\]*_]*|か[。．]?|吗[。]?|呢[。]?)(?:\\s?[(（\\[][^()\\[\\]]{1,50}[)）\\]]\\.?)?$");

    private Asking() {}

    /** Whether a text ends in a question mark, a remark in brackets behind it or not. */
    static boolean ends(String text) {
        String end = text.substring(Math.max(0, text.length() - LAST));
        return text.length() <= LONGEST && END.matcher(Blanks.strip(end)).find();
    }

    /** Whether a text begins with a word that questions and tasks begin with. */
    static boolean begins(String text) {
        List<String> words = Words.of(text.substring(0, Math.min(LAST, text.length())));
        return !words.isEmpty() && MarkerWords.BEGINNINGS.contains(Words.lower(words.get(0)));
    }
}
