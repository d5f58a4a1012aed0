package io.github.questionwright.loaders.internal.prose;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which options a given answer means.
 *
 * @param right the indices of the right options; none if the answer could not be resolved
 * @param rest what the text says beyond naming options
 */
record Resolution(BitSet right, String rest) {

    private static final Pattern LETTERS = Pattern.compile(
            "(?:options?\\s+)?[(\\[]?([A-Ha-h])[)\\]]?(?:\\s*(?:,|;|&|/|\\+|\\band\\b|\\bи\\b|\\by\\b|\\bet\\b|\\bund\\b|\\s)\\s*[(\\[]?[A-Ha-h][)\\]]?)*[.!]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING =
            Pattern.compile("(?:option\\s+)?\\(?([A-Ha-h])(?:[).:：]|\\s[-–—])\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}])[A-Ha-h](?![\\p{L}])");

    static Resolution of(String given, List<OptionDraft> options) {
        String line = given.lines().findFirst().orElse("");
        String behind = given.substring(Math.min(given.length(), line.length())).strip();
        String words = cyrillic(Inline.plain(line));
        Optional<BitSet> found = byLetters(words, options).or(() -> byText(Inline.key(line), options));
        if (found.isPresent()) {
            return new Resolution(found.get(), behind);
        }
        Matcher leading = LEADING.matcher(words);
        if (leading.matches()) {
            BitSet letter = byLetters(leading.group(1), options).orElse(new BitSet());
            Optional<BitSet> text = byText(Inline.key(leading.group(2)), options);
            if (text.isEmpty() || text.get().equals(letter)) {
                String rest = text.isPresent() ? "" : leading.group(2);
                return new Resolution(letter, (rest + "\n\n" + behind).strip());
            }
            return new Resolution(new BitSet(), given);
        }
        Optional<BitSet> whole = byText(Inline.key(given), options);
        return new Resolution(whole.orElse(new BitSet()), whole.isPresent() ? "" : given);
    }

    private static Optional<BitSet> byLetters(String words, List<OptionDraft> options) {
        if (!LETTERS.matcher(words).matches()) {
            return Optional.empty();
        }
        BitSet right = new BitSet();
        Matcher letter =
                LETTER.matcher(words.replaceFirst("(?i)^options?\\s+", "").replaceAll("(?i)\\b(?:and|und|et)\\b", ","));
        while (letter.find()) {
            int index = index(Character.toUpperCase(letter.group().charAt(0)), options);
            if (index < 0) {
                return Optional.empty();
            }
            right.set(index);
        }
        return Optional.of(right);
    }

    private static int index(char letter, List<OptionDraft> options) {
        for (int index = 0; index < options.size(); index++) {
            if (options.get(index).letter(index) == letter) {
                return index;
            }
        }
        return -1;
    }

    private static Optional<BitSet> byText(String key, List<OptionDraft> options) {
        BitSet right = new BitSet();
        for (int index = 0; index < options.size(); index++) {
            if (!key.isEmpty() && Inline.key(options.get(index).text()).equals(key)) {
                right.set(index);
            }
        }
        return right.cardinality() == 1 ? Optional.of(right) : Optional.empty();
    }

    private static String cyrillic(String words) {
        return words.length() > 12
                ? words
                : words.replace('А', 'A').replace('В', 'B').replace('С', 'C').replace('Е', 'E');
    }
}
