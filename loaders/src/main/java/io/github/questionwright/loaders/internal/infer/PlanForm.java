package io.github.questionwright.loaders.internal.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes a plan as one JSON object. */
public final class PlanForm {

    private static final Set<Detail> BARE = Set.of(Detail.INDEX_BASE, Detail.HEADER, Detail.DIFFICULTY_SCALE);

    private PlanForm() {}

    /** Writes a plan on one line. */
    public static String write(Plan plan) {
        List<String> parts = new ArrayList<>();
        if (!plan.fields().isEmpty()) {
            parts.add("\"fields\":"
                    + plan.fields().entrySet().stream()
                            .map(field -> quoted(RoleNames.of(field.getKey())) + ":" + names(field.getValue()))
                            .collect(Collectors.joining(",", "{", "}")));
        }
        plan.details()
                .forEach((detail, value) ->
                        parts.add(quoted(detail.label()) + ":" + (BARE.contains(detail) ? value : quoted(value))));
        if (!plan.fixed().isEmpty()) {
            parts.add("\"fixed\":"
                    + plan.fixed().entrySet().stream()
                            .map(fixed -> quoted(RoleNames.of(fixed.getKey())) + ":" + quoted(fixed.getValue()))
                            .collect(Collectors.joining(",", "{", "}")));
        }
        if (!plan.values().isEmpty()) {
            parts.add("\"values\":"
                    + plan.values().entrySet().stream()
                            .map(values -> quoted(RoleNames.of(values.getKey())) + ":" + texts(values.getValue()))
                            .collect(Collectors.joining(",", "{", "}")));
        }
        return "{" + String.join(",", parts) + "}";
    }

    private static String names(List<String> names) {
        return names.size() == 1
                ? quoted(names.get(0))
                : names.stream().map(PlanForm::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String texts(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(each -> quoted(each.getKey()) + ":" + quoted(each.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
