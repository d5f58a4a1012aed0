package io.github.questionwright.loaders.internal.blueprint;

import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.model.Labels;
import io.github.questionwright.sampling.Blueprint;
import io.github.questionwright.sampling.BlueprintRule;
import io.github.questionwright.sampling.SamplingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a blueprint as JSON. */
public final class BlueprintForm {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Object> form = new LinkedHashMap<>();
    private final Map<String, List<Object>> lists = new LinkedHashMap<>();

    private BlueprintForm(Blueprint blueprint) {
        blueprint.name().ifPresent(name -> form.put("name", name));
        form.put(
                "count",
                blueprint.minCount() == blueprint.count()
                        ? blueprint.count()
                        : range(blueprint.minCount(), blueprint.count()));
        blueprint.rules().forEach(this::add);
        form.putAll(lists);
        if (lists.containsKey("exclude") && lists.get("exclude").size() == 1) {
            form.put("exclude", lists.get("exclude").get(0));
        }
        if (blueprint.mode() != SamplingMode.SEQUENTIAL) {
            form.put("mode", Labels.of(blueprint.mode()));
        }
        if (!blueprint.order().isEmpty()) {
            List<String> order =
                    new ArrayList<>(blueprint.order().stream().map(Labels::of).toList());
            order.add("shuffled");
            form.put("order", order);
        }
    }

    /** Writes a blueprint on one line. */
    public static String write(Blueprint blueprint) {
        return MAPPER.writeValueAsString(new BlueprintForm(blueprint).form);
    }

    private void add(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Sum sum) {
            addSum(sum);
        } else if (rule instanceof BlueprintRule.Quota quota) {
            list("rules").add(with("where", text(quota.where()), range(noMin(quota), quota.max())));
        } else if (rule instanceof BlueprintRule.Share share) {
            list("rules").add(with("where", text(share.where()), Map.of("share", share.share())));
        } else if (rule instanceof BlueprintRule.Include include) {
            list("include").addAll(include.ids());
        } else if (rule instanceof BlueprintRule.Exclude exclude) {
            list("exclude").add(text(exclude.where()));
        } else {
            addOther(rule);
        }
    }

    private void addOther(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Enemies enemies) {
            list("enemies").add(enemies.ids());
        } else if (rule instanceof BlueprintRule.Bundle bundle) {
            list("bundles").add(bundle.ids());
        } else if (rule instanceof BlueprintRule.Requires requires) {
            list("requires").add(List.of(requires.id(), requires.needed()));
        } else if (rule instanceof BlueprintRule.OneOf oneOf) {
            list("oneOf").add(oneOf.field());
        } else if (rule instanceof BlueprintRule.Avoid avoid) {
            form.put("avoid", Map.of("seen", avoid.ids()));
        } else if (rule instanceof BlueprintRule.Weight weight) {
            list("weights").add(with("where", text(weight.where()), Map.of("weight", weight.weight())));
        }
    }

    private void addSum(BlueprintRule.Sum sum) {
        if (sum.field().equals(BlueprintRule.Sum.MINUTES) && !form.containsKey("minutes")) {
            form.put("minutes", range(sum.min(), sum.max()));
        } else {
            list("rules").add(with("sum", sum.field(), range(sum.min(), sum.max())));
        }
    }

    private List<Object> list(String name) {
        return lists.computeIfAbsent(name, any -> new ArrayList<>());
    }

    private static Map<String, Object> with(String name, Object value, Map<String, ?> rest) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(name, value);
        all.putAll(rest);
        return all;
    }

    private static Map<String, Object> range(long min, long max) {
        Map<String, Object> range = new LinkedHashMap<>();
        if (min == max) {
            range.put("exactly", min);
            return range;
        }
        if (min != Long.MIN_VALUE) {
            range.put("min", min);
        }
        if (max != Long.MAX_VALUE) {
            range.put("max", max);
        }
        return range;
    }

    private static long noMin(BlueprintRule.Quota quota) {
        boolean onlyMax = quota.min() == 0 && quota.max() > 0 && quota.max() < Long.MAX_VALUE;
        return onlyMax ? Long.MIN_VALUE : quota.min();
    }

    private static String text(QuestionFilter filter) {
        if (filter.isOpaque()) {
            throw new IllegalArgumentException(
                    "a lambda has no text: the rule " + filter + " cannot be written; use a QuestionFilter");
        }
        return filter.toString();
    }
}
