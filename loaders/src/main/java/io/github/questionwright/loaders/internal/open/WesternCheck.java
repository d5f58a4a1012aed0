package io.github.questionwright.loaders.internal.open;

/**
 * Whether bytes read as a text in a Western European language in windows-1252: the accented letters are a small part of
 * all letters and seldom stand in a row, as those of another script or of a multi-byte encoding would.
 */
final class WesternCheck {

    private long ascii;
    private long accented;
    private long inRuns;
    private boolean isRefuted;
    private int run;

    void next(int b) {
        if (b < 0x80) {
            ascii += isLetter(b) ? 1 : 0;
            isRefuted |= b == 0;
            run = 0;
            return;
        }
        isRefuted |= !isDefined(b);
        accented += b >= 0xc0 ? 1 : 0;
        run = b >= 0xa1 ? run + 1 : 0;
        inRuns += run == 3 ? 3 : run > 3 ? 1 : 0;
    }

    static boolean isLetter(int b) {
        return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
    }

    /** Whether windows-1252 has a character for a byte. */
    static boolean isDefined(int b) {
        return b != 0x81 && b != 0x8d && b != 0x8f && b != 0x90 && b != 0x9d;
    }

    boolean isPlausible() {
        return !isRefuted && accented * 3 <= ascii && inRuns * 2 <= accented;
    }
}
