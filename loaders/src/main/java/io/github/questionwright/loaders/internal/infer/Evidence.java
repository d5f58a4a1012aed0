package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the fields of all records of a file look like. */
final class Evidence {

    private static final int MOST_FIELDS = 512;

    private final Flattener flattener = new Flattener(Decoder.of(Plan.none()));
    private final Map<String, FieldStats> fields = new LinkedHashMap<>();
    final CodingEvidence coding = new CodingEvidence();
    final AroundEvidence around = new AroundEvidence();
    int records;
    int line;
    int column;

    void add(RawRecord record) {
        if (records++ == 0) {
            line = record.fields().line();
            column = record.fields().column();
        }
        coding.add(record.fields());
        around.add(record.around());
        Flat flat = flattener.flatten(record);
        flat.fields().forEach(this::add);
        addEchoes(flat);
    }

    private void add(String name, RawValue.Field field) {
        if (fields.size() < MOST_FIELDS || fields.containsKey(name)) {
            fields.computeIfAbsent(name, FieldStats::new).add(field.value());
        }
    }

    /** Counts the scalar fields of one record that say the same as another one. */
    private void addEchoes(Flat flat) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> said = new HashMap<>();
        flat.fields()
                .forEach((name, field) -> said(field).ifPresent(text -> {
                    said.put(name, text);
                    seen.merge(text, 1, Integer::sum);
                }));
        said.forEach((name, text) -> {
            FieldStats stats = fields.get(name);
            if (stats != null && seen.get(text) > 1) {
                stats.echoes++;
            }
        });
    }

    private static Optional<String> said(RawValue.Field field) {
        return Words.scalar(field.value()).map(Words::normal).filter(text -> !text.isEmpty());
    }

    List<FieldStats> all() {
        return List.copyOf(fields.values());
    }

    Optional<FieldStats> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
