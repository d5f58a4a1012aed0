package io.github.questionwright.filter;

import io.github.questionwright.source.ReadLimits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers without trailing zeros, so that equal numbers are equal. */
final class Decimals {

    private static final int MOST = ReadLimits.defaults().maxNumberChars();
    private static final int PLAIN = 20;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?+[0-9]{1,6}+)?+");

    private Decimals() {}

    static BigDecimal of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is not finite; a number is compared with a finite one");
        }
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    static Optional<BigDecimal> find(String text) {
        String number = text.strip();
        return number.length() <= MOST && NUMBER.matcher(number).matches()
                ? Optional.of(new BigDecimal(number).stripTrailingZeros())
                : Optional.empty();
    }

    static BigDecimal parse(String text) {
        return find(text)
                .filter(number -> text(number).length() <= MOST)
                .orElseThrow(() -> new IllegalArgumentException(
                        Words.shown(text) + " is no number; allowed are numbers such as 5, -0.5 or 1e3"));
    }

    static String text(BigDecimal number) {
        return Math.abs(number.scale()) <= PLAIN ? number.toPlainString() : number.toString();
    }
}
