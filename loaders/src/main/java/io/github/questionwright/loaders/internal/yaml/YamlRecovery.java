package io.github.questionwright.loaders.internal.yaml;

import io.github.questionwright.loaders.internal.tree.ListHints;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a text that does not parse as a whole: cuts it by its indentation until only broken records are lost. */
final class YamlRecovery {

    private static final int DEEPEST = 8;

    private final String text;
    private final Lines lines;
    private final ReadLimits limits;
    private final Refusals refusals;
    private final Consumer<YamlFault> out;

    YamlRecovery(String text, Lines lines, ReadLimits limits, Refusals refusals, Consumer<YamlFault> out) {
        this.text = text;
        this.lines = lines;
        this.limits = limits;
        this.refusals = refusals;
        this.out = out;
    }

    /** The lines from one index to before another, maybe with so many characters at their start left out. */
    private record Range(int from, int to, int blanked) {}

    /** What can be read of each document. */
    List<RawValue> documents() {
        List<RawValue> documents = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= lines.count(); at++) {
            boolean end = at == lines.count() || lines.isMark(at, "---") || lines.isMark(at, "...");
            if (end) {
                document(from, at).ifPresent(documents::add);
                from = at;
            }
        }
        return documents;
    }

    private Optional<RawValue> document(int from, int to) {
        boolean marked = from < to && (lines.isMark(from, "---") || lines.isMark(from, "..."));
        int first = from;
        while (!marked && first < to && text.startsWith("%", lines.start(first))) {
            first++;
        }
        return block(new Range(first, to, marked ? 3 : 0), 0, true);
    }

    private List<RawValue> parse(Range range) throws YamlFault {
        int start = lines.start(range.from);
        String stretch = " ".repeat(range.blanked) + text.substring(start + range.blanked, lines.start(range.to));
        return new YamlTree(new Piece(stretch, start), lines, limits, refusals).documents();
    }

    private Optional<RawValue> block(Range range, int depth, boolean holder) {
        try {
            return parse(range).stream().findFirst();
        } catch (YamlFault fault) {
            int first = first(range);
            if (first < range.to
                    && depth < DEEPEST
                    && lines.isItem(first)
                    && (first > range.from || range.blanked == 0)) {
                return Optional.of(list(range, first, depth));
            }
            if (first < range.to && depth < DEEPEST && holder) {
                return object(range, first, depth, fault);
            }
            out.accept(fault);
            return Optional.empty();
        }
    }

    private int first(Range range) {
        int first = range.from;
        while (first < range.to && indent(range, first) < 0) {
            first++;
        }
        return first;
    }

    /** The indentation of a line, where the first line of a range may have lost its beginning. */
    private int indent(Range range, int line) {
        if (line > range.from || range.blanked == 0) {
            return lines.indent(line);
        }
        int at = lines.start(line) + range.blanked;
        int end = lines.start(line + 1);
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return text.substring(at, end).isBlank() ? -1 : at - lines.start(line);
    }

    private RawValue list(Range range, int first, int depth) {
        int indent = lines.indent(first);
        List<RawValue> items = new ArrayList<>();
        int from = first;
        for (int at = first + 1; at <= range.to; at++) {
            if (at == range.to || lines.isItem(at) && lines.indent(at) <= indent) {
                items.add(item(new Range(from, at, 0), indent, depth));
                from = at;
            }
        }
        return new RawValue.Items(items, lines.line(lines.start(first)), indent + 1);
    }

    private RawValue item(Range range, int indent, int depth) {
        try {
            List<RawValue> parsed = parse(range);
            if (parsed.size() == 1
                    && parsed.get(0) instanceof RawValue.Items items
                    && items.values().size() == 1) {
                return items.values().get(0);
            }
            out.accept(new YamlFault(lines.start(range.from) + indent, "found no single element of the list here"));
        } catch (YamlFault fault) {
            Range inside = new Range(range.from, range.to, indent + 1);
            int first = first(inside);
            if (first < range.to && holdsList(inside, first)) {
                Optional<RawValue> found = object(inside, first, depth + 1, fault);
                if (found.isPresent()) {
                    return found.get();
                }
            } else {
                out.accept(fault);
            }
        }
        return refusals.gone(range.from + 1, indent + 1);
    }

    /** Whether one of the fields is by its name a list of records. */
    private boolean holdsList(Range range, int first) {
        int indent = indent(range, first);
        for (int at = first; at < range.to; at++) {
            if (indent(range, at) == indent && isHolder(range, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHolder(Range range, int line) {
        String key = text.substring(lines.start(line) + indent(range, line), lines.start(line + 1))
                .strip();
        return key.endsWith(":") && ListHints.holdsRecords(key.substring(0, key.length() - 1));
    }

    private Optional<RawValue> object(Range range, int first, int depth, YamlFault whole) {
        int indent = indent(range, first);
        List<RawValue.Field> fields = new ArrayList<>();
        List<YamlFault> faults = new ArrayList<>();
        int from = first;
        for (int at = first + 1; at <= range.to; at++) {
            boolean key = at < range.to && lines.indent(at) >= 0 && lines.indent(at) <= indent && isKey(at);
            if (at == range.to || key) {
                field(new Range(from, at, from == range.from ? range.blanked : 0), depth, fields, faults);
                from = at;
            }
        }
        if (fields.isEmpty()) {
            out.accept(whole);
            return Optional.empty();
        }
        faults.forEach(out);
        return Optional.of(new RawValue.Fields(fields, first + 1, indent + 1));
    }

    /** Whether a line begins a field; one that does not belongs to the field before it. */
    private boolean isKey(int line) {
        String rest = text.substring(lines.start(line) + lines.indent(line), lines.start(line + 1));
        return !lines.isItem(line)
                && !rest.startsWith("\t")
                && (rest.contains(": ") || rest.strip().endsWith(":"));
    }

    private void field(Range range, int depth, List<RawValue.Field> fields, List<YamlFault> faults) {
        try {
            for (RawValue parsed : parse(range)) {
                if (parsed instanceof RawValue.Fields found) {
                    fields.addAll(found.fields());
                } else {
                    throw new YamlFault(lines.start(range.from), "found no name with a value here");
                }
            }
        } catch (YamlFault fault) {
            Optional<RawValue.Field> name = name(range);
            Range below = new Range(range.from + 1, range.to, 0);
            int first = first(below);
            if (name.isEmpty() || first == range.to) {
                faults.add(fault);
                return;
            }
            boolean holder = ListHints.holdsRecords(name.get().name());
            block(below, depth + 1, holder)
                    .ifPresent(value -> fields.add(new RawValue.Field(
                            name.get().name(), name.get().line(), name.get().column(), value)));
        }
    }

    /** The name on the first line of a range, if there is nothing else on it. */
    private Optional<RawValue.Field> name(Range range) {
        try {
            return parse(new Range(range.from, range.from + 1, range.blanked)).stream()
                    .filter(RawValue.Fields.class::isInstance)
                    .map(RawValue.Fields.class::cast)
                    .filter(one ->
                            one.fields().size() == 1 && one.fields().get(0).value() instanceof RawValue.Nothing)
                    .map(one -> one.fields().get(0))
                    .findFirst();
        } catch (YamlFault broken) {
            return Optional.empty();
        }
    }
}
