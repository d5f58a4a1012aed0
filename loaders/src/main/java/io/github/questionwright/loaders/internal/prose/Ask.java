package io.github.questionwright.loaders.internal.prose;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Whether a text asks for something. */
final class Ask {

    private static final String MARKS = "?？؟;՞⸮";
    private static final int LONGEST = 1_000;
    private static final Set<String> STARTS =
            words("what why how when where which who whose whom is are was were can could do does did have has"
                    + " should would will explain describe define compare differentiate distinguish write implement create tell"
                    + " give discuss design find name list state show convert reverse check get print make run delete solve"
                    + " calculate determine suppose imagine given que qué como cómo cuál cuáles porque por quel quelle quels"
                    + " quelles comment pourquoi was wie warum wann wo welche welcher welches что как почему зачем когда где"
                    + " какие какой какая чем что-то объясните опишите difference differences");
    private static final Set<String> WEAK_STARTS =
            words("list state show get make run is are was do can find name check print who");

    private Ask() {}

    /** Whether a text, its markup removed, is a question or an order to explain. */
    static boolean isAsking(String markup) {
        if (markup.length() > LONGEST) {
            return false;
        }
        String text = Inline.plain(markup);
        return endsAsking(text) || startsAsking(text);
    }

    /** Whether a question mark ends the text or a sentence in it. */
    static boolean endsAsking(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (MARKS.indexOf(c) < 0 || c == ';' && index + 1 < text.length()) {
                continue;
            }
            if (c == ';'
                    ? isGreek(text)
                    : index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)) || c != '?') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAsking(String text) {
        int end = wordEnd(text, 0);
        String first = text.substring(0, end)
                .toLowerCase(Locale.ROOT)
                .replace("'s", "")
                .replace("’s", "");
        return end < text.length()
                && STARTS.contains(first)
                && (!WEAK_STARTS.contains(first) || wordEnd(text, gapEnd(text, end)) < text.length());
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isGap(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int gapEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isGap(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == ',' || c == ':' || c == '.' || c >= '\t' && c <= '\r';
    }

    private static boolean isGreek(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK);
    }

    static Set<String> words(String words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(words.split(" "))));
    }
}
