package io.github.questionwright.loaders.internal.blueprint;

import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.sampling.BlueprintRule;
import io.github.questionwright.spi.RawValue;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Reads single rules. */
final class RuleReader {

    private static final List<String> BOUNDS = List.of("exactly", "min", "max", "share");

    private final Values values;

    RuleReader(Values values) {
        this.values = values;
    }

    BlueprintRule rule(RawValue value) {
        RawValue.Fields fields = values.object(value, "a rule, such as {\"where\": \"tag:sql\", \"min\": 2}");
        Optional<RawValue> sum = fields.find("sum");
        if (sum.isPresent() && fields.find("where").isEmpty()) {
            values.checkNames(fields, "a rule on a sum", List.of("sum", "exactly", "min", "max"));
            return bounded(values.text(sum.get(), "minutes or attr.NAME as a text"), fields);
        }
        values.checkNames(fields, "a rule", List.of("where", "exactly", "min", "max", "share"));
        QuestionFilter where = values.filter(fields.find("where")
                .orElseThrow(() -> BlueprintFault.of(
                        "blueprint.rule-shape",
                        values.at(value),
                        "a rule needs a \"where\" with a filter, or a \"sum\" with minutes or attr.NAME")));
        return quota(fields, where);
    }

    private BlueprintRule quota(RawValue.Fields fields, QuestionFilter where) {
        checkShape(fields);
        Optional<RawValue> share = fields.find("share");
        if (share.isPresent()) {
            return new BlueprintRule.Share(where, values.decimal(share.get(), "a share from 0 to 1"));
        }
        long min = bound(fields, "min", values::count, 0);
        return new BlueprintRule.Quota(where, min, bound(fields, "max", values::count, Long.MAX_VALUE));
    }

    BlueprintRule sum(String field, RawValue value) {
        RawValue.Fields fields = values.object(value, "a range, such as {\"min\": 40, \"max\": 45}");
        values.checkNames(fields, "\"" + field + "\"", List.of("exactly", "min", "max"));
        return bounded(field, fields);
    }

    private BlueprintRule bounded(String field, RawValue.Fields fields) {
        checkShape(fields);
        long min = bound(fields, "min", values::amount, Long.MIN_VALUE);
        return new BlueprintRule.Sum(field, min, bound(fields, "max", values::amount, Long.MAX_VALUE));
    }

    private static long bound(RawValue.Fields fields, String name, ToLongFunction<RawValue> reader, long absent) {
        Optional<RawValue> value = fields.find("exactly").or(() -> fields.find(name));
        return value.isPresent() ? reader.applyAsLong(value.get()) : absent;
    }

    /** One of exactly, share, or min and max. */
    private void checkShape(RawValue.Fields fields) {
        List<String> given =
                BOUNDS.stream().filter(name -> fields.find(name).isPresent()).toList();
        boolean range = given.stream().allMatch(name -> name.equals("min") || name.equals("max"));
        if (given.isEmpty() || !range && given.size() > 1) {
            throw BlueprintFault.of(
                    "blueprint.rule-shape",
                    values.at(fields),
                    "a rule has either exactly, or min and max, or one of these, or share; this one has "
                            + (given.isEmpty() ? "none" : String.join(" and ", given)));
        }
    }

    BlueprintRule requires(RawValue value) {
        List<String> pair = values.texts(value, "a pair of ids as texts");
        if (pair.size() != 2) {
            throw BlueprintFault.of(
                    "blueprint.rule-shape",
                    values.at(value),
                    "\"requires\" takes pairs of two ids, the question and what it needs, but this has " + pair.size());
        }
        return new BlueprintRule.Requires(pair.get(0), pair.get(1));
    }

    BlueprintRule avoid(RawValue value) {
        RawValue.Fields fields = values.object(value, "an object with \"seen\", a list of ids");
        values.checkNames(fields, "\"avoid\"", List.of("seen"));
        return new BlueprintRule.Avoid(values.texts(
                fields.find("seen")
                        .orElseThrow(() -> BlueprintFault.of(
                                "blueprint.rule-shape", values.at(value), "\"avoid\" needs \"seen\", a list of ids")),
                "a list of ids as texts"));
    }

    BlueprintRule weight(RawValue value) {
        RawValue.Fields fields = values.object(value, "a weight, such as {\"where\": \"tag:core\", \"weight\": 3}");
        values.checkNames(fields, "a weight", List.of("where", "weight"));
        Optional<RawValue> where = fields.find("where");
        Optional<RawValue> weight = fields.find("weight");
        if (where.isEmpty() || weight.isEmpty()) {
            throw BlueprintFault.of(
                    "blueprint.rule-shape", values.at(value), "a weight needs both \"where\" and \"weight\"");
        }
        return new BlueprintRule.Weight(
                values.filter(where.get()),
                values.decimal(weight.get(), "a weight as a number").doubleValue());
    }
}
