package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import java.io.IOException;
import java.util.List;

/** Passes over texts, numbers and literals, by the letter of RFC 8259. */
final class Scalars {

    private static final String ESCAPES = "\"\\/bfnrtu";
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (int c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = c != '"' && c != '\\';
        }
    }

    private final Cursor cursor;
    private final CharWindow window;
    private final Guard guard;

    Scalars(Cursor cursor, Guard guard) {
        this.cursor = cursor;
        this.window = cursor.window();
        this.guard = guard;
    }

    void text(Mark begin) throws IOException, Fault {
        cursor.next();
        long chars = 0;
        int c = 0;
        while (c != '"') {
            long plain = window.pass(cursor.offset(), PLAIN);
            chars += plain - cursor.offset();
            cursor.advanceTo(plain);
            guard.text(begin, chars);
            guard.check();
            c = cursor.peek();
            if (c == '\\') {
                escape(begin);
                chars++;
            } else if (c < ' ') {
                throw broken(begin, c);
            }
        }
        cursor.next();
    }

    private void escape(Mark begin) throws IOException, Fault {
        cursor.next();
        int c = cursor.peek();
        if (isBreak(c)) {
            return;
        }
        if (ESCAPES.indexOf(c) < 0) {
            String behind = "behind a backslash, where one of \" \\ / b f n r t u was expected";
            throw Faults.character(cursor, kept(begin), behind, "write \\\\ if a backslash is meant");
        }
        cursor.next();
        if (c == 'u') {
            hexDigits(begin);
        }
    }

    private void hexDigits(Mark begin) throws IOException, Fault {
        for (int digit = 0; digit < 4; digit++) {
            int c = cursor.peek();
            if (isBreak(c)) {
                return;
            }
            if (c > 'f' || Character.digit(c, 16) < 0) {
                String behind = "where a hexadecimal digit was expected";
                throw Faults.character(cursor, kept(begin), behind, "behind \\u stand four of them, as in \\u00e9");
            }
            cursor.next();
        }
    }

    private static boolean isBreak(int c) {
        return c == CharWindow.END || c == '\n' || c == '\r';
    }

    private Fault broken(Mark begin, int c) throws IOException {
        String text = "inside the text that begins at " + Reports.place(begin);
        if (c == CharWindow.END) {
            return Faults.ended(cursor, kept(begin), "the file ends " + text);
        }
        if (isBreak(c)) {
            String advice = "close the text with a double quote, or write a line break as \\n";
            return new Fault(DiagnosticCode.JSON_SYNTAX, cursor.mark(), kept(begin), "the line ends " + text, advice);
        }
        String advice = c == '\t' ? "write a tab as \\t" : "write it as a \\u escape, or remove it";
        return Faults.character(cursor, kept(begin), text, advice);
    }

    private Mark kept(Mark begin) {
        return begin.offset() < window.kept() ? cursor.mark() : begin;
    }

    void number() throws IOException, Fault {
        Mark begin = cursor.mark();
        pass('-', '-');
        boolean zero = cursor.peek() == '0';
        if (digits(begin) > 1 && zero) {
            String advice = "remove the zeros in front, or put it in double quotes";
            throw new Fault(
                    DiagnosticCode.JSON_SYNTAX, begin, cursor.mark(), "found a number that begins with 0", advice);
        }
        if (pass('.', '.')) {
            digits(begin);
        }
        if (pass('e', 'E')) {
            pass('+', '-');
            digits(begin);
        }
        guard.number(begin, cursor.offset() - begin.offset());
    }

    private boolean pass(int one, int other) throws IOException {
        boolean there = cursor.peek() == one || cursor.peek() == other;
        if (there) {
            cursor.next();
        }
        return there;
    }

    private long digits(Mark begin) throws IOException, Fault {
        long first = cursor.offset();
        while (cursor.peek() >= '0' && cursor.peek() <= '9') {
            cursor.next();
            guard.number(begin, cursor.offset() - begin.offset());
            guard.check();
        }
        if (cursor.offset() == first) {
            throw Faults.expected(cursor, "a digit", Advice.VALUES);
        }
        return cursor.offset() - first;
    }

    void literal() throws IOException, Fault {
        String word = Found.word(window, cursor.offset());
        if (!LITERALS.contains(word)) {
            throw wrongLiteral(word);
        }
        cursor.advanceTo(cursor.offset() + word.length());
    }

    private Fault wrongLiteral(String word) throws IOException {
        Mark begin = cursor.mark();
        boolean cut = window.at(begin.offset() + word.length()) == CharWindow.END
                && LITERALS.stream().anyMatch(literal -> literal.startsWith(word));
        if (cut) {
            cursor.advanceTo(begin.offset() + word.length());
            return Faults.ended(cursor, begin, "the file ends inside '" + word + "'");
        }
        return Faults.expected(cursor, "a value", Advice.VALUES);
    }
}
