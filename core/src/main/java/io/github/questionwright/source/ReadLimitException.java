package io.github.questionwright.source;

import java.io.IOException;

/** A source holds more than a {@link ReadLimits} allows to read. */
public final class ReadLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The name of the limit. */
    private final String limit;

    /**
     * Names the limit.
     *
     * @param limit the name of the limit, as in {@code maxFiles}
     * @param message what was found, what was allowed, and how to lift the limit
     */
    public ReadLimitException(String limit, String message) {
        super(message);
        this.limit = limit;
    }

    /**
     * Which limit it is.
     *
     * @return the name of the limit in {@link ReadLimits}
     */
    public String limit() {
        return limit;
    }
}
