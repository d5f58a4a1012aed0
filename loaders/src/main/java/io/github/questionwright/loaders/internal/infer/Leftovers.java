package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.spi.RawValue;
import java.util.List;

/** Keeps as an attribute what stands in a field that takes texts and is none. */
final class Leftovers {

    private static final List<FieldRole> ROLES = List.of(
            FieldRole.ID,
            FieldRole.SECTION,
            FieldRole.TAGS,
            FieldRole.HINTS,
            FieldRole.KEY_POINTS,
            FieldRole.RED_FLAGS);

    private Leftovers() {}

    static void keep(Plan plan, Flat flat, OwnRecord own, Complaints complaints) {
        for (FieldRole role : ROLES) {
            for (String name : plan.of(role)) {
                flat.filled(name).filter(value -> !isTaken(role, value)).ifPresent(value -> {
                    own.attribute(name, value);
                    complaints.once(
                            name,
                            DiagnosticCode.VALUE_UNMAPPED,
                            value,
                            "a list or object in \"" + Shown.of(name) + "\" is no " + RoleNames.of(role)
                                    + "; it is kept as an attribute");
                });
            }
        }
    }

    private static boolean isTaken(FieldRole role, RawValue value) {
        return value instanceof RawValue.Items items && role != FieldRole.ID
                ? items.values().stream().allMatch(part -> isText(role, part))
                : isText(role, value);
    }

    private static boolean isText(FieldRole role, RawValue value) {
        boolean named = role == FieldRole.TAGS
                && value instanceof RawValue.Fields tag
                && (AroundEvidence.name(tag).isPresent() || tag.find("tag").isPresent());
        return named || Words.isBlank(value) || Words.scalar(value).isPresent();
    }
}
