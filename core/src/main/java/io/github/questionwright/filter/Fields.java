package io.github.questionwright.filter;

import io.github.questionwright.model.Labels;
import io.github.questionwright.source.NearMisses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes filters of conditions: what each field of the language takes. */
final class Fields {

    private static final Map<String, Function<Condition, QuestionFilter>> BY_NAME = all();
    private static final Pattern STRAY_ARROW = Pattern.compile("(?<![\\\\\\s])>|(?<=\\s)>(?!\\s)");
    private static final String ATTRIBUTE = AttributeFilter.PREFIX + "NAME";

    private Fields() {}

    static QuestionFilter filter(Condition condition) {
        try {
            return isAttribute(condition.field().text())
                    ? attribute(condition)
                    : field(condition.field()).apply(condition);
        } catch (FilterSyntaxException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw condition.value().fault(String.valueOf(e.getMessage()));
        }
    }

    /** Refuses a name that no field has. */
    static void check(Word name) {
        if (!isAttribute(name.text())) {
            field(name);
        } else if (attributeName(name).isBlank()) {
            throw name.fault(
                    "a name is missing after " + AttributeFilter.PREFIX + "; allowed is attr.NAME, or attr.\"NAME\"");
        }
    }

    static boolean isAttribute(String name) {
        return name.regionMatches(true, 0, AttributeFilter.PREFIX, 0, AttributeFilter.PREFIX.length());
    }

    private static Function<Condition, QuestionFilter> field(Word name) {
        Function<Condition, QuestionFilter> field = BY_NAME.get(name.text().toLowerCase(Locale.ROOT));
        if (field == null) {
            throw name.fault(Words.shown(name.text()) + " is no field; allowed are "
                    + String.join(", ", BY_NAME.keySet()) + " and " + ATTRIBUTE
                    + ", and quotes around a text to search for"
                    + NearMisses.didYouMean(name.text(), BY_NAME.keySet()));
        }
        return field;
    }

    private static Map<String, Function<Condition, QuestionFilter>> all() {
        Map<String, Function<Condition, QuestionFilter>> fields = new LinkedHashMap<>();
        for (NameField field : NameField.values()) {
            fields.put(
                    Labels.of(field),
                    condition -> field.like(condition.equalValue().pattern()));
        }
        fields.put("section", condition -> SectionFilter.of(path(condition.equalValue())));
        List.of(EnumField.DIFFICULTY, EnumField.SENIORITY, EnumField.KIND, EnumField.FORMAT, EnumField.ANSWER_KIND)
                .forEach(field -> fields.put(field.name(), condition -> constant(field, condition)));
        List.of(
                        NumberField.MINUTES,
                        NumberField.OPTION_COUNT,
                        NumberField.VALUE,
                        NumberField.TOLERANCE,
                        NumberField.RUBRIC_LEVEL)
                .forEach(field ->
                        fields.put(field.toString(), condition -> field.in(condition.interval(Decimals::parse))));
        fields.put(
                "locale", condition -> new LocaleFilter(condition.equalValue().text()));
        fields.put("has", condition -> part(condition.equalValue()));
        for (QuestionText text : QuestionText.values()) {
            fields.put(text.label(), condition -> new TextFilter(text, Phrase.of(condition.phrase())));
        }
        return fields;
    }

    private static <E extends Enum<E>> QuestionFilter constant(EnumField<E> field, Condition condition) {
        return field.in(
                field.ordered()
                        ? condition.interval(field::constant)
                        : Interval.exactly(field.constant(condition.equalValue().text())));
    }

    private static String path(Word word) {
        if (!word.quoted() && STRAY_ARROW.matcher(word.pattern()).find()) {
            throw word.fault("a path needs quotes and a blank on both sides of >, as in section:\"A > B\"");
        }
        return word.pattern();
    }

    private static QuestionFilter part(Word word) {
        if (isAttribute(word.text())) {
            return PartFilter.ofAttribute(attributeName(word));
        }
        String label = word.text().toLowerCase(Locale.ROOT).replace('_', '-');
        return Labels.find(QuestionPart.class, label).map(PartFilter::of).orElseThrow(() -> unknownPart(word));
    }

    private static FilterSyntaxException unknownPart(Word word) {
        List<String> parts = Labels.all(QuestionPart.class);
        return word.fault(Words.shown(word.text()) + " is no part of a question; allowed are "
                + String.join(", ", parts) + " and " + ATTRIBUTE + NearMisses.didYouMean(word.text(), parts));
    }

    private static String attributeName(Word word) {
        return word.text().substring(AttributeFilter.PREFIX.length());
    }

    private static QuestionFilter attribute(Condition condition) {
        String name = attributeName(condition.field());
        Word value = condition.value();
        return condition.operator() == Operator.HAS && !isNumberRange(value)
                ? new AttributeFilter(name, Glob.of(value.pattern(), Glob.Style.FLAT))
                : NumberField.attribute(name).in(condition.interval(Decimals::parse));
    }

    /** Whether both ends are numbers or left out; {@code 1.0..beta} is a text. */
    private static boolean isNumberRange(Word value) {
        int dots = value.quoted() ? -1 : value.text().indexOf(Interval.RANGE);
        return dots >= 0
                && value.text().length() > Interval.RANGE.length()
                && isNumberOrEmpty(value.text().substring(0, dots))
                && isNumberOrEmpty(value.text().substring(dots + Interval.RANGE.length()));
    }

    private static boolean isNumberOrEmpty(String text) {
        return text.isEmpty() || Decimals.find(text).isPresent();
    }
}
