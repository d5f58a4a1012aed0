package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import java.io.IOException;

/** What can be wrong between records. */
final class ElementFaults {

    static final String NO_COMMA = "found '{' behind a record where ',' or ']' was expected, in the list of records;"
            + " put a comma between the two records, both of which are kept";

    private static final String RECORD = "a record {...}";

    private final Cursor cursor;

    ElementFaults(Cursor cursor) {
        this.cursor = cursor;
    }

    static String kind(int c) {
        return switch (c) {
            case '"' -> "a text";
            case '[' -> "a list";
            case 't', 'f' -> "a truth value";
            case 'n' -> "null";
            default -> "a number";
        };
    }

    /** Whether a character behind a record shows that it was closed too early. */
    static boolean isPartOfRecord(int c) {
        return c == '}' || c == ']' || c == ':' || c == '"';
    }

    /** Refuses what is no value, and a name whose brace is missing. */
    void checkForeign() throws IOException, Fault {
        int c = cursor.peek();
        if (Names.at(cursor.window(), cursor.offset()) != null) {
            throw Faults.expected(cursor, "'{'", "put back the brace that opens the record");
        }
        if (c != '"' && c != '[' && c != '-' && !Found.isWord(c)) {
            throw noRecord();
        }
    }

    Fault noRecord() throws IOException {
        return Faults.expected(cursor, RECORD, Advice.forElement(cursor.peek()));
    }

    Fault noSeparator() throws IOException {
        return Faults.expected(cursor, "',' or ']' behind a record", Advice.forElement(cursor.peek()));
    }

    static Fault unclosed(Mark next) {
        String finding = "found another record";
        return new Fault(DiagnosticCode.JSON_SYNTAX, next, finding, "close every bracket that is open before it");
    }

    static Fault closedEarly(Mark brace, Mark from) {
        String finding = "found '}' before the last field of a record";
        return new Fault(DiagnosticCode.JSON_SYNTAX, brace, from, finding, "remove it, or open what it is to close");
    }
}
