package io.github.questionwright.loaders.internal.join;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rows of one table by the ids of the questions that they belong to. */
final class Join {

    private static final String NAME = "answers";

    private final String ids;
    private final String reference;
    private final Map<String, List<RawValue.Fields>> rows;

    private Join(String ids, String reference, Map<String, List<RawValue.Fields>> rows) {
        this.ids = ids;
        this.reference = reference;
        this.rows = rows;
    }

    /** The join, if most of what the rows refer to is there; rows that refer to nothing are told. */
    static Optional<Join> of(Table questions, String ids, Table children, String reference, Consumer<Diagnostic> out)
            throws IOException {
        int most = children.text().limits().maxRecords();
        Set<String> known = new LinkedHashSet<>();
        questions.read(new RowSink(most, row -> text(row.find(ids)).ifPresent(known::add), diagnostic -> {}));
        Map<String, List<RawValue.Fields>> rows = new LinkedHashMap<>();
        List<Diagnostic> heard = new ArrayList<>();
        int[] count = new int[1];
        children.read(new RowSink(
                most + 1,
                row -> {
                    count[0]++;
                    rows.computeIfAbsent(text(row.find(reference)).orElse(""), id -> new ArrayList<>())
                            .add(row);
                },
                heard::add));
        long found = rows.keySet().stream().filter(known::contains).count();
        if (count[0] > most || found == 0 || found * 2 < rows.size()) {
            return Optional.empty();
        }
        String source = children.text().name();
        out.accept(DiagnosticCode.JOIN_TABLES.at(
                SourceLocation.of(source),
                "its " + count[0] + (count[0] == 1 ? " row goes" : " rows go") + " with the questions of "
                        + questions.text().name() + ", by \"" + reference + "\" and their \"" + ids + "\""));
        heard.forEach(out);
        rows.forEach((id, lost) -> {
            if (!known.contains(id)) {
                lost.forEach(row -> out.accept(
                        orphan(source, row, reference, id, questions.text().name())));
            }
        });
        return Optional.of(new Join(ids, reference, rows));
    }

    private static Diagnostic orphan(String source, RawValue.Fields row, String reference, String id, String where) {
        RawValue at = row.find(reference).orElse(row);
        return DiagnosticCode.JOIN_ORPHAN.at(
                SourceLocation.at(source, at.line(), at.column()),
                id.isEmpty()
                        ? "the row names no question; fill its \"" + reference + "\""
                        : "no question of " + where + " has the id \"" + id + "\"; mend it, or add the question");
    }

    private static Optional<String> text(Optional<RawValue> value) {
        return value.map(each -> each instanceof RawValue.Text text
                        ? text.text().strip()
                        : each instanceof RawValue.Numeral numeral ? numeral.text() : "")
                .filter(text -> !text.isEmpty());
    }

    /** The record with the rows that belong to it; each value stands where the record stands. */
    RawRecord extend(RawRecord record) {
        List<RawValue.Fields> own =
                rows.getOrDefault(text(record.fields().find(ids)).orElse(""), List.of());
        if (own.isEmpty() || record.fields().find(NAME).isPresent()) {
            return record;
        }
        int line = record.fields().line();
        int column = record.fields().column();
        List<RawValue> items = new ArrayList<>();
        own.forEach(row -> items.add(row(row, line, column)));
        List<RawValue.Field> fields = new ArrayList<>(record.fields().fields());
        fields.add(new RawValue.Field(NAME, line, column, new RawValue.Items(items, line, column)));
        return new RawRecord(new RawValue.Fields(fields, line, column), record.pointer(), record.around());
    }

    private RawValue row(RawValue.Fields row, int line, int column) {
        List<RawValue.Field> fields = row.fields().stream()
                .filter(field -> !field.name().equals(reference))
                .map(field -> new RawValue.Field(
                        field.name(),
                        line,
                        column,
                        new RawValue.Text(text(Optional.of(field.value())).orElse(""), line, column)))
                .toList();
        return new RawValue.Fields(fields, line, column);
    }
}
