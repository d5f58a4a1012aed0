package io.github.questionwright.loaders.internal.article;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which options an answer names: by label, by label and text, or by text.
 *
 * @param correct the 0-based indexes of the options, empty if it names none for certain
 * @param remark what follows a label on its line and is not the text of its option, or null
 */
record AnswerKey(BitSet correct, @Nullable String remark) {

    private static final String LABEL = "[(\\[]?([\\p{L}1-9①-⑧])[)\\]]?";
    private static final Pattern LABELS = Pattern.compile(
            "(?:options?\\s+)?" + LABEL
                    + "(?:\\s*(?:,|;|&|/|\\+|\\band\\b|\\bund\\b|\\by\\b|\\be\\b|\\bet\\b|и|、|,? and)\\s*" + LABEL
                    + ")*\\s*\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE =
            Pattern.compile("[(\\[]?([\\p{L}1-9①-⑧])(?:[)\\]]|\\s*[.:：)、]|\\s+[-–—])\\s*(\\S.*)");
    private static final Pattern SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}1-9①-⑧](?![\\p{L}\\p{N}])");
    private static final int LONGEST_LABELS = 60;

    static AnswerKey of(String line, List<OptionText> options) {
        BitSet byText = byText(line, options);
        if (byText.cardinality() > 0) {
            return new AnswerKey(byText.cardinality() == 1 ? byText : new BitSet(), null);
        }
        if (line.length() <= LONGEST_LABELS && LABELS.matcher(line).matches()) {
            return new AnswerKey(byLabels(line, options), null);
        }
        Matcher one = ONE.matcher(line);
        return one.matches() ? byLabelAndText(one.group(1), one.group(2), options) : new AnswerKey(new BitSet(), null);
    }

    private static AnswerKey byLabelAndText(String label, String text, List<OptionText> options) {
        BitSet correct = new BitSet();
        int index = index(label, options);
        BitSet named = byText(text, options);
        boolean contradicts = named.cardinality() > 0 && !named.get(Math.max(0, index));
        if (index < 0 || contradicts) {
            return new AnswerKey(correct, null);
        }
        correct.set(index);
        return new AnswerKey(correct, named.get(index) ? null : text);
    }

    private static BitSet byText(String text, List<OptionText> options) {
        BitSet found = new BitSet();
        for (int index = 0; index < options.size(); index++) {
            found.set(index, plain(options.get(index).text()).equals(plain(text)));
        }
        return found;
    }

    private static String plain(String text) {
        String one = Words.lower(Blanks.strip(text)).replaceAll("\\s+", " ");
        return one.endsWith(".") ? one.substring(0, one.length() - 1) : one;
    }

    private static BitSet byLabels(String line, List<OptionText> options) {
        BitSet correct = new BitSet();
        Matcher labels = SINGLE.matcher(line);
        while (labels.find()) {
            String label = labels.group();
            int index = index(label, options);
            boolean joins = index < 0 && (label.equals("y") || label.equals("e") || label.equals("и"));
            if (index < 0 && !joins) {
                return new BitSet();
            }
            if (index >= 0) {
                correct.set(index);
            }
        }
        return correct;
    }

    /** The place of the only option with a label, or -1. */
    private static int index(String label, List<OptionText> options) {
        int found = -1;
        for (int index = 0; index < options.size(); index++) {
            OptionLine head = options.get(index).head();
            if (head.index() >= 0 && head.indexOf(label) == head.index()) {
                if (found >= 0) {
                    return -1;
                }
                found = index;
            }
        }
        return found;
    }
}
