package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts made comparable, and values as text. */
final class Words {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_.:()-]");
    private static final String SPACES = " \t\n\u000b\f\r\u00a0";
    private static final String ENDS = SPACES + ".,;:!";
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern WHOLE_DECIMAL = Pattern.compile("(-?\\d{1,9})\\.0+");
    private static final List<String> TRUE = List.of("true", "t", "yes", "y", "1", "correct", "right");
    private static final List<String> FALSE = List.of("false", "f", "no", "n", "0", "incorrect", "wrong", "");

    private Words() {}

    /** A text without the differences of case, white space and punctuation at its end. */
    static String normal(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean space = SPACES.indexOf(text.charAt(at)) >= 0;
            if (!space || line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(space ? ' ' : text.charAt(at));
            }
        }
        String whole = line.toString().strip().toLowerCase(Locale.ROOT);
        int end = whole.length();
        while (end > 0 && ENDS.indexOf(whole.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? whole : whole.substring(0, end);
    }

    /** A name without case and separators. */
    static String key(String name) {
        return SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static boolean isInteger(String text) {
        return INTEGER.matcher(text).matches();
    }

    /** A scalar as text; empty for lists, objects and nothing. */
    static Optional<String> scalar(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return Optional.of(text.text());
        }
        if (value instanceof RawValue.Numeral number) {
            return Optional.of(WHOLE_DECIMAL.matcher(number.text()).replaceAll("$1"));
        }
        return value instanceof RawValue.Flag flag ? Optional.of(String.valueOf(flag.value())) : Optional.empty();
    }

    /** The scalars of a value: itself, or those of a list. */
    static List<String> scalars(RawValue value) {
        if (value instanceof RawValue.Items items) {
            return items.values().stream()
                    .flatMap(item -> scalar(item).stream())
                    .collect(Collectors.toList());
        }
        return scalar(value).map(List::of).orElse(List.of());
    }

    static boolean isBlank(RawValue value) {
        return value instanceof RawValue.Nothing
                || value instanceof RawValue.Text text && text.text().isBlank()
                || value instanceof RawValue.Items items
                        && items.values().stream().allMatch(Words::isBlank)
                || value instanceof RawValue.Fields fields && fields.fields().isEmpty();
    }

    /** A truth value however it is written; empty if it is none. */
    static Optional<Boolean> truth(RawValue value) {
        if (value instanceof RawValue.Nothing) {
            return Optional.of(false);
        }
        return scalar(value).map(text -> text.strip().toLowerCase(Locale.ROOT)).flatMap(Words::truth);
    }

    private static Optional<Boolean> truth(String text) {
        return TRUE.contains(text) ? Optional.of(true) : FALSE.contains(text) ? Optional.of(false) : Optional.empty();
    }

    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean blank = SPACES.indexOf(text.charAt(at)) >= 0;
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
