package io.github.questionwright.loaders.internal.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words: runs of letters with apostrophes inside; single characters in scripts without spaces. */
final class Words {

    private Words() {}

    /** The words as written, curly apostrophes made straight. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            int end = isLetter(point) ? end(text, index) : index + Character.charCount(point);
            if (isLetter(point)) {
                words.add(text.substring(index, end).replace('’', '\''));
            }
            index = end;
        }
        return words;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int end(String text, int start) {
        int point = text.codePointAt(start);
        int index = start + Character.charCount(point);
        if (isWithoutSpaces(point)) {
            return index;
        }
        while (index < text.length() && continuesAt(text, index)) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }

    private static boolean continuesAt(String text, int index) {
        int point = text.codePointAt(index);
        if (point == '\'' || point == '’') {
            return index + 1 < text.length() && isLetter(text.codePointAt(index + 1));
        }
        return isLetter(point) && !isWithoutSpaces(point);
    }

    private static boolean isLetter(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isWithoutSpaces(int point) {
        if (point < 0x0e00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
