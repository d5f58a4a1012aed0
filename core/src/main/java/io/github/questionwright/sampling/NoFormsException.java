package io.github.questionwright.sampling;

/**
 * The blueprint has a quiz, but so many parallel forms of it with so few questions in common were not found. The same
 * question is never asked in more forms than was allowed.
 */
public final class NoFormsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whether it is certain. */
    private final boolean proven;

    NoFormsException(int forms, int mostInCommon, boolean proven) {
        super((proven ? "there are no " : "found no ") + forms + " forms with at most " + mostInCommon
                + " questions in common; ask for fewer forms, allow more in common, or add questions");
        this.proven = proven;
    }

    /**
     * Whether there are none.
     *
     * @return true if it is proven that there are none, false if none were found
     */
    public boolean isProven() {
        return proven;
    }
}
