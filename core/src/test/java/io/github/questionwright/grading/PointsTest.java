package io.github.questionwright.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    @Test
    void thirdsAddUpToOne() {
        Points third = Points.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Points.ONE).hasSameHashCodeAs(Points.ONE);
    }

    @Test
    void manySmallPartsStayExact() {
        Points sum = IntStream.rangeClosed(1, 200)
                .mapToObj(n -> Points.of(1, (long) n * (n + 1)))
                .reduce(Points.ZERO, Points::plus);
        assertThat(sum).isEqualTo(Points.of(200, 201));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1/2", "2, 4, 1/2", "0, 7, 0", "6, 3, 2", "5, 1, 5"})
    void isReduced(long numerator, long denominator, String text) {
        assertThat(Points.of(numerator, denominator)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 2, 0.33", "2, 3, 2, 0.67", "1, 8, 2, 0.13", "1, 2, 0, 1", "5, 1, 1, 5.0"})
    void roundsOnlyWhenAsked(long numerator, long denominator, int decimals, BigDecimal rounded) {
        assertThat(Points.of(numerator, denominator).toDecimal(decimals)).isEqualTo(rounded);
    }

    @Test
    void isAShareOfOthers() {
        assertThat(Points.of(1, 3).percentOf(Points.of(2, 1), 1)).isEqualTo(new BigDecimal("16.7"));
        assertThatThrownBy(() -> Points.ONE.percentOf(Points.ZERO, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no share of 0 points");
    }

    @Test
    void compares() {
        assertThat(Points.of(1, 3)).isLessThan(Points.of(34, 100)).isGreaterThan(Points.of(33, 100));
        assertThat(Points.of(2, 6)).isEqualByComparingTo(Points.of(1, 3));
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> Points.of(-1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points are a fraction of at least 0 by at least 1, not -1/2");
        assertThatThrownBy(() -> Points.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
