package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands over the records of a part as a plan has it. */
final class Emission {

    private final RecordTaker taker;

    Emission(RecordTaker taker) {
        this.taker = taker;
    }

    void walk(TreePath path, RawValue value, Plan plan, List<RawValue.Fields> around) {
        if (value instanceof RawValue.Fields fields) {
            object(path, fields, plan, around);
        } else if (value instanceof RawValue.Items items) {
            list(path, items, plan, around);
        } else if (value instanceof RawValue.Text
                && (plan.taken == Plan.Taken.TEXT || plan.taken == Plan.Taken.WHATEVER)) {
            record(path, List.of(new RawValue.Field("", value.line(), value.column(), value)), value, around);
        } else if (plan.taken != Plan.Taken.NOTHING) {
            taker.odd(path, value);
        }
    }

    private void object(TreePath path, RawValue.Fields object, Plan plan, List<RawValue.Fields> around) {
        if (plan.isRecord(object)) {
            taker.record(new RawRecord(object, path.pointer(), around));
        } else if (plan.taken == Plan.Taken.COLUMNS) {
            columns(path, object, plan.header, around);
        } else if (plan.taken == Plan.Taken.TEXT || plan.taken == Plan.Taken.ROW) {
            taker.odd(path, object);
        } else {
            boolean pairs = plan.taken == Plan.Taken.PAIRS;
            for (RawValue.Field field : object.fields()) {
                TreePath step = path.field(field);
                Plan next = plan.field(field.name(), Surroundings.isScalar(field.value()));
                if (pairs) {
                    pair(step, field.value(), around);
                } else if (next != null) {
                    walk(step, field.value(), next, with(around, Surroundings.of(object, step)));
                }
            }
        }
    }

    /** A field whose name asks and whose value answers. */
    void pair(TreePath path, RawValue value, List<RawValue.Fields> around) {
        RawValue.Field key = path.key();
        RawValue.Field prompt = new RawValue.Field("question", key.line(), key.column(), key.value());
        RawValue.Field answer = new RawValue.Field("answer", value.line(), value.column(), value);
        record(path, List.of(prompt, answer), key.value(), around);
    }

    private void list(TreePath path, RawValue.Items items, Plan plan, List<RawValue.Fields> around) {
        if (plan.taken == Plan.Taken.ROW || plan.taken == Plan.Taken.WHATEVER && plan.element == null) {
            row(path, items, plan.header, around);
        } else if (plan.taken != Plan.Taken.NOTHING && plan.element == null) {
            taker.odd(path, items);
        } else if (holdsRecords(items, plan)) {
            int index = 0;
            for (RawValue each : items.values()) {
                Plan next = plan.element(index);
                if (next != null) {
                    walk(path.element(index), each, next, around);
                }
                index++;
            }
        }
    }

    /** Whether a list is one of records, and not one beside them whose way has the same pattern. */
    private static boolean holdsRecords(RawValue.Items items, Plan plan) {
        boolean objects = plan.element != null && plan.element.taken == Plan.Taken.RECORD;
        return !objects || items.values().stream().anyMatch(RawValue.Fields.class::isInstance);
    }

    private void row(TreePath path, RawValue.Items row, List<String> header, List<RawValue.Fields> around) {
        List<RawValue> cells = row.values();
        List<RawValue.Field> fields = new ArrayList<>();
        boolean names = path.index() == 0 && cells.size() == header.size();
        for (int at = 0; at < cells.size(); at++) {
            RawValue cell = cells.get(at);
            String name = at < header.size() ? header.get(at) : "column" + (at + 1);
            names &= cell instanceof RawValue.Text text && text.text().equals(name);
            fields.add(new RawValue.Field(name, cell.line(), cell.column(), cell));
        }
        if (!names) {
            record(path, fields, row, around);
        }
    }

    private void columns(TreePath path, RawValue.Fields object, List<String> names, List<RawValue.Fields> around) {
        int longest = 0;
        for (String name : names) {
            longest = Math.max(longest, cells(object, name).size());
        }
        for (int row = 0; row < longest; row++) {
            List<RawValue.Field> fields = new ArrayList<>();
            for (String name : names) {
                RawValue cell =
                        row < cells(object, name).size() ? cells(object, name).get(row) : null;
                if (cell != null) {
                    String single = ListNames.isPrompts(name) ? "question" : name;
                    fields.add(new RawValue.Field(single, cell.line(), cell.column(), cell));
                }
            }
            TreePath at =
                    path.field(names.get(0), object.line(), object.column()).element(row);
            record(at, fields, fields.get(0).value(), around);
        }
    }

    private static List<RawValue> cells(RawValue.Fields object, String name) {
        return object.find(name).orElse(null) instanceof RawValue.Items items ? items.values() : List.of();
    }

    private void record(
            TreePath path, List<RawValue.Field> fields, @Nullable RawValue place, List<RawValue.Fields> around) {
        int line = place == null ? 1 : place.line();
        int column = place == null ? 1 : place.column();
        taker.record(new RawRecord(new RawValue.Fields(fields, line, column), path.pointer(), around));
    }

    static List<RawValue.Fields> with(List<RawValue.Fields> around, RawValue.Fields next) {
        List<RawValue.Fields> more = new ArrayList<>(around);
        more.add(next);
        return List.copyOf(more);
    }
}
