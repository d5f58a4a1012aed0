package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.blueprint.BlueprintFault;
import io.github.questionwright.loaders.internal.blueprint.BlueprintText;
import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.NearMisses;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads a plan from JSON; goes on after a fault, so that all faults are reported at once. */
public final class PlanReader {

    /** The plan, and what is wrong. */
    public record Result(Plan plan, List<Diagnostic> diagnostics) {}

    private final String source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<FieldRole, List<String>> fields = new LinkedHashMap<>();
    private final Map<Detail, String> details = new LinkedHashMap<>();
    private final Map<FieldRole, String> fixed = new LinkedHashMap<>();
    private final Map<FieldRole, Map<String, String>> values = new LinkedHashMap<>();

    private PlanReader(String source) {
        this.source = source;
    }

    /** Reads one JSON object. */
    public static Result read(String source, String json) {
        PlanReader reader = new PlanReader(source);
        try {
            reader.read(new BlueprintText(source, "mapping").read(json));
        } catch (BlueprintFault e) {
            reader.diagnostics.add(e.diagnostic());
        }
        return new Result(
                new Plan(reader.fields, reader.details, reader.fixed, reader.values), List.copyOf(reader.diagnostics));
    }

    private void read(RawValue value) {
        each(value, "a mapping, a JSON object", (name, part) -> {
            switch (name.name()) {
                case "fields" -> roles(part, (role, names) -> fields.put(role, names(names)));
                case "fixed" -> roles(part, this::fix);
                case "values" -> roles(part, this::values);
                default -> detail(name, part);
            }
        });
    }

    private void each(RawValue value, String what, BiConsumer<RawValue.Field, RawValue> use) {
        if (!(value instanceof RawValue.Fields object)) {
            wrong("mapping.type", value.line(), value.column(), "expected " + what);
            return;
        }
        List<String> seen = new ArrayList<>();
        for (RawValue.Field field : object.fields()) {
            if (seen.contains(field.name())) {
                wrong(
                        "mapping.duplicate-field",
                        field.line(),
                        field.column(),
                        "\"" + Shown.of(field.name()) + "\" stands here a second time; keep one of them");
            } else {
                seen.add(field.name());
                use.accept(field, field.value());
            }
        }
    }

    private void roles(RawValue value, BiConsumer<FieldRole, RawValue> use) {
        each(value, "an object with a role for each name", (name, part) -> {
            Optional<FieldRole> role = RoleNames.find(name.name());
            role.ifPresentOrElse(found -> use.accept(found, part), () -> unknown("role", name, RoleNames.all()));
        });
    }

    private void unknown(String what, RawValue.Field name, List<String> known) {
        wrong(
                "mapping.unknown-field",
                name.line(),
                name.column(),
                "there is no " + what + " \"" + Shown.of(name.name()) + "\"" + NearMisses.didYouMean(name.name(), known)
                        + " (known: " + String.join(", ", known) + ")");
    }

    private List<String> names(RawValue value) {
        List<String> names = new ArrayList<>();
        for (RawValue part : value instanceof RawValue.Items items ? items.values() : List.of(value)) {
            if (part instanceof RawValue.Text text) {
                names.add(text.text());
            } else {
                wrong(
                        "mapping.type",
                        part.line(),
                        part.column(),
                        "expected the name of a field as a text, or a list of names");
            }
        }
        return List.copyOf(names);
    }

    private void fix(FieldRole role, RawValue value) {
        text(value).ifPresent(text -> check(PlanChecks.fixedFault(role, text), value, () -> fixed.put(role, text)));
    }

    private void values(FieldRole role, RawValue value) {
        Map<String, String> meanings = new LinkedHashMap<>();
        check(PlanChecks.valueFault(role), value, () -> values.put(role, meanings));
        each(
                value,
                "an object with a meaning for each value",
                (name, part) -> text(part).ifPresent(text -> meanings.put(name.name(), text)));
    }

    private void detail(RawValue.Field name, RawValue value) {
        Optional<Detail> detail = Detail.find(name.name());
        if (detail.isEmpty()) {
            List<String> known = new ArrayList<>(List.of("fields", "fixed", "values"));
            known.addAll(Detail.labels());
            unknown("property", name, known);
            return;
        }
        Optional<String> text = Words.scalar(value);
        if (text.isEmpty()) {
            wrong("mapping.type", value.line(), value.column(), "expected a text, a number or true or false");
            return;
        }
        check(PlanChecks.fault(detail.get(), text.get()), value, () -> details.put(detail.get(), text.get()));
    }

    private Optional<String> text(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return Optional.of(text.text());
        }
        wrong("mapping.type", value.line(), value.column(), "expected a text");
        return Optional.empty();
    }

    private void check(Optional<String> fault, RawValue place, Runnable then) {
        if (fault.isPresent()) {
            wrong("mapping.value", place.line(), place.column(), fault.get());
        } else {
            then.run();
        }
    }

    private void wrong(String code, int line, int column, String message) {
        diagnostics.add(Diagnostic.error(code, SourceLocation.at(source, line, column), message));
    }
}
