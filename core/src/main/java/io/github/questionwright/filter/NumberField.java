package io.github.questionwright.filter;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import java.math.BigDecimal;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A number that a question may have, to compare: {@code MINUTES.atMost(10)}. A question without the number never
 * matches; one with several matches if one of them does. Every comparison refuses what is not finite. Immutable,
 * thread-safe, and compared by name.
 */
public final class NumberField {

    /** The time to allow, in minutes; written {@code minutes}. */
    public static final NumberField MINUTES = new NumberField(
            "minutes",
            (question, test) -> question.minutes().isPresent()
                    && test.test(BigDecimal.valueOf(question.minutes().getAsInt())));

    /** How many options there are, 0 without a choice; written {@code option-count}. */
    public static final NumberField OPTION_COUNT = new NumberField(
            "option-count",
            (question, test) ->
                    test.test(BigDecimal.valueOf(question.answer().options().size())));

    /** The number that answers the question; written {@code value}. */
    public static final NumberField VALUE = new NumberField(
            "value",
            (question, test) -> question.answer() instanceof Answer.Numeric numeric && test.test(numeric.value()));

    /** How far an answer may be from that number; written {@code tolerance}. */
    public static final NumberField TOLERANCE = new NumberField(
            "tolerance",
            (question, test) -> question.answer() instanceof Answer.Numeric numeric && test.test(numeric.tolerance()));

    /** The levels, from 1 to 5, that the rubric describes; written {@code rubric-level}. */
    public static final NumberField RUBRIC_LEVEL = new NumberField(
            "rubric-level",
            (question, test) -> question.guide().rubric().levels().stream()
                    .anyMatch(level -> test.test(BigDecimal.valueOf(level.level()))));

    private final String name;
    private final BiPredicate<Question, Predicate<BigDecimal>> reader;

    private NumberField(String name, BiPredicate<Question, Predicate<BigDecimal>> reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * An attribute whose value is a decimal number as in {@code 12}, {@code -0.5} or {@code 1e3}, of at most 100
     * characters; any other value never matches.
     *
     * @param attribute the name of the attribute, in any letter case
     * @return the field, written {@code attr.NAME}
     * @throws IllegalArgumentException if the name is blank
     */
    public static NumberField attribute(String attribute) {
        AttributeFilter.checkName(attribute);
        return new NumberField(
                AttributeFilter.field(attribute),
                (question, test) -> question.attributes().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().equalsIgnoreCase(attribute)
                                && Decimals.find(entry.getValue()).filter(test).isPresent()));
    }

    /**
     * Questions where the number equals another.
     *
     * @param number the number
     * @return the filter
     */
    public QuestionFilter equalTo(double number) {
        return in(Interval.exactly(Decimals.of(number)));
    }

    /**
     * Questions where the number is smaller than another.
     *
     * @param number the other number, not included
     * @return the filter
     */
    public QuestionFilter lessThan(double number) {
        return in(Interval.of(Operator.LESS, Decimals.of(number)));
    }

    /**
     * Questions where the number does not exceed another.
     *
     * @param number the greatest number that matches
     * @return the filter
     */
    public QuestionFilter atMost(double number) {
        return in(Interval.of(Operator.AT_MOST, Decimals.of(number)));
    }

    /**
     * Questions where the number exceeds another.
     *
     * @param number the other number, not included
     * @return the filter
     */
    public QuestionFilter moreThan(double number) {
        return in(Interval.of(Operator.MORE, Decimals.of(number)));
    }

    /**
     * Questions where the number reaches another.
     *
     * @param number the smallest number that matches
     * @return the filter
     */
    public QuestionFilter atLeast(double number) {
        return in(Interval.of(Operator.AT_LEAST, Decimals.of(number)));
    }

    /**
     * Questions where the number lies between two others.
     *
     * @param low the smallest number that matches
     * @param high the greatest number that matches
     * @return the filter
     * @throws IllegalArgumentException if {@code low} is greater than {@code high}
     */
    public QuestionFilter between(double low, double high) {
        return in(Interval.between(Decimals.of(low), Decimals.of(high)));
    }

    QuestionFilter in(Interval<BigDecimal> interval) {
        return new NumberFilter(this, interval);
    }

    boolean anyMatch(Question question, Predicate<BigDecimal> test) {
        return reader.test(question, test);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberField that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name as filters write it. */
    @Override
    public String toString() {
        return name;
    }
}
