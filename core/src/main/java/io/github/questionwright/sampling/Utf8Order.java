package io.github.questionwright.sampling;

import java.util.Comparator;

/** The order of the UTF-8 bytes of texts, which is that of their code points, without encoding them. */
enum Utf8Order implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int at = 0; at < common; at++) {
            if (a.charAt(at) != b.charAt(at)) {
                return Integer.compare(rank(a.charAt(at)), rank(b.charAt(at)));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Moves surrogates, which stand for the code points above all others, behind all other units. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
