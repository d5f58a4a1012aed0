package io.github.questionwright.sampling;

import java.util.Locale;

/**
 * What a number adds up to over parallel forms. Immutable and thread-safe.
 *
 * @param field {@code difficulty} (easy is 0, medium 1, hard 2), {@code minutes} or {@code attr.NAME}
 * @param least the least sum of a form; a question without the number counts as the mean of the bank
 * @param largest the largest sum of a form
 */
public record FormSum(String field, double least, double largest) {

    /** Returns for example {@code minutes adds up to 42.00 to 43.50}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s adds up to %.2f", field, least)
                + (least == largest ? "" : String.format(Locale.ROOT, " to %.2f", largest));
    }
}
