package io.github.questionwright.loaders.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An option as it was found.
 *
 * @param mark its letter, and whether it is checked
 * @param first its first paragraph without mark
 * @param block where it stands
 * @param behind what follows the first paragraph
 */
record OptionDraft(OptionMark mark, String first, Block block, List<Block> behind) {

    private static final int LONGEST_MARK = 60;
    /** What such a mark ends in. */
    private static final String LAST = ")]✅✓✔☑\uFE0F>*_";

    private static final Pattern CORRECT = Pattern.compile(
            "\\s*(?:<(?:strong|b)>|\\*\\*|__|\\*|_)?\\s*(?:[\\[(]\\s*(?:correct(?: answer)?|right answer|✓|✔|✅)\\s*[\\])]|[✅✓✔☑]\\uFE0F?)\\s*(?:</(?:strong|b)>|\\*\\*|__|\\*|_)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    OptionDraft with(Block code) {
        List<Block> all = new ArrayList<>(behind);
        all.add(code);
        boolean isLetter = first.length() == 1 && Character.isLetter(first.charAt(0)) && behind.isEmpty();
        char letter = isLetter && mark.letter() == 0 ? Character.toUpperCase(first.charAt(0)) : mark.letter();
        return new OptionDraft(new OptionMark(letter, mark.isChecked(), ""), isLetter ? "" : first, block, all);
    }

    /** Whether a task is checked, or a mark behind the text says that it is right. */
    boolean isMarked() {
        return mark.isChecked() || unmarked().length() < first.length();
    }

    String text() {
        String text = unmarked();
        String rest = BlockText.join(behind);
        return (text.strip() + (text.isBlank() || rest.isEmpty() ? "" : "\n") + rest).strip();
    }

    /** The first paragraph without a mark at its end. */
    private String unmarked() {
        int tail = Math.max(0, first.length() - LONGEST_MARK);
        if (!mayBeMarked()) {
            return first;
        }
        Matcher correct = CORRECT.matcher(first).region(tail, first.length());
        return correct.find() ? first.substring(0, correct.start()) : first;
    }

    private boolean mayBeMarked() {
        int last = first.length() - 1;
        while (last >= 0 && Character.isWhitespace(first.charAt(last))) {
            last--;
        }
        return last >= 0 && LAST.indexOf(first.charAt(last)) >= 0;
    }

    char letter(int index) {
        return mark.letter() == 0 ? (char) ('A' + index) : mark.letter();
    }
}
