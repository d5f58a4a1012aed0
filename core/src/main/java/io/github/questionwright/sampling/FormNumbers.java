package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The numbers by which parallel forms are made alike. */
final class FormNumbers {

    static final String DIFFICULTY = "difficulty";

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,15})?");

    private FormNumbers() {}

    static List<String> fields(String... wanted) {
        List<String> fields = wanted.length == 0
                ? List.of(DIFFICULTY, BlueprintRule.Sum.MINUTES)
                : Arrays.stream(wanted).distinct().toList();
        fields.stream().filter(field -> !field.equals(DIFFICULTY)).forEach(RuleChecks::number);
        return fields;
    }

    /** The number of each question; what is missing counts as the mean of what is there. */
    static double[] of(List<Question> questions, String field) {
        OptionalDouble[] numbers =
                questions.stream().map(question -> number(question, field)).toArray(OptionalDouble[]::new);
        double mean = Arrays.stream(numbers)
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElse(0);
        return Arrays.stream(numbers).mapToDouble(number -> number.orElse(mean)).toArray();
    }

    private static OptionalDouble number(Question question, String field) {
        if (field.equals(DIFFICULTY)) {
            return question.difficulty().stream().mapToDouble(Enum::ordinal).findFirst();
        }
        if (field.equals(BlueprintRule.Sum.MINUTES)) {
            return question.minutes().stream().asDoubleStream().findFirst();
        }
        return QuestionValues.attribute(question, field).map(String::strip).stream()
                .filter(text -> DECIMAL.matcher(text).matches())
                .mapToDouble(Double::parseDouble)
                .findFirst();
    }
}
