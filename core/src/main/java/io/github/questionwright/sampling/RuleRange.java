package io.github.questionwright.sampling;

/**
 * A rule and the values that it takes over several or all valid quizzes. Immutable and thread-safe.
 *
 * @param name what the rule is called
 * @param lower the least value allowed, {@link Long#MIN_VALUE} for no bound
 * @param least the least value that occurs
 * @param largest the largest value that occurs
 * @param upper the largest value allowed, {@link Long#MAX_VALUE} for no bound
 */
public record RuleRange(String name, long lower, long least, long largest, long upper) {

    /**
     * Whether all quizzes have the same value.
     *
     * @return true if the least value is the largest
     */
    public boolean isFixed() {
        return least == largest;
    }

    /**
     * How far the lower bound could be raised without making the blueprint impossible.
     *
     * @return the room between bound and largest value; {@link Long#MAX_VALUE} without a bound
     */
    public long lowerSlack() {
        return lower == Long.MIN_VALUE ? Long.MAX_VALUE : largest - lower;
    }

    /**
     * How far the upper bound could be lowered without making the blueprint impossible.
     *
     * @return the room between least value and bound; {@link Long#MAX_VALUE} without a bound
     */
    public long upperSlack() {
        return upper == Long.MAX_VALUE ? Long.MAX_VALUE : upper - least;
    }

    /** Returns for example {@code minutes is 42 to 45}. */
    @Override
    public String toString() {
        return name + " is " + least + (isFixed() ? "" : " to " + largest);
    }
}
