package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.source.ReadLimits;
import java.io.IOException;

/** Tells the {@code ]} that ends the list of records from those inside records, by what follows it. */
final class ListEnds {

    /** What a {@code ]} ends. */
    enum End {
        /** The list of records: the file ends as it should. */
        RECORDS,
        /** Another list: what follows goes on inside a record. */
        NESTED,
        /** What follows is broken itself. */
        UNKNOWN
    }

    private final Cursor ahead;
    private final CharWindow window;
    private final ValueScanner scanner;
    private final RecordShape shape;
    private final Root root;
    private final int farthest;
    private long seenTo;
    private End seen = End.UNKNOWN;

    ListEnds(CharWindow window, ReadLimits limits, RecordShape shape, Root root) {
        this.window = window;
        this.ahead = new Cursor(window);
        this.scanner = new ValueScanner(ahead, limits, false);
        this.shape = shape;
        this.root = root;
        this.farthest = limits.maxRecordChars();
    }

    /** Whether a record follows all the same, so that the bracket stands where none belongs. */
    boolean isExtra(long bracket) throws IOException {
        long next = Names.afterBlanks(window, bracket + 1);
        if (window.at(next) == '}') {
            next = Names.afterBlanks(window, next + 1);
        }
        if (window.at(next) == ',') {
            next = Names.afterBlanks(window, next + 1);
        }
        if (window.at(next) != '{') {
            return false;
        }
        Names.Name name = Names.at(window, Names.afterBlanks(window, next + 1));
        return name != null && shape.beginsWith(name.text());
    }

    /** Whether a known field of the outer object follows, so that the bracket ends the records whatever comes later. */
    boolean isBeforeHeader(long bracket) throws IOException {
        long comma = Names.afterBlanks(window, bracket + 1);
        if (root == Root.LIST || window.at(comma) != ',') {
            return false;
        }
        Names.Name name = Names.at(window, Names.afterBlanks(window, comma + 1));
        return name != null && Root.NAMES.contains(name.text()) && !shape.has(name.text());
    }

    /** What a bracket ends. The answer for one holds for all those that were passed over to find it. */
    End at(Mark bracket) throws IOException {
        if (bracket.offset() < seenTo) {
            return seen;
        }
        ahead.moveTo(bracket);
        ahead.next();
        if (root == Root.LIST) {
            return afterAll();
        }
        seen = fields(bracket.offset() + farthest);
        seenTo = ahead.offset();
        return seen;
    }

    private End afterAll() throws IOException {
        int c = ahead.skipBlanks();
        if (c == CharWindow.END) {
            return End.RECORDS;
        }
        return c == ',' || c == '}' || c == ']' ? End.NESTED : End.UNKNOWN;
    }

    private End fields(long end) throws IOException {
        while (true) {
            int c = ahead.skipBlanks();
            if (c == '}') {
                ahead.next();
                return afterAll();
            }
            if (c != ',') {
                return c == ']' ? End.NESTED : End.UNKNOWN;
            }
            ahead.next();
            ahead.skipBlanks();
            Names.Name name = Names.at(window, ahead.offset());
            if (name == null) {
                return End.UNKNOWN;
            }
            if (name.text().equals(Root.SECTIONS) && !shape.has(Root.SECTIONS)) {
                return End.RECORDS;
            }
            if (name.text().equals(Root.QUESTIONS) || shape.has(name.text()) && !Root.NAMES.contains(name.text())) {
                return End.NESTED;
            }
            if (!passed(name, end)) {
                return End.UNKNOWN;
            }
        }
    }

    private boolean passed(Names.Name name, long end) throws IOException {
        ahead.advanceTo(name.behind());
        ahead.skipBlanks();
        try {
            scanner.look(1, end);
            return true;
        } catch (Fault broken) {
            return false;
        }
    }
}
