package io.github.questionwright.grading;

import io.github.questionwright.model.Answer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads and compares numbers as {@link Grader} says. */
final class Numbers {

    private static final int MOST_CHARS = 100;
    private static final int GREATEST_SCALE = 10_000;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,8})?");

    private Numbers() {}

    static Optional<BigDecimal> parse(String text) {
        String number = text.strip().replace('\u2212', '-');
        boolean readable =
                number.length() <= MOST_CHARS && NUMBER.matcher(number).matches();
        return readable ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    static boolean isNearEnough(BigDecimal given, Answer.Numeric right) {
        BigDecimal number = given.stripTrailingZeros();
        boolean huge = Stream.of(number, right.value(), right.tolerance())
                .anyMatch(some -> Math.abs((long) some.scale()) > GREATEST_SCALE);
        if (huge) {
            return number.compareTo(right.value()) == 0;
        }
        return number.subtract(right.value()).abs().compareTo(right.tolerance()) <= 0;
    }
}
