package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What a question has in a field: {@code minutes} or {@code attr.NAME}, names in any letter case. */
final class QuestionValues {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");

    private QuestionValues() {}

    static OptionalLong number(Question question, String field) {
        if (field.equals(BlueprintRule.Sum.MINUTES)) {
            return question.minutes().isPresent()
                    ? OptionalLong.of(question.minutes().getAsInt())
                    : OptionalLong.empty();
        }
        return attribute(question, field)
                .map(String::strip)
                .filter(text -> WHOLE.matcher(text).matches())
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElseGet(OptionalLong::empty);
    }

    /** The value of an attribute, such that values that differ in letter case only are equal. */
    static Optional<String> group(Question question, String field) {
        return attribute(question, field)
                .map(text -> text.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    static Optional<String> attribute(Question question, String field) {
        String name = field.substring(RuleChecks.ATTRIBUTE.length());
        String exact = question.attributes().get(name);
        return exact != null
                ? Optional.of(exact)
                : question.attributes().entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
