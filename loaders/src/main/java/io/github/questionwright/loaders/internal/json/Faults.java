package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import java.io.IOException;

/** Makes faults at the place of a cursor. */
final class Faults {

    private Faults() {}

    /** Something else stands here. */
    static Fault expected(Cursor cursor, String what, String advice) throws IOException {
        return expected(cursor, cursor.mark(), what, advice);
    }

    static Fault expected(Cursor cursor, Mark from, String what, String advice) throws IOException {
        if (cursor.peek() == CharWindow.END) {
            return ended(cursor, from, "the file ends where " + what + " was expected");
        }
        String finding = "found " + Found.at(cursor) + " where " + what + " was expected";
        return new Fault(DiagnosticCode.JSON_SYNTAX, cursor.mark(), from, finding, advice);
    }

    static Fault ended(Cursor cursor, Mark from, String finding) {
        return new Fault(DiagnosticCode.JSON_TRUNCATED, cursor.mark(), from, finding, Advice.ENDED);
    }

    /** A single character that must not stand here. */
    static Fault character(Cursor cursor, Mark from, String behind, String advice) throws IOException {
        int following = cursor.window().at(cursor.offset() + 1);
        String finding = "found " + Found.character(cursor.peek(), following) + " " + behind;
        return new Fault(DiagnosticCode.JSON_SYNTAX, cursor.mark(), from, finding, advice);
    }

    static Fault trailingComma(Mark comma, char closer) {
        String finding = "found a comma with nothing but '" + closer + "' behind it";
        return new Fault(DiagnosticCode.JSON_SYNTAX, comma, finding, "remove the comma");
    }
}
