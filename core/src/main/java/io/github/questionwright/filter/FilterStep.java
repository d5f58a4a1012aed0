package io.github.questionwright.filter;

/**
 * What one filter did to a list of questions. Immutable and thread-safe.
 *
 * @param filter the text form of the filter
 * @param before how many questions there were
 * @param after how many it kept
 */
public record FilterStep(String filter, int before, int after) {

    /**
     * How many questions the filter took away.
     *
     * @return the difference
     */
    public int removed() {
        return before - after;
    }
}
