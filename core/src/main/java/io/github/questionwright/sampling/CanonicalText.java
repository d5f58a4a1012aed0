package io.github.questionwright.sampling;

import io.github.questionwright.model.Labels;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a blueprint that its fingerprint is made from: a line each, the lines of the rules in sorted order. */
final class CanonicalText {

    private CanonicalText() {}

    static String of(Blueprint blueprint) {
        Stream<String> head = Stream.of(Receipt.ALGORITHM + " blueprint", "count = " + count(blueprint));
        Stream<String> rules =
                blueprint.rules().stream().map(CanonicalText::line).sorted(Utf8Order.INSTANCE);
        return Stream.concat(head, Stream.concat(rules, settings(blueprint)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String summary(Blueprint blueprint) {
        Stream<String> rules = blueprint.rules().stream().map(CanonicalText::line);
        return Stream.concat(Stream.of("count = " + count(blueprint)), Stream.concat(rules, settings(blueprint)))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> settings(Blueprint blueprint) {
        Stream<String> mode = blueprint.mode() == SamplingMode.SEQUENTIAL
                ? Stream.of()
                : Stream.of("mode = " + Labels.of(blueprint.mode()));
        Stream<String> order = blueprint.order().isEmpty()
                ? Stream.of()
                : Stream.of(
                        "order = " + blueprint.order().stream().map(Labels::of).collect(Collectors.joining(" ")));
        return Stream.concat(mode, order);
    }

    private static String count(Blueprint blueprint) {
        return range(blueprint.minCount(), blueprint.count());
    }

    private static String line(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Sum sum) {
            return "sum " + range(sum.min(), sum.max()) + " of " + quoted(sum.field());
        }
        if (rule instanceof BlueprintRule.Quota quota) {
            return "quota " + range(quota.min(), quota.max()) + " where " + quota.where();
        }
        if (rule instanceof BlueprintRule.Share share) {
            return "share " + share.share().toPlainString() + " where " + share.where();
        }
        if (rule instanceof BlueprintRule.Exclude exclude) {
            return "exclude where " + exclude.where();
        }
        if (rule instanceof BlueprintRule.Weight weight) {
            return "weight " + weight.weight() + " where " + weight.where();
        }
        return ofIds(rule);
    }

    private static String ofIds(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Include include) {
            return "include" + sorted(include.ids());
        }
        if (rule instanceof BlueprintRule.Enemies enemies) {
            return "enemies" + sorted(enemies.ids());
        }
        if (rule instanceof BlueprintRule.Avoid avoid) {
            return "avoid" + sorted(avoid.ids());
        }
        if (rule instanceof BlueprintRule.Bundle bundle) {
            return "bundle" + inOrder(bundle.ids());
        }
        if (rule instanceof BlueprintRule.Requires requires) {
            return "requires" + inOrder(List.of(requires.id(), requires.needed()));
        }
        return "one of " + quoted(((BlueprintRule.OneOf) rule).field());
    }

    private static String range(long min, long max) {
        if (min == max) {
            return String.valueOf(min);
        }
        return (min == Long.MIN_VALUE ? "" : min) + ".." + (max == Long.MAX_VALUE ? "" : max);
    }

    private static String sorted(Collection<String> ids) {
        return inOrder(ids.stream().sorted(Utf8Order.INSTANCE).toList());
    }

    private static String inOrder(List<String> ids) {
        return ids.stream().map(id -> " " + quoted(id)).collect(Collectors.joining());
    }

    /** In quotes, with a backslash before quotes and backslashes, and control characters by their numbers. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return out.append('"').toString();
    }
}
