package io.github.questionwright.kit;

import java.util.ArrayList;
import java.util.List;

/** A piece of a paragraph of Markdown: text, an escaped sign, or inline code without its backticks. */
record Inline(Kind kind, String text) {

    enum Kind {
        TEXT,
        ESCAPED,
        CODE
    }

    static List<Inline> split(String paragraph) {
        return new Splitter(paragraph).split();
    }

    private static final class Splitter {

        private final String text;
        private final List<Inline> pieces = new ArrayList<>();
        private int textStart;
        private int at;

        Splitter(String text) {
            this.text = text;
        }

        List<Inline> split() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < text.length() && isPunctuation(text.charAt(at + 1))) {
                    add(Kind.ESCAPED, text.substring(at + 1, at + 2), at + 2);
                } else if (c == '`') {
                    readBackticks();
                } else {
                    at++;
                }
            }
            endText();
            return pieces;
        }

        private void readBackticks() {
            int open = endOfRun(at);
            int close = closing(open, open - at);
            if (close < 0) {
                at = open;
            } else {
                add(Kind.CODE, trimmed(text.substring(open, close)), close + (open - at));
            }
        }

        /** Where the next run of just as many backticks starts. Each length fails once at most, so this stays fast. */
        private int closing(int from, int length) {
            int start = text.indexOf('`', from);
            while (start >= 0) {
                int end = endOfRun(start);
                if (end - start == length) {
                    return start;
                }
                start = text.indexOf('`', end);
            }
            return -1;
        }

        private int endOfRun(int start) {
            int end = start;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            return end;
        }

        private void add(Kind kind, String piece, int end) {
            endText();
            pieces.add(new Inline(kind, piece));
            at = end;
            textStart = end;
        }

        private void endText() {
            if (textStart < at) {
                pieces.add(new Inline(Kind.TEXT, text.substring(textStart, at)));
            }
        }

        private static String trimmed(String code) {
            boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
            return (padded ? code.substring(1, code.length() - 1) : code).replace('\n', ' ');
        }

        private static boolean isPunctuation(char c) {
            return c > ' ' && c < 0x7F && !(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
        }
    }
}
