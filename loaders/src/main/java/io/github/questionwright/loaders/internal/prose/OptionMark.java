package io.github.questionwright.loaders.internal.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of an option.
 *
 * @param letter its letter, upper case, or 0 for a task
 * @param isChecked whether a task is done
 * @param rest what stands behind the mark
 */
record OptionMark(char letter, boolean isChecked, String rest) {

    private static final Pattern TASK = Pattern.compile("\\[([ xX✓✔]?)\\](?=\\s|$)");
    private static final Pattern LETTER = Pattern.compile(
            "(?:\\*\\*|__)?\\(?([A-Ha-hА-Еа-е])(?:\\\\?[.):：]|\\s-)(?:\\*\\*|__)?(?=\\s|[^\\w.]|\\w+\\s)\\s*");

    static Optional<OptionMark> task(String text) {
        if (!text.startsWith("[")) {
            return Optional.empty();
        }
        Matcher task = TASK.matcher(text);
        if (!task.lookingAt()) {
            return Optional.empty();
        }
        boolean isChecked = !task.group(1).isBlank();
        return Optional.of(new OptionMark((char) 0, isChecked, text.substring(task.end())));
    }

    static Optional<OptionMark> letter(String text) {
        if (text.isEmpty() || "*_(".indexOf(text.charAt(0)) < 0 && !isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher letter = LETTER.matcher(text);
        if (!letter.lookingAt() || letter.end() == text.length() && text.length() > 4) {
            return Optional.empty();
        }
        char found = Character.toUpperCase(letter.group(1).charAt(0));
        return Optional.of(new OptionMark(latin(found), false, text.substring(letter.end())));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'H' || c >= 'a' && c <= 'h' || c >= 'А' && c <= 'Е' || c >= 'а' && c <= 'е';
    }

    /** Cyrillic letters that look like Latin ones stand for these where a list goes A, B, C. */
    private static char latin(char letter) {
        int index = "АВС".indexOf(letter);
        return index >= 0 ? "ABC".charAt(index) : letter;
    }
}
