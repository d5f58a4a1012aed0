package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as people write it. It never gives up: where a value is broken it is told to the damages, and reading goes
 * on at the next place that makes sense. It only ever goes forward. Not thread-safe.
 */
final class LooseReader {

    /** What a value weighs besides its characters. */
    private static final int WEIGHT = 64;

    private static final int MOST_SIGNATURES = 1024;

    private final LooseInput in;
    private final Damages damages;
    private final ReadLimits limits;
    private final LooseTexts texts;
    private final LooseWords words;
    private final LooseObjects objects;
    private final LooseLists lists;
    private final Resync resync;
    private final Map<String, Signature> signatures = new LinkedHashMap<>();
    private @Nullable Level goal;
    private @Nullable Mark brace;
    private boolean silent;
    private boolean stopped;
    private long weight;

    LooseReader(LooseInput in, Damages damages, ReadLimits limits) {
        this.in = in;
        this.damages = damages;
        this.limits = limits;
        this.texts = new LooseTexts(in, damages, limits.maxTextChars());
        this.words = new LooseWords(in, damages, limits.maxNumberChars());
        this.resync = new Resync(in);
        this.objects = new LooseObjects(this, in, damages);
        this.lists = new LooseLists(this, in, damages, resync, objects);
    }

    LooseTexts texts() {
        return texts;
    }

    LooseObjects objects() {
        return objects;
    }

    LooseLists lists() {
        return lists;
    }

    Resync resync() {
        return resync;
    }

    /** Begins a part, which may weigh as much as a document may have characters. */
    void beginPart() {
        weight = 0;
    }

    /** Whether the part that was read last is too large to be kept. */
    boolean isTooLarge() {
        return weight > limits.maxDocumentChars();
    }

    /** Nothing more is wanted. */
    void stop() {
        stopped = true;
    }

    /** What is open from here on. */
    Level open(@Nullable Level parent, String name, boolean object) {
        int depth = parent == null ? 1 : parent.depth() + 1;
        String key = depth + name;
        Signature known = signatures.get(key);
        Signature signature = known == null ? new Signature() : known;
        if (known == null && !object && signatures.size() < MOST_SIGNATURES) {
            signatures.put(key, signature);
        }
        return new Level(parent, in.mark(), object, depth, signature);
    }

    boolean mayOpen(Level level) {
        return level.depth() < limits.maxDepth();
    }

    /** Reads the value at the cursor; null if it is broken and none of it can be kept. */
    @Nullable
    RawValue value(Level level, String name) throws IOException {
        Mark at = in.mark();
        int c = in.peek();
        weight += WEIGHT;
        in.pin(null);
        brace = null;
        if (LooseInput.isQuote(c)) {
            String text = texts.read(level);
            weight += text.length();
            noteText(level, text);
            return new RawValue.Text(text, at.line(), at.column());
        }
        if (c == '{' || c == '[') {
            return mayOpen(level) ? container(open(level, name, c == '{')) : tooDeep(level, at);
        }
        RawValue value = LooseWords.isStart(c) ? words.read(level) : null;
        if (value == null) {
            damages.add(Faults.expected(in.cursor(), "a value", Advice.forValue(c)), level);
            resync(level);
        }
        return value;
    }

    /** Reads the list or object that has just been opened, whole. */
    RawValue container(Level level) throws IOException {
        int line = level.start().line();
        int column = level.start().column();
        if (level.object()) {
            List<RawValue.Field> fields = new ArrayList<>();
            objects.read(level, (name, at) -> addField(fields, name, at, value(level, name)));
            return new RawValue.Fields(fields, line, column);
        }
        List<RawValue> values = new ArrayList<>();
        lists.read(level, index -> add(values, value(level, "[]")));
        return new RawValue.Items(values, line, column);
    }

    private void addField(List<RawValue.Field> fields, String name, Mark at, @Nullable RawValue value) {
        weight += name.length();
        if (value != null && !isTooLarge()) {
            fields.add(new RawValue.Field(name, at.line(), at.column(), value));
        }
    }

    private void add(List<RawValue> values, @Nullable RawValue value) {
        if (value != null && !isTooLarge()) {
            values.add(value);
        }
    }

    private @Nullable RawValue tooDeep(Level level, Mark at) throws IOException {
        String finding =
                "found nesting of more than " + limits.maxDepth() + " levels, counted from the root of the file";
        String advice = "shorten it, or raise ReadLimits.maxDepth";
        damages.add(new Fault(DiagnosticCode.LIMIT_DEPTH, at, finding, advice), level);
        resync.pass();
        if (in.isEndOfFile()) {
            damages.endIsExplained();
        }
        return null;
    }

    /** A text that is not closed has swallowed what closes lists and objects at its end, and the comma. */
    private void noteText(Level level, String text) {
        brace = texts.brace();
        in.pin(brace);
        if (!texts.isUnclosed()) {
            return;
        }
        silent = true;
        int tail = text.length();
        while (tail > 0 && "]}, \t".indexOf(text.charAt(tail - 1)) >= 0) {
            tail--;
        }
        goal = level.closedBy(text.substring(tail));
    }

    /** Goes to the next place that makes sense. */
    void resync(Level level) throws IOException {
        Mark begun = brace;
        brace = null;
        in.pin(null);
        Level record = begun == null ? null : resync.startedBy(level, begun.offset(), this::isKnown);
        if (begun != null && record != null) {
            in.cursor().moveTo(begun);
            goal = record;
        } else {
            goal = resync.from(level, this::isKnown);
        }
    }

    private boolean isKnown(String name) {
        return signatures.values().stream().anyMatch(signature -> signature.has(name));
    }

    /** Whether a comma that is missing here is the fault of something that has been told. */
    boolean isSilent() {
        boolean was = silent;
        silent = false;
        return was;
    }

    /** A comma has gone with something that has been told. */
    void silence() {
        silent = true;
    }

    /** Leaves everything that is open inside a level. */
    void leaveTo(@Nullable Level level) {
        goal = level;
    }

    /** Whether a level is to be left because reading goes on further out. */
    boolean isLeaving(Level level) {
        if (goal == level) {
            goal = null;
        }
        return stopped || goal != null;
    }

    /** Whether reading goes on in this very level behind something broken. */
    boolean isResumed(Level level) {
        return goal == level;
    }

    /** Tells that the text ends too early. */
    void ended(Level level, String expected) throws IOException {
        damages.add(fault(expected, Advice.COMMA), level);
    }

    Fault fault(String expected, String advice) throws IOException {
        if (in.peek() == CharWindow.END && !in.isEndOfFile()) {
            String finding = "the line ends where " + expected + " was expected";
            return new Fault(DiagnosticCode.JSON_SYNTAX, in.mark(), finding, "put a whole record into one line");
        }
        return Faults.expected(in.cursor(), expected, advice);
    }
}
