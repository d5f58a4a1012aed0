package io.github.questionwright.grading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The sum of some grades. Immutable and thread-safe; its components may grow.
 *
 * @param points what was earned so far
 * @param max what could be earned; questions that are not gradable are not in it
 * @param pending the part of the maximum that waits for a person
 */
public record Total(Points points, Points max, Points pending) {

    static final Total NONE = new Total(Points.ZERO, Points.ZERO, Points.ZERO);

    Total plus(Grade grade) {
        Points waiting = grade.status() == GradeStatus.NEEDS_PERSON ? grade.max() : Points.ZERO;
        return new Total(points.plus(grade.points()), max.plus(grade.max()), pending.plus(waiting));
    }

    /**
     * Whether no answer waits for a person.
     *
     * @return true if the points are final
     */
    public boolean isFinal() {
        return pending.equals(Points.ZERO);
    }

    /**
     * The points earned so far as a share of the maximum.
     *
     * @param decimals digits behind the point, at least 0
     * @return percent, halves rounded up; empty if nothing could be earned
     */
    public Optional<BigDecimal> percent(int decimals) {
        return max.equals(Points.ZERO) ? Optional.empty() : Optional.of(points.percentOf(max, decimals));
    }
}
