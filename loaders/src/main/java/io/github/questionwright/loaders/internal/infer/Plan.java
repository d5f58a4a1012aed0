package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the fields of a file mean: the value behind a mapping. Immutable; whatever it does not say is inferred. */
public record Plan(
        Map<FieldRole, List<String>> fields,
        Map<Detail, String> details,
        Map<FieldRole, String> fixed,
        Map<FieldRole, Map<String, String>> values) {

    /** Copies all maps. */
    public Plan {
        fields = ordered(fields);
        details = ordered(details);
        fixed = ordered(fixed);
        values = ordered(values);
    }

    /** A plan that leaves everything to inference. */
    public static Plan none() {
        return new Plan(Map.of(), Map.of(), Map.of(), Map.of());
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Whether nothing is laid down. */
    public boolean isEmpty() {
        return fields.isEmpty() && details.isEmpty() && fixed.isEmpty() && values.isEmpty();
    }

    List<String> of(FieldRole role) {
        return fields.getOrDefault(role, List.of());
    }

    Optional<String> detail(Detail detail) {
        return Optional.ofNullable(details.get(detail));
    }

    boolean is(Detail detail, String value) {
        return value.equals(details.get(detail));
    }

    /** What a value of a field stands for according to the user, or the value itself. */
    String meant(FieldRole role, String found) {
        return values.getOrDefault(role, Map.of()).getOrDefault(found, found);
    }

    /** What the user laid down for the format. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Detail detail : List.of(Detail.DELIMITER, Detail.HEADER, Detail.LIST)) {
            detail(detail).ifPresent(value -> settings.put(detail.label(), value));
        }
        return settings;
    }
}
