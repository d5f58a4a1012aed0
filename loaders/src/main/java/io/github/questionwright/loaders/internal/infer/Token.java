package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;

/**
 * One thing that a source gives as a right answer.
 *
 * @param text what is written, without blanks at its ends
 * @param kind what it looks like
 * @param place where it stands
 */
record Token(String text, Kind kind, RawValue place) {

    /** What a token looks like; the type of the source tells {@code 2} from {@code "2"}. */
    enum Kind {
        NUMBER,
        DIGITS,
        LETTER,
        OTHER
    }

    static Token of(String text, RawValue place) {
        String bare = text.strip();
        if (Words.isInteger(bare)) {
            return new Token(bare, place instanceof RawValue.Numeral ? Kind.NUMBER : Kind.DIGITS, place);
        }
        String letter = bare.replaceAll("^[(\\[]?([A-Za-z])[)\\].:]?$", "$1");
        if (letter.length() == 1 && letter.matches("[A-Za-z]")) {
            return new Token(letter, Kind.LETTER, place);
        }
        return new Token(bare, Kind.OTHER, place);
    }

    boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.DIGITS;
    }

    int number() {
        return Integer.parseInt(text);
    }
}
