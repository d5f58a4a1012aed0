package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.internal.tree.TreePath;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document in parts: the elements of the root list, or the fields of the root object, and of these the elements
 * if they are lists. Of several roots each is an element of the document, or a field if a script gives it a name.
 */
final class FoundDocument {

    /** How a document is cut. */
    enum Cut {
        /** One root, in parts. */
        PARTS,
        /** One root, which is the only part. */
        WHOLE,
        /** Several roots. */
        SEVERAL
    }

    private final LooseInput in;
    private final Damages damages = new Damages();
    private final LooseReader reader;
    private final ScriptHead head;
    private final ReadLimits limits;
    private final Cut cut;
    private final Part.Taker taker;
    private int roots;
    private int elements;

    FoundDocument(Reader text, ReadLimits limits, Habits habits, Cut cut, Part.Taker taker) {
        this.in = new LooseInput(new Cursor(new CharWindow(text)), habits, false);
        this.reader = new LooseReader(in, damages, limits);
        this.head = new ScriptHead(in);
        this.limits = limits;
        this.cut = cut;
        this.taker = taker;
    }

    /** How many roots there are; 0 if there is nothing that could be one. */
    int read() throws IOException {
        while (!taker.isFull() && next()) {
            roots++;
        }
        Mark comment = in.openComment();
        if (comment != null) {
            String finding = "the file ends inside the comment that begins at " + Reports.place(comment);
            damages.add(
                    new Damages.Damage(Faults.ended(in.cursor(), in.mark(), finding), new Mark(0, 1, 1), "the file"));
        }
        taker.rest(damages.take());
        return roots;
    }

    /** How many characters have been looked at. */
    long looked() {
        return in.looked();
    }

    /** Reads a root; false if there is none. */
    private boolean next() throws IOException {
        int c = in.blanks();
        Mark at = in.mark();
        if (c == CharWindow.END) {
            return false;
        }
        if (c == '[' || c == '{') {
            if (roots > 0) {
                in.habit(Habit.SEVERAL_ROOTS, at);
            }
            root("", at);
            return true;
        }
        return roots > 0 && !head.isScript() ? behind(c, at) : script(at);
    }

    /** What stands behind a root of a text that is no script. */
    private boolean behind(int c, Mark at) throws IOException {
        Habit separator = separator(c, at);
        if (separator != null) {
            in.habit(separator, at);
            in.next();
            return next();
        }
        if (LooseInput.isNamePart(c) && head.find()) {
            in.habit(Habit.SCRIPT, at);
            root(head.name(), at);
            return true;
        }
        String finding = "found " + Found.at(in.cursor()) + " behind the end of the JSON value";
        Fault fault = new Fault(DiagnosticCode.JSON_TRAILING_CONTENT, at, finding, "remove it");
        damages.add(new Damages.Damage(fault, new Mark(0, 1, 1), "the file"));
        return false;
    }

    private @Nullable Habit separator(int c, Mark at) throws IOException {
        if (c != ',') {
            return c == ';' ? Habit.SCRIPT : null;
        }
        int following = in.at(in.afterBlanks(at.offset() + 1));
        if (following == CharWindow.END) {
            return Habit.TRAILING_COMMA;
        }
        return isBracket(following) ? Habit.SEVERAL_ROOTS : null;
    }

    private static boolean isBracket(int c) {
        return c == '[' || c == '{';
    }

    private boolean script(Mark at) throws IOException {
        String what = Found.at(in.cursor());
        boolean found = head.find();
        if (head.isScript()) {
            in.habit(Habit.SCRIPT, at);
        } else if (roots == 0) {
            String finding = "found " + what + " where '[' or '{' was expected";
            Fault fault = new Fault(DiagnosticCode.JSON_SYNTAX, at, finding, "remove it");
            damages.add(new Damages.Damage(fault, new Mark(0, 1, 1), "the file"));
        }
        if (found) {
            root(head.name(), at);
        }
        return found;
    }

    private void root(String name, Mark at) throws IOException {
        boolean object = in.peek() == '{';
        Level level = reader.open(null, name, object);
        if (cut == Cut.WHOLE) {
            whole(level, TreePath.ROOT);
        } else if (cut == Cut.SEVERAL && name.isEmpty() && object) {
            whole(level, TreePath.ROOT.element(elements++));
        } else if (object) {
            TreePath path = path(name, at);
            reader.objects()
                    .read(level, (key, place) -> field(level, path.field(key, place.line(), place.column()), key));
        } else {
            TreePath path = path(name, at);
            boolean counted = cut == Cut.SEVERAL && name.isEmpty();
            list(level, path, counted);
        }
        reader.leaveTo(null);
    }

    private TreePath path(String name, Mark at) {
        boolean named = cut == Cut.SEVERAL && !name.isEmpty();
        return named ? TreePath.ROOT.field(name, at.line(), at.column()) : TreePath.ROOT;
    }

    private void whole(Level level, TreePath path) throws IOException {
        reader.beginPart();
        hand(path, level.start(), reader.container(level));
    }

    private void list(Level level, TreePath path, boolean counted) throws IOException {
        Mark start = in.mark();
        int before = elements;
        int[] count = {0};
        reader.lists().read(level, index -> {
            count[0]++;
            part(level, path.element(counted ? elements++ : index), "[]");
        });
        if (count[0] == 0 && elements == before) {
            hand(path, start, new RawValue.Items(List.of(), start.line(), start.column()));
        }
    }

    private void field(Level level, TreePath path, String name) throws IOException {
        if (in.peek() == '[' && reader.mayOpen(level)) {
            list(reader.open(level, name, false), path, false);
        } else {
            part(level, path, name);
        }
    }

    private void part(Level level, TreePath path, String name) throws IOException {
        Mark start = in.mark();
        reader.beginPart();
        hand(path, start, reader.value(level, name));
    }

    private void hand(TreePath path, Mark start, @Nullable RawValue value) {
        if (reader.isTooLarge()) {
            String finding = "found a part of the document that is too large to be held in memory";
            String advice = "split it, or raise ReadLimits.maxDocumentChars, which is " + limits.maxDocumentChars();
            Fault fault = new Fault(DiagnosticCode.LIMIT_DOCUMENT, start, finding, advice);
            damages.add(new Damages.Damage(fault, start, path.pointer()));
            taker.part(new Part(path, start, null, damages.take()));
        } else {
            taker.part(new Part(path, start, value, damages.take()));
        }
        if (taker.isFull()) {
            reader.stop();
        }
    }
}
