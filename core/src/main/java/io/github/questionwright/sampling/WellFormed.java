package io.github.questionwright.sampling;

import java.util.Locale;

/** Refuses texts that have no UTF-8 form, and so no hash. */
final class WellFormed {

    private WellFormed() {}

    static String require(String what, String text) {
        int at = unpairedAt(text);
        if (at >= 0) {
            String shown = text.replaceAll("[\\ud800-\\udfff]", "?");
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s \"%s\" has an unpaired surrogate (U+%04X) at index %d; it must be well-formed Unicode",
                    what,
                    shown,
                    (int) text.charAt(at),
                    at));
        }
        return text;
    }

    /** The index of the first unpaired surrogate, or -1. */
    static int unpairedAt(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isSurrogate(text.charAt(at))) {
                continue;
            }
            boolean paired = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
            if (!paired) {
                return at;
            }
            at++;
        }
        return -1;
    }
}
