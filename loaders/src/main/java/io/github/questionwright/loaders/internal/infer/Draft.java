package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A plan in the making: what the user laid down stays, the rest is decided once, with a reason. */
final class Draft {

    private static final String GIVEN = "the mapping says so";

    private final Plan given;
    private final Map<FieldRole, List<String>> fields = new EnumMap<>(FieldRole.class);
    private final Map<Detail, String> details = new EnumMap<>(Detail.class);
    private final Map<FieldRole, String> fixed = new EnumMap<>(FieldRole.class);
    private final List<Row> rows = new ArrayList<>();

    Draft(Plan given) {
        this.given = given;
        given.fields().forEach((role, names) -> {
            fields.put(role, names);
            rows.add(new Row(RoleNames.of(role), String.join(", ", names), GIVEN));
        });
        given.details().forEach((detail, value) -> {
            details.put(detail, value);
            rows.add(new Row(detail.label(), value, GIVEN));
        });
        given.fixed().forEach((role, value) -> fix(role, value, GIVEN));
    }

    /** Whether a role is taken, be it by nothing. */
    boolean has(FieldRole role) {
        return fields.containsKey(role) || fixed.containsKey(role);
    }

    boolean uses(String name) {
        return fields.values().stream().anyMatch(names -> names.contains(name));
    }

    List<String> of(FieldRole role) {
        return fields.getOrDefault(role, List.of());
    }

    void field(FieldRole role, List<String> names, String because) {
        if (!has(role) && !names.isEmpty()) {
            fields.put(role, List.copyOf(names));
            rows.add(new Row(RoleNames.of(role), String.join(", ", names), because));
        }
    }

    /** Lays down a value for all records, if the role is free. */
    void fix(FieldRole role, String value, String because) {
        if (!has(role)) {
            fixed.put(role, value);
            rows.add(new Row(RoleNames.of(role), "\"" + value + "\"", because));
        }
    }

    void detail(Detail detail, String value, String because) {
        if (details.putIfAbsent(detail, value) == null) {
            rows.add(new Row(detail.label(), value, because));
        }
    }

    boolean has(Detail detail) {
        return details.containsKey(detail);
    }

    Plan plan() {
        return new Plan(fields, details, fixed, given.values());
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }
}
