package io.github.questionwright.loaders.internal.blueprint;

import io.github.questionwright.model.Labels;
import io.github.questionwright.sampling.Blueprint;
import io.github.questionwright.sampling.BlueprintRule;
import io.github.questionwright.sampling.QuestionOrder;
import io.github.questionwright.sampling.SamplingMode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.NearMisses;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a blueprint from JSON; goes on after a fault, so that all faults are reported at once. */
public final class BlueprintReader {

    /** The blueprint, if nothing is wrong, or what is wrong. */
    public record Result(Optional<Blueprint> blueprint, List<Diagnostic> diagnostics) {}

    private static final List<String> FIELDS = List.of(
            "name",
            "count",
            "minutes",
            "rules",
            "include",
            "exclude",
            "enemies",
            "bundles",
            "requires",
            "oneOf",
            "avoid",
            "weights",
            "mode",
            "order");
    private static final String IDS = "a list of ids as texts";

    private final Values values;
    private final RuleReader ruleReader;
    private Blueprint blueprint = Blueprint.of(1);
    private boolean full;

    private BlueprintReader(String source) {
        values = new Values(source);
        ruleReader = new RuleReader(values);
    }

    /** Reads one JSON object. */
    public static Result read(String source, String json) {
        BlueprintReader reader = new BlueprintReader(source);
        try {
            RawValue value = new BlueprintText(source, "blueprint").read(json);
            reader.read(reader.values.object(value, "a blueprint, a JSON object"));
        } catch (BlueprintFault e) {
            reader.values.diagnostics().add(e.diagnostic());
        }
        List<Diagnostic> diagnostics = reader.values.diagnostics().stream()
                .sorted(Comparator.comparing(Diagnostic::location))
                .toList();
        return new Result(diagnostics.isEmpty() ? Optional.of(reader.blueprint) : Optional.empty(), diagnostics);
    }

    private void read(RawValue.Fields fields) {
        values.checkNames(fields, "a blueprint", FIELDS);
        Optional<RawValue> count = fields.find("count");
        values.attempt(
                fields,
                () -> blueprint = count(count.orElseThrow(() -> BlueprintFault.of(
                        "blueprint.no-count",
                        values.at(fields),
                        "a blueprint needs a \"count\", a number or {\"min\": 8, \"max\": 10}"))));
        for (RawValue.Field field : fields.fields()) {
            values.attempt(field.value(), () -> field(field.name(), field.value()));
        }
    }

    private Blueprint count(RawValue value) {
        try {
            if (value instanceof RawValue.Fields range) {
                values.checkNames(range, "a count", List.of("min", "max"));
                int min = range.find("min").map(values::count).orElse(1);
                int max = range.find("max")
                        .map(values::count)
                        .orElseThrow(() -> BlueprintFault.of(
                                "blueprint.no-bound", values.at(value), "a range of the count needs a \"max\""));
                return Blueprint.of(min, max);
            }
            return Blueprint.of(values.count(value));
        } catch (IllegalArgumentException e) {
            throw BlueprintFault.of("blueprint.range", values.at(value), String.valueOf(e.getMessage()));
        }
    }

    private void field(String name, RawValue value) {
        switch (name) {
            case "name" -> blueprint = blueprint.named(values.text(value, "a name as a text"));
            case "minutes" -> add(value, ruleReader.sum(BlueprintRule.Sum.MINUTES, value));
            case "rules" -> values.each(value, "a list of rules", rule -> add(rule, ruleReader.rule(rule)));
            case "include" -> add(value, new BlueprintRule.Include(values.texts(value, IDS)));
            case "exclude" -> exclude(value);
            case "enemies" ->
                values.each(
                        value,
                        "a list of groups of ids",
                        group -> add(group, new BlueprintRule.Enemies(values.texts(group, IDS))));
            case "bundles" ->
                values.each(
                        value,
                        "a list of groups of ids",
                        group -> add(group, new BlueprintRule.Bundle(values.texts(group, IDS))));
            case "requires" ->
                values.each(value, "a list of pairs of ids", pair -> add(pair, ruleReader.requires(pair)));
            case "oneOf" ->
                values.each(
                        value,
                        "a list of attributes",
                        attribute ->
                                add(attribute, new BlueprintRule.OneOf(values.text(attribute, "attr.NAME as a text"))));
            case "avoid" -> add(value, ruleReader.avoid(value));
            case "weights" -> values.each(value, "a list of weights", weight -> add(weight, ruleReader.weight(weight)));
            case "mode" -> blueprint = blueprint.mode(constant(SamplingMode.class, value));
            case "order" -> order(value);
            default -> {}
        }
    }

    private void exclude(RawValue value) {
        if (value instanceof RawValue.Items items) {
            items.values()
                    .forEach(item ->
                            values.attempt(item, () -> add(item, new BlueprintRule.Exclude(values.filter(item)))));
        } else {
            add(value, new BlueprintRule.Exclude(values.filter(value)));
        }
    }

    private void order(RawValue value) {
        List<QuestionOrder> order = new ArrayList<>();
        values.each(value, "a list of orders", item -> order.add(constant(QuestionOrder.class, item)));
        blueprint = blueprint.order(order.toArray(QuestionOrder[]::new));
    }

    private <E extends Enum<E>> E constant(Class<E> type, RawValue value) {
        List<String> labels = Labels.all(type);
        String text = values.text(value, "one of " + String.join(", ", labels));
        return Labels.find(type, text)
                .orElseThrow(() -> BlueprintFault.of(
                        "blueprint.unknown-value",
                        values.at(value),
                        "\"" + Values.shown(text) + "\" is none of " + String.join(", ", labels)
                                + NearMisses.didYouMean(text, labels)));
    }

    /** Beyond the limit of rules, only the first one is reported. */
    private void add(RawValue where, BlueprintRule rule) {
        if (full) {
            return;
        }
        full = blueprint.rules().size() >= Blueprint.MOST_RULES;
        try {
            blueprint = blueprint.with(rule);
        } catch (IllegalArgumentException e) {
            throw BlueprintFault.of(
                    full ? "blueprint.too-many-rules" : "blueprint.rule",
                    values.at(where),
                    String.valueOf(e.getMessage()));
        }
    }
}
