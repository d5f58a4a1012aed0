package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be one of several options: {@code A) text}, {@code b. text}, {@code (c) text}, {@code [x] text}.
 *
 * @param alphabet the place of the label's alphabet in the list of all, -1 without a label
 * @param index the place of the label in its alphabet, 0-based; -1 without a label
 * @param delimiter what stands behind the label
 * @param start the 0-based index in the line where the text begins
 * @param box what stands in a box before it: a blank, a letter or sign, or 0 without a box
 */
record OptionLine(int alphabet, int index, char delimiter, int start, char box) {

    private static final List<String> ALPHABETS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "абвгдежзик",
            "ابجدهوزح",
            "אבגדהוזח",
            "कखगघङ",
            "가나다라마바사",
            "①②③④⑤⑥⑦⑧",
            "123456789");
    private static final Pattern FORM = Pattern.compile(
            "(?:[-*+•]\\s+)?(?:\\[([ xX✓✔])\\]\\s*)?(?:(?:[(（](\\p{L}|[1-9])[)）]|(\\p{L}|[1-9])\\s?([).:：、）])(?!\\S\\.)"
                    + "|([①-⑧]))(?:\\s+|(?<=[)：、）①-⑧]))|(?<=\\]\\s))(\\S.*)",
            Pattern.DOTALL);

    static Optional<OptionLine> find(String line) {
        int start = Blanks.skip(line, 0, line.length());
        if (start + 2 >= line.length() || !isStart(line, start)) {
            return Optional.empty();
        }
        Matcher form =
                FORM.matcher(line).useTransparentBounds(true).region(start, Blanks.trim(line, start, line.length()));
        return form.matches() ? option(form) : Optional.empty();
    }

    private static boolean isStart(String line, int start) {
        char second = line.charAt(start + 1);
        return "-*+•[(（".indexOf(line.charAt(start)) >= 0
                || ").:：、） ".indexOf(second) >= 0
                || (line.charAt(start) >= '①' && line.charAt(start) <= '⑧');
    }

    private static Optional<OptionLine> option(Matcher form) {
        char box = form.group(1) == null ? 0 : form.group(1).charAt(0);
        String label = firstOf(form, 2, 3, 5);
        if (label.isEmpty()) {
            return Optional.of(new OptionLine(-1, -1, ']', form.start(6), box));
        }
        char delimiter = form.group(4) != null ? form.group(4).charAt(0) : form.group(2) != null ? '(' : ' ';
        String plain = Words.lower(label).replace('أ', 'ا');
        for (int alphabet = 0; alphabet < ALPHABETS.size(); alphabet++) {
            int index = ALPHABETS.get(alphabet).indexOf(plain);
            if (index >= 0) {
                return Optional.of(new OptionLine(alphabet, index, delimiter, form.start(6), box));
            }
        }
        return Optional.empty();
    }

    private static String firstOf(Matcher form, int... groups) {
        for (int group : groups) {
            if (form.group(group) != null) {
                return form.group(group);
            }
        }
        return "";
    }

    /** The place of a label in the alphabet of this option's, or -1. */
    int indexOf(String label) {
        String plain = Words.lower(label).replace('أ', 'ا');
        return alphabet < 0 || plain.length() != 1
                ? -1
                : ALPHABETS.get(alphabet).indexOf(plain);
    }

    /** Whether this may be the first option of several. */
    boolean isFirst() {
        return index <= 0 || (alphabet == 0 && index == 22);
    }

    /** Whether this is the option behind another. */
    boolean follows(OptionLine other) {
        return alphabet == other.alphabet
                && delimiter == other.delimiter
                && (box == 0) == (other.box == 0)
                && (index < 0 || index == other.index + 1);
    }

    boolean isTicked() {
        return box != 0 && box != ' ';
    }
}
