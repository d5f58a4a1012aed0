package io.github.questionwright.spi;

/** How sure a format is that a text is its own. */
public enum Detection {
    /** No other format could have written this. */
    CERTAIN,
    /** It fits, and may fit others. */
    LIKELY,
    /** Not this format. */
    NO
}
