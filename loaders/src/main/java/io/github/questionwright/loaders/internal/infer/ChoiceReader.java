package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what a record offers to choose from, however it is written. */
final class ChoiceReader {

    private final Plan plan;
    private final boolean strips;
    private final Map<String, String> keys = new HashMap<>();

    ChoiceReader(Plan plan) {
        this.plan = plan;
        strips = plan.is(Detail.OPTION_LABELS, "strip");
        plan.of(FieldRole.OPTIONS).forEach(name -> keys.put(name, OptionGroups.suffix(name)));
    }

    /** The choices in order; entries without text, and fields that are absent before others, keep their places. */
    List<Choice> read(Flat flat) {
        List<Choice> choices = raw(flat);
        return strips ? ChoiceLabels.strip(choices).orElse(choices) : choices;
    }

    private List<Choice> raw(Flat flat) {
        List<String> names = plan.of(FieldRole.OPTIONS);
        List<Choice> choices = new ArrayList<>();
        if (plan.is(Detail.OPTION_LAYOUT, "alternating")) {
            for (int at = 0; at + 1 < names.size(); at += 2) {
                RawValue flag = flat.find(names.get(at + 1)).orElse(null);
                flat.find(names.get(at))
                        .map(value -> entry("", value))
                        .ifPresent(choice -> choices.add(flag == null ? choice : choice.flagged(flag)));
            }
            return choices;
        }
        if (names.size() == 1) {
            flat.find(names.get(0)).ifPresent(value -> addAll(value, choices));
            return choices;
        }
        List<Choice> absent = new ArrayList<>();
        for (String name : names) {
            Optional<RawValue> value = flat.find(name);
            if (value.isEmpty()) {
                absent.add(Choice.hole(flat.record().fields()));
            } else {
                choices.addAll(absent);
                absent.clear();
                choices.add(entry(keys.getOrDefault(name, ""), value.get()));
            }
        }
        return choices;
    }

    private void addAll(RawValue value, List<Choice> choices) {
        if (value instanceof RawValue.Items items) {
            items.values().forEach(item -> choices.add(entry("", item)));
        } else if (value instanceof RawValue.Fields map) {
            map.fields().forEach(field -> choices.add(entry(field.name(), field.value())));
        } else {
            Words.scalar(value)
                    .ifPresent(text ->
                            split(text).forEach(part -> choices.add(new Choice("", part.strip(), value, null, null))));
        }
    }

    private List<String> split(String text) {
        return plan.detail(Detail.OPTION_SEPARATOR)
                .map(separator -> List.of(text.split(Pattern.quote(separator))))
                .orElse(List.of(text));
    }

    private Choice entry(String key, RawValue value) {
        if (value instanceof RawValue.Fields object) {
            return object(key, object);
        }
        if (value instanceof RawValue.Items pair && pair.values().size() == 2) {
            String text = Words.scalar(pair.values().get(0)).orElse("");
            return new Choice(key, text, value, pair.values().get(1), null);
        }
        return new Choice(key, Words.scalar(value).orElse("").strip(), value, null, null);
    }

    private Choice object(String key, RawValue.Fields object) {
        Optional<RawValue> text = find(object, Detail.OPTION_TEXT);
        if (text.isEmpty() && object.fields().size() == 1) {
            return single(object, object.fields().get(0));
        }
        String label = find(object, Detail.OPTION_LABEL).flatMap(Words::scalar).orElse(key);
        return new Choice(
                label.strip(),
                text.flatMap(Words::scalar).orElse("").strip(),
                text.orElse(object),
                find(object, Detail.OPTION_CORRECT).orElse(null),
                find(object, Detail.OPTION_FEEDBACK)
                        .filter(value -> !Words.isBlank(value))
                        .orElse(null));
    }

    /** An object with one field: {@code {"A": "text"}} or {@code {"text": true}}. */
    private Choice single(RawValue.Fields object, RawValue.Field field) {
        if (find(object, Detail.OPTION_CORRECT).isPresent()) {
            return new Choice("", "", object, field.value(), null);
        }
        if (field.value() instanceof RawValue.Flag flag) {
            RawValue place = new RawValue.Text(field.name(), field.line(), field.column());
            return new Choice("", field.name(), place, flag, null);
        }
        return new Choice(field.name(), Words.scalar(field.value()).orElse("").strip(), field.value(), null, null);
    }

    private Optional<RawValue> find(RawValue.Fields object, Detail detail) {
        @Nullable String names = plan.details().get(detail);
        return names == null
                ? Optional.empty()
                : Stream.of(names.split(","))
                        .flatMap(name -> object.find(name.strip()).stream())
                        .findFirst();
    }
}
