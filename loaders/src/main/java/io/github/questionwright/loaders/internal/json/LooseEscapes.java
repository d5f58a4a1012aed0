package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import java.io.IOException;

/** Reads escapes, those of JSON and those of JavaScript that can mean one thing only. */
final class LooseEscapes {

    private static final String NAMED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final String SCRIPT = "'`v0";
    private static final String SCRIPT_MEANT = "'`\u000b\0";

    private final LooseInput in;
    private final Damages damages;

    LooseEscapes(LooseInput in, Damages damages) {
        this.in = in;
        this.damages = damages;
    }

    /** Reads on from a backslash. */
    void read(StringBuilder text, Level level) throws IOException {
        Mark begin = in.mark();
        in.next();
        int c = in.peek();
        if (c == CharWindow.END) {
            return;
        }
        if (NAMED.indexOf(c) >= 0) {
            text.append(MEANT.charAt(NAMED.indexOf(c)));
            in.next();
        } else if (c == 'u' || c == 'x') {
            coded(c == 'u' ? 4 : 2, begin, text, level);
        } else {
            script(c, begin, text, level);
        }
    }

    private void script(int c, Mark begin, StringBuilder text, Level level) throws IOException {
        if (LooseInput.isBreak(c)) {
            in.habit(Habit.ESCAPE, begin);
            boolean pair = c == '\r' && in.at(in.cursor().offset() + 1) == '\n';
            in.step();
            if (pair) {
                in.step();
            }
            return;
        }
        int index = SCRIPT.indexOf(c);
        if (index < 0 || c == '0' && Character.isDigit(in.at(in.cursor().offset() + 1))) {
            String behind = "behind a backslash, where one of \" \\ / b f n r t u was expected";
            damages.add(Faults.character(in.cursor(), in.mark(), behind, "write \\\\ if a backslash is meant"), level);
            return;
        }
        in.habit(Habit.ESCAPE, begin);
        text.append(SCRIPT_MEANT.charAt(index));
        in.next();
    }

    private void coded(int digits, Mark begin, StringBuilder text, Level level) throws IOException {
        if (digits == 2) {
            in.habit(Habit.ESCAPE, begin);
        }
        in.next();
        int value = 0;
        for (int count = 0; count < digits; count++) {
            int c = in.peek();
            int digit = c > 'f' || c < 0 ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                damages.add(wrongDigit(c, digits), level);
                return;
            }
            value = value * 16 + digit;
            in.next();
        }
        text.append((char) value);
    }

    private Fault wrongDigit(int c, int digits) throws IOException {
        if (c == CharWindow.END || c < ' ') {
            String advice = "write the escape in full";
            return new Fault(DiagnosticCode.JSON_SYNTAX, in.mark(), "the line ends inside an escape", advice);
        }
        String advice = digits == 4
                ? "behind \\u stand four of them, as in \\u00e9"
                : "behind \\x stand two of them, as in \\xe9";
        return Faults.character(in.cursor(), in.mark(), "where a hexadecimal digit was expected", advice);
    }
}
