package io.github.questionwright.loaders.internal.csv.evidence;

import java.util.List;

/**
 * Whether a table has a header, and why.
 *
 * @param line the 1-based line of the header, or 0 if there is none
 * @param names what stands in it
 * @param because the evidence
 * @param isDoubtful whether its names are not known and only the records below it speak for it
 */
public record Header(int line, List<String> names, String because, boolean isDoubtful) {

    /** Copies the names. */
    public Header {
        names = List.copyOf(names);
    }

    static Header none(String because) {
        return new Header(0, List.of(), because, false);
    }

    /** Whether there is one. */
    public boolean isThere() {
        return line > 0;
    }
}
