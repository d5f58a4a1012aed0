package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts made comparable, and values as text. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern END = Pattern.compile("[\\s.,;:!]+$");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern WHOLE_DECIMAL = Pattern.compile("(-?\\d{1,9})\\.0+");
    private static final List<String> TRUE = List.of("true", "t", "yes", "y", "1", "correct", "right");
    private static final List<String> FALSE = List.of("false", "f", "no", "n", "0", "incorrect", "wrong", "");

    private Words() {}

    /** A text without the differences of case, white space and punctuation at its end. */
    static String normal(String text) {
        String line = SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        String bare = END.matcher(line).replaceAll("");
        return bare.isEmpty() ? line : bare;
    }

    /** A name without case and separators. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.:()-]", "");
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
        return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
    }
}
