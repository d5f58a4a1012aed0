package io.github.questionwright.loaders.internal.yaml;

import org.jspecify.annotations.Nullable;

/** A stretch of the text to parse by itself, with the way back from the parser's code points to offsets. */
final class Piece {

    private final String text;
    private final int base;
    private final int @Nullable [] offsets;

    /** The stretch that begins at an offset of the whole text; as long as the original, maybe with blanks in it. */
    Piece(String text, int base) {
        this.text = text;
        this.base = base;
        this.offsets = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? offsets(text) : null;
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int index = 0; index < offsets.length; index++) {
            offsets[index] = at;
            at = at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
        }
        return offsets;
    }

    String text() {
        return text;
    }

    /** The offset in the whole text of a code point, by its index in the stretch. */
    int offset(int codePointIndex) {
        int index = Math.max(0, codePointIndex);
        if (offsets == null) {
            return base + Math.min(index, text.length());
        }
        return base + offsets[Math.min(index, offsets.length - 1)];
    }
}
