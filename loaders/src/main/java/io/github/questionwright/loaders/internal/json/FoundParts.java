package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.internal.tree.RecordLists;
import io.github.questionwright.loaders.internal.tree.RecordTaker;
import io.github.questionwright.loaders.internal.tree.TreePath;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: hands over the records that are whole, and tells what is wrong with the others, one fault each. A part
 * is held back until the next one begins, for only then is it known whether it was closed too early.
 */
final class FoundParts implements Part.Taker, RecordTaker {

    /** What else a bank is called by. */
    private static final List<String> NAMES = List.of("/name", "/quizTitle", "/quizName", "/quiz_title");

    private final RecordLists lists;
    private final RecordSink sink;
    private final Reports reports;
    private @Nullable Part held;
    private boolean titled;
    private DamagedRecords damaged = new DamagedRecords(List.of());

    FoundParts(RecordLists lists, RecordSink sink, Reports reports) {
        this.lists = lists;
        this.sink = sink;
        this.reports = reports;
    }

    @Override
    public void part(Part part) {
        List<Damages.Damage> own = part.damages();
        if (held != null) {
            List<Damages.Damage> before = new ArrayList<>();
            own = new ArrayList<>();
            for (Damages.Damage damage : part.damages()) {
                (damage.in().offset() < part.start().offset() ? before : own).add(damage);
            }
            emit(held, before);
        }
        held = new Part(part.path(), part.start(), part.value(), own);
    }

    @Override
    public void rest(List<Damages.Damage> damages) {
        if (held != null) {
            emit(held, damages);
            held = null;
        } else {
            tell(new DamagedRecords(damages), "");
        }
    }

    @Override
    public boolean isFull() {
        return sink.isFull();
    }

    private void emit(Part part, List<Damages.Damage> more) {
        List<Damages.Damage> all = new ArrayList<>(part.damages());
        all.addAll(more);
        damaged = new DamagedRecords(all);
        if (part.value() != null) {
            header(part.path().pointer(), part.value());
            if (lists.isFound()) {
                lists.emit(part.path(), part.value(), this);
            }
        }
        tell(damaged, part.path().pointer());
    }

    private void tell(DamagedRecords faults, String pointer) {
        faults.others().forEach(damage -> reports.fault(damage.fault(), damage.place(), pointer));
    }

    private void header(String pointer, RawValue value) {
        boolean named = !titled && NAMES.contains(pointer);
        boolean ours = named || pointer.equals("/title") || pointer.equals("/description");
        if (ours
                && lists.isFound()
                && value instanceof RawValue.Text text
                && !text.text().isBlank()) {
            titled |= pointer.equals("/title");
            String name = named ? "title" : pointer.substring(1);
            sink.header(new RawValue.Field(name, value.line(), value.column(), value));
        }
    }

    @Override
    public void record(RawRecord record) {
        Damages.Damage damage = damaged.of(record.fields());
        if (damage == null) {
            sink.record(record);
        } else {
            Mark start = new Mark(0, record.fields().line(), record.fields().column());
            reports.fault(damage.fault(), Reports.record(start), record.pointer());
        }
    }

    @Override
    public void odd(TreePath path, RawValue value) {
        reports.tell(
                DiagnosticCode.JSON_NOT_AN_OBJECT,
                new Mark(0, value.line(), value.column()),
                path.pointer(),
                "found " + kind(value) + " where a record {...} was expected; it is left out");
    }

    private static String kind(RawValue value) {
        if (value instanceof RawValue.Flag) {
            return "a truth value";
        }
        if (value instanceof RawValue.Nothing) {
            return "null";
        }
        return value instanceof RawValue.Numeral ? "a number" : value instanceof RawValue.Text ? "a text" : "a list";
    }
}
