package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Looks whether a name and its colon stand somewhere, without moving a cursor. */
final class Names {

    private static final int LONGEST = 256;
    private static final int MOST_BLANKS = 4096;

    private Names() {}

    /** A name as written, and where the character behind its colon is. */
    record Name(String text, long behind) {}

    /** The name that begins at a double quote, or nothing if a colon does not follow it. */
    static @Nullable Name at(CharWindow window, long offset) throws IOException {
        if (window.at(offset) != '"') {
            return null;
        }
        long end = offset + 1;
        for (int c = window.at(end); c != '"'; c = window.at(end)) {
            if (c < ' ' || end - offset > LONGEST) {
                return null;
            }
            end += c == '\\' ? 2 : 1;
        }
        long colon = afterBlanks(window, end + 1);
        return window.at(colon) == ':' ? new Name(window.text(offset + 1, end), colon + 1) : null;
    }

    /** The offset of the next character that is not blank; a very long blank stretch is not followed to its end. */
    static long afterBlanks(CharWindow window, long offset) throws IOException {
        long end = offset;
        while (end - offset < MOST_BLANKS && Cursor.isBlank(window.at(end))) {
            end++;
        }
        return end;
    }
}
