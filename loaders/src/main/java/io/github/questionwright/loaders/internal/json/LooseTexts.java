package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads texts in any quotes. A text that is not in order is told to the damages and read to its likely end. */
final class LooseTexts {

    private static final int FARTHEST = 1 << 14;
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (int c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = c != '"' && c != '\\' && c != '\'' && c != '`' && c != '$';
        }
    }

    private final LooseInput in;
    private final LooseEscapes escapes;
    private final Damages damages;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private long closer;
    private boolean tooLong;
    private boolean unclosed;
    private @Nullable Mark brace;

    LooseTexts(LooseInput in, Damages damages, int longest) {
        this.in = in;
        this.escapes = new LooseEscapes(in, damages);
        this.damages = damages;
        this.longest = longest;
    }

    /** Reads on from a quote. */
    String read(Level level) throws IOException {
        Mark begin = in.mark();
        int quote = in.peek();
        if (quote != '"') {
            in.habit(quote == '`' ? Habit.BACKTICKS : Habit.SINGLE_QUOTES, begin);
        }
        in.next();
        text.setLength(0);
        tooLong = false;
        unclosed = false;
        brace = null;
        boolean more = true;
        while (more) {
            more = !isAtEnd(quote, begin, level);
            if (text.length() > longest) {
                cut(begin, level);
            }
        }
        return tooLong ? "" : text.toString();
    }

    /** Whether the last text was not closed. */
    boolean isUnclosed() {
        return unclosed;
    }

    /** The brace that the last text ends with, if there is one: the closing quote may have been that of a name. */
    @Nullable
    Mark brace() {
        return brace;
    }

    private void noteBrace() {
        int end = text.length();
        int least = Math.max(0, end - LooseInput.MARGIN / 2);
        while (end > least && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean open = end > least && text.charAt(end - 1) == '{';
        brace = open ? in.mark().plus(end - 1 - text.length()) : null;
    }

    private void cut(Mark begin, Level level) {
        if (!tooLong) {
            String finding = "found a text of more than " + longest + " characters";
            damages.add(
                    new Fault(
                            DiagnosticCode.LIMIT_TEXT, begin, finding, "shorten it, or raise ReadLimits.maxTextChars"),
                    level);
        }
        tooLong = true;
        text.setLength(0);
    }

    /** Passes over one run of plain characters and what ends it. */
    private boolean isAtEnd(int quote, Mark begin, Level level) throws IOException {
        long from = in.cursor().offset();
        long to = in.window().pass(from, PLAIN);
        text.append(in.window().array(), in.window().index(from), (int) (to - from));
        in.cursor().advanceTo(to);
        in.keep();
        int c = in.peek();
        if (c == quote) {
            noteBrace();
            in.next();
            return true;
        }
        if (c == '\\') {
            escapes.read(text, level);
            return false;
        }
        return c == CharWindow.END || c < ' ' ? isEnd(c, quote, begin, level) : plain(c, quote, level);
    }

    private boolean plain(int c, int quote, Level level) throws IOException {
        if (c == '$' && quote == '`' && in.at(in.cursor().offset() + 1) == '{') {
            String advice = "write out what the script would put there";
            damages.add(
                    new Fault(DiagnosticCode.JSON_SYNTAX, in.mark(), "found ${ inside a text in backticks", advice),
                    level);
        }
        text.append((char) c);
        in.next();
        return false;
    }

    private boolean isEnd(int c, int quote, Mark begin, Level level) throws IOException {
        boolean lineEnd = LooseInput.isBreak(c);
        if (c == CharWindow.END || lineEnd && quote != '`' && !goesOn(quote)) {
            damages.add(ended(begin), level);
            unclosed = true;
            return true;
        }
        if (quote != '`' || !lineEnd) {
            in.habit(Habit.CONTROL_CHARACTER, in.mark());
        }
        text.append((char) c);
        in.step();
        return false;
    }

    private Fault ended(Mark begin) throws IOException {
        String text = "inside the text that begins at " + Reports.place(begin);
        if (in.isEndOfFile()) {
            return Faults.ended(in.cursor(), in.mark(), "the file ends " + text);
        }
        String advice = "close the text with the quote that it begins with, or write a line break as \\n";
        return new Fault(DiagnosticCode.JSON_SYNTAX, in.mark(), "the line ends " + text, advice);
    }

    /** Whether the next quote closes a text, so that the line end belongs to it; each is looked for once. */
    private boolean goesOn(int quote) throws IOException {
        long start = in.cursor().offset();
        if (closer > start) {
            return true;
        }
        long end = start;
        for (int c = in.at(end); c != quote; c = in.at(end)) {
            if (c == CharWindow.END || end - start > FARTHEST) {
                return false;
            }
            end += c == '\\' ? 2 : 1;
        }
        int next = in.at(in.afterBlanks(end + 1));
        boolean closes = next == ',' || next == '}' || next == ']' || next == ':' || next == CharWindow.END;
        closer = closes ? end : closer;
        return closes;
    }
}
