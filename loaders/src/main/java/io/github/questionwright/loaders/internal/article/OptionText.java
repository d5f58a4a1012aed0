package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An option with its text, which may go on over several lines. A tick, or a remark that it is right, is taken off.
 *
 * @param head how it is labelled
 * @param line the line of its text
 * @param text the text
 * @param ticked whether it is marked as right
 */
record OptionText(OptionLine head, int line, String text, boolean ticked) {

    private static final int LONGEST_TICK = 40;
    private static final Pattern TICK = Pattern.compile(
            "\\s*(?:[✓✔✅]\\ufe0f?|\\((?:correct|right|✓|✔)(?:\\s+answer)?\\))\\s*$", Pattern.CASE_INSENSITIVE);

    static OptionText of(OptionLine head, int line, String raw) {
        Matcher tick = TICK.matcher(raw).region(Math.max(0, raw.length() - LONGEST_TICK), raw.length());
        boolean marked = tick.find();
        return new OptionText(head, line, marked ? raw.substring(0, tick.start()) : raw, marked || head.isTicked());
    }

    OptionText with(String further) {
        return of(head, line, text + "\n" + further).orTicked(ticked);
    }

    private OptionText orTicked(boolean before) {
        return new OptionText(head, line, text, ticked || before);
    }

    /** Several options on one line: {@code A) one B) two C) three}. */
    static List<OptionText> of(OptionLine head, int line, String raw, int start) {
        List<OptionText> options = new ArrayList<>();
        OptionLine current = head;
        int from = start;
        int at = nextLabel(raw, from, current);
        while (at >= 0) {
            options.add(of(current, line, Blanks.strip(raw.substring(from, at))));
            OptionLine next = OptionLine.find(raw.substring(at)).orElseThrow();
            from = at + next.start();
            current = new OptionLine(next.alphabet(), next.index(), next.delimiter(), from, next.box());
            at = nextLabel(raw, from, current);
        }
        options.add(of(current, line, Blanks.strip(raw.substring(from))));
        return options;
    }

    /** The index of the label that comes next, behind a blank; two blanks or a bracket make it certain. */
    private static int nextLabel(String raw, int from, OptionLine head) {
        for (int at = from + 1; head.index() >= 0 && at < raw.length() - 2; at++) {
            boolean stands = Blanks.isBlank(raw.charAt(at - 1)) && !Blanks.isBlank(raw.charAt(at));
            boolean certain =
                    at > from + 1 && (Blanks.isBlank(raw.charAt(at - 2)) || ")(".indexOf(head.delimiter()) >= 0);
            if (stands
                    && certain
                    && OptionLine.find(raw.substring(at, Math.min(raw.length(), at + 12)))
                            .filter(next -> next.follows(head))
                            .isPresent()) {
                return at;
            }
        }
        return -1;
    }
}
