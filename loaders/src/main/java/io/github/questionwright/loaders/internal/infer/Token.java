package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that a source gives as a right answer.
 *
 * @param text what is written, without blanks at its ends
 * @param kind what it looks like
 * @param place where it stands
 */
record Token(String text, Kind kind, RawValue place) {

    private static final Pattern LETTER = Pattern.compile("[(\\[]?([A-Za-z])[)\\].:]?");

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
        Matcher letter = LETTER.matcher(bare);
        if (letter.matches()) {
            return new Token(letter.group(1), Kind.LETTER, place);
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
