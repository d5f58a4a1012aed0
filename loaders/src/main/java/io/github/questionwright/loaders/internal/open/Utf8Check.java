package io.github.questionwright.loaders.internal.open;

/** Follows bytes by the table of well-formed UTF-8 sequences (Unicode Standard, table 3-7). */
final class Utf8Check {

    /**
     * What a byte brings.
     *
     * @param wrong how many bytes turned out to be no UTF-8
     * @param firstWrong the first of them
     * @param isCurrent whether the byte itself is the first of them
     * @param isSequence whether the byte ends a sequence of two to four bytes
     */
    record Step(int wrong, int firstWrong, boolean isCurrent, boolean isSequence) {}

    private static final Step FINE = new Step(0, 0, false, false);
    private static final Step SEQUENCE = new Step(0, 0, false, true);

    private int lead;
    private int have;
    private int need;
    private int low;
    private int high;

    Step next(int b) {
        if (need == 0) {
            return begin(b, 0);
        }
        if (b < low || b > high) {
            int wrong = have;
            need = 0;
            return begin(b, wrong);
        }
        low = 0x80;
        high = 0xbf;
        have++;
        if (--need > 0) {
            return FINE;
        }
        return SEQUENCE;
    }

    private Step begin(int b, int wrongBefore) {
        int wrongLead = lead;
        boolean isLead = b >= 0xc2 && b <= 0xf4;
        if (isLead) {
            lead = b;
            have = 1;
            need = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
            low = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
            high = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        }
        if (wrongBefore > 0) {
            return new Step(wrongBefore, wrongLead, false, false);
        }
        return b < 0x80 || isLead ? FINE : new Step(1, b, true, false);
    }

    /** What the end of the bytes brings. */
    Step end() {
        int wrong = need > 0 ? have : 0;
        need = 0;
        return wrong == 0 ? FINE : new Step(wrong, lead, false, false);
    }
}
