package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import java.io.IOException;
import java.util.Locale;

/** Says what stands at a place, for messages. */
final class Found {

    private static final int LONGEST = 24;

    private Found() {}

    static String at(Cursor cursor) throws IOException {
        CharWindow window = cursor.window();
        int c = cursor.peek();
        if (c == CharWindow.END) {
            return "the end of the file";
        }
        if (c == '\n' || c == '\r') {
            return "the end of the line";
        }
        if (c == '"') {
            return quoted(window, cursor.offset());
        }
        return isWord(c) ? "'" + word(window, cursor.offset()) + "'" : character(c, window.at(cursor.offset() + 1));
    }

    /** The character alone, even if it begins a word or a text. */
    static String character(int c, int following) {
        if (c == '\'') {
            return "a single quote";
        }
        if (c < ' ' || c == 0x7f) {
            return "the control character " + codePoint(c);
        }
        if (c < 0x7f) {
            return "'" + (char) c + "'";
        }
        boolean pair = Character.isSurrogatePair((char) c, (char) Math.max(following, 0));
        int full = pair ? Character.toCodePoint((char) c, (char) following) : c;
        return Character.isLetterOrDigit(full)
                ? "'" + Character.toString(full) + "' (" + codePoint(full) + ")"
                : codePoint(full);
    }

    static boolean isWord(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
    }

    static String word(CharWindow window, long offset) throws IOException {
        StringBuilder word = new StringBuilder();
        while (word.length() < LONGEST && isWord(window.at(offset + word.length()))) {
            word.append((char) window.at(offset + word.length()));
        }
        return word.toString();
    }

    private static String quoted(CharWindow window, long offset) throws IOException {
        for (int length = 1; length <= LONGEST; length++) {
            int c = window.at(offset + length);
            if (c == '"') {
                return window.text(offset, offset + length + 1);
            }
            if (c < ' ' || c == '\\') {
                break;
            }
        }
        return "a double quote";
    }

    private static String codePoint(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
