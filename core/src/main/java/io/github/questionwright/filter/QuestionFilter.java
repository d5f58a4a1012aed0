package io.github.questionwright.filter;

import io.github.questionwright.model.Question;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Which questions to keep. A filter is a value: it composes, is compared by its parts, and has a text form that
 * {@link #parse} reads back to an equal filter. Build one with {@link QuestionFilters}, from text, or from a lambda.
 * Immutable and thread-safe (an opaque filter as far as its predicate is).
 *
 * <h2>The text form</h2>
 *
 * <pre>{@code
 * (tag:sql or section:Databases) -difficulty:easy
 * tag:java/** difficulty>=medium -section:"Behavioral" kind:(coding or conceptual) "dead lock"
 * minutes:5..10 has:answer attr.points>=3 *
 * }</pre>
 *
 * <ul>
 *   <li>Terms side by side must all hold, with or without {@code and}. {@code or} binds weaker; {@code not} or a
 *       {@code -} directly in front negates; parentheses group, at most 64 deep. A single {@code *} is every question.
 *   <li>{@code field:value} as {@code tag:sql}, {@code field:(a or b)} for several values of one field, with
 *       {@code or} and {@code and} but without negation and parentheses inside. The ordered
 *       fields ({@code difficulty}, {@code seniority} and all numbers) also take {@code < <= > >= =} and ranges that
 *       include both ends: {@code 5..10}, {@code 5..}, {@code ..10}. The order never holds for a question without the
 *       value.
 *   <li>A word or a quoted string alone searches the texts of {@link QuestionText#ANYWHERE}; the names of the other
 *       constants ({@code prompt}, {@code key-point}) are fields that search one text.
 *   <li>{@code tag}, {@code id}, {@code licence}, {@code section} and {@code attr.NAME} compare whole values, and
 *       {@code *} stands for any characters. In a tag it stops at a slash: {@code java/*} is one level, {@code java/**}
 *       is {@code java} itself and every level below.
 *   <li>{@code section:"A > B"} holds for questions in section B directly below A, and in every section below that;
 *       neither needs to be outermost.
 *   <li>{@code locale:en} holds for {@code en} and {@code en-US} (basic filtering of RFC 4647), never for a question
 *       that leaves its language to its bank.
 *   <li>{@code has:answer} asks whether a {@link QuestionPart} is there, {@code has:attr.NAME} for an attribute.
 *   <li>{@code kind}, {@code format} and {@code answer-kind} take the written names of their enums.
 *   <li>In quotes nothing has a meaning but the backslash: {@code \n \r \t \}{@code uXXXX}, and before any sign that is
 *       neither letter nor digit the sign itself. Outside quotes it works the same.
 * </ul>
 *
 * <p>Letter case counts nowhere but in ids and in escapes: names of fields and attributes, keywords, enum values, tags
 * and all other texts are compared as {@link String#equalsIgnoreCase} does, in every default locale alike.
 */
public sealed interface QuestionFilter extends Predicate<Question>
        permits Everything, Combination, Negation, Opaque, FieldFilter {

    /**
     * Reads the text form.
     *
     * @param text a filter of at most 1,048,576 UTF-16 code units
     * @return the filter
     * @throws FilterSyntaxException if the text is no filter; it tells the place, and what is allowed there
     */
    static QuestionFilter parse(String text) {
        return new FilterParser(text).parse();
    }

    /**
     * Takes a predicate as a filter. One that is a filter already is returned as it is; any other becomes an opaque
     * filter, equal only to a filter of an equal predicate.
     *
     * @param predicate a filter or a lambda
     * @return the filter
     */
    static QuestionFilter of(Predicate<? super Question> predicate) {
        Objects.requireNonNull(predicate, "predicate");
        return predicate instanceof QuestionFilter filter ? filter : new Opaque(predicate);
    }

    /**
     * Whether a question is kept.
     *
     * @param question the question
     * @return true if it matches
     */
    @Override
    boolean test(Question question);

    /**
     * Both this filter and another.
     *
     * @param other a filter, or a lambda, which makes the result opaque
     * @return the filter
     * @throws IllegalArgumentException if the result is nested more than 64 levels deep
     */
    @Override
    default QuestionFilter and(Predicate<? super Question> other) {
        return Combination.allOf(List.of(this, of(other)));
    }

    /**
     * This filter or another or both.
     *
     * @param other a filter, or a lambda, which makes the result opaque
     * @return the filter
     * @throws IllegalArgumentException if the result is nested more than 64 levels deep
     */
    @Override
    default QuestionFilter or(Predicate<? super Question> other) {
        return Combination.anyOf(List.of(this, of(other)));
    }

    /**
     * What this filter does not keep.
     *
     * @return the opposite; that of an opposite is the filter itself
     */
    @Override
    default QuestionFilter negate() {
        return new Negation(this);
    }

    /**
     * Whether a lambda is part of the filter, so that its text form stands for it but cannot be parsed.
     *
     * @return true if some part was made from a predicate that is no filter
     */
    default boolean isOpaque() {
        return false;
    }

    /**
     * The conditions that must all hold.
     *
     * @return the parts of an {@code and} in order; of any other filter, itself alone
     */
    default List<QuestionFilter> clauses() {
        return List.of(this);
    }

    /** Returns the text form; that of a lambda is {@code <predicate>}. */
    @Override
    String toString();
}
