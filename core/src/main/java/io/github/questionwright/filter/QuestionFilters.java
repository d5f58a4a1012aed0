package io.github.questionwright.filter;

import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The vocabulary of filters, for static import: {@code tag("sql").or(section("Databases")).and(not(difficulty(EASY)))}.
 * {@link QuestionFilter} tells the meaning of each in full; numbers are compared through {@link NumberField}.
 * In a pattern {@code *} stands for any characters; a backslash before {@code *}, {@code \} or {@code >} takes away its
 * meaning. A pattern with a star has at most 1,000 characters.
 */
public final class QuestionFilters {

    private QuestionFilters() {}

    /**
     * {@return questions with a tag}
     *
     * @param pattern the tag in any letter case, or a pattern as in {@code java/**}
     */
    public static QuestionFilter tag(String pattern) {
        return NameField.TAG.like(pattern);
    }

    /**
     * {@return questions in a section or anywhere below it}
     *
     * @param path titles or patterns in any letter case, as in {@code A > B}; the first need not be outermost
     * @throws IllegalArgumentException if a title is blank
     */
    public static QuestionFilter section(String path) {
        return SectionFilter.of(path);
    }

    /**
     * {@return questions of one of some difficulties}
     *
     * @param first a difficulty
     * @param more others
     */
    public static QuestionFilter difficulty(Difficulty first, Difficulty... more) {
        return EnumField.DIFFICULTY.oneOf(first, more);
    }

    /**
     * {@return questions that are hard enough}
     *
     * @param least the easiest that matches
     */
    public static QuestionFilter difficultyAtLeast(Difficulty least) {
        return EnumField.DIFFICULTY.in(Interval.of(Operator.AT_LEAST, least));
    }

    /**
     * {@return questions that are easy enough}
     *
     * @param most the hardest that matches
     */
    public static QuestionFilter difficultyAtMost(Difficulty most) {
        return EnumField.DIFFICULTY.in(Interval.of(Operator.AT_MOST, most));
    }

    /**
     * {@return questions neither too easy nor too hard}
     *
     * @param least the easiest that matches
     * @param most the hardest that matches
     * @throws IllegalArgumentException if {@code least} is harder than {@code most}
     */
    public static QuestionFilter difficultyBetween(Difficulty least, Difficulty most) {
        return EnumField.DIFFICULTY.in(Interval.between(least, most));
    }

    /**
     * {@return questions for one of some levels of experience}
     *
     * @param first a level
     * @param more others
     */
    public static QuestionFilter seniority(Seniority first, Seniority... more) {
        return EnumField.SENIORITY.oneOf(first, more);
    }

    /**
     * {@return questions for a level of experience and above}
     *
     * @param least the lowest level that matches
     */
    public static QuestionFilter seniorityAtLeast(Seniority least) {
        return EnumField.SENIORITY.in(Interval.of(Operator.AT_LEAST, least));
    }

    /**
     * {@return questions for a level of experience and below}
     *
     * @param most the highest level that matches
     */
    public static QuestionFilter seniorityAtMost(Seniority most) {
        return EnumField.SENIORITY.in(Interval.of(Operator.AT_MOST, most));
    }

    /**
     * {@return questions for a range of experience}
     *
     * @param least the lowest level that matches
     * @param most the highest level that matches
     * @throws IllegalArgumentException if {@code least} is above {@code most}
     */
    public static QuestionFilter seniorityBetween(Seniority least, Seniority most) {
        return EnumField.SENIORITY.in(Interval.between(least, most));
    }

    /**
     * {@return questions of one of some kinds}
     *
     * @param first a kind
     * @param more others
     */
    public static QuestionFilter kind(QuestionKind first, QuestionKind... more) {
        return EnumField.KIND.oneOf(first, more);
    }

    /**
     * {@return questions with one of some kinds of answer}
     *
     * @param first a kind
     * @param more others
     */
    public static QuestionFilter answerKind(AnswerKind first, AnswerKind... more) {
        return EnumField.ANSWER_KIND.oneOf(first, more);
    }

    /**
     * {@return questions whose texts have one of some markups}
     *
     * @param first a markup
     * @param more others
     */
    public static QuestionFilter format(TextFormat first, TextFormat... more) {
        return EnumField.FORMAT.oneOf(first, more);
    }

    /**
     * {@return questions with one of some ids}
     *
     * @param ids exact ids; none matches nothing
     */
    public static QuestionFilter id(String... ids) {
        return ids(Arrays.asList(ids));
    }

    /**
     * {@return questions with one of some ids}
     *
     * @param ids exact ids; none matches nothing
     */
    public static QuestionFilter ids(Collection<String> ids) {
        return Combination.anyOf(ids.stream().map(NameField.ID::equalTo).toList());
    }

    /**
     * {@return questions whose id fits a pattern}
     *
     * @param pattern a pattern, in which letter case counts
     */
    public static QuestionFilter idLike(String pattern) {
        return NameField.ID.like(pattern);
    }

    /**
     * {@return questions that contain some words in the texts of {@link QuestionText#ANYWHERE}}
     *
     * @param words signs in a row, in any letter case and with any white space between them
     * @throws IllegalArgumentException if the words are blank
     */
    public static QuestionFilter text(String words) {
        return text(QuestionText.ANYWHERE, words);
    }

    /**
     * {@return questions that contain some words in one of their texts, as in {@code text(AUTHOR, "smith")}}
     *
     * @param where the text to search
     * @param words signs in a row, in any letter case and with any white space between them
     * @throws IllegalArgumentException if the words are blank
     */
    public static QuestionFilter text(QuestionText where, String words) {
        return new TextFilter(where, Phrase.of(words));
    }

    /**
     * {@return questions that have a part}
     *
     * @param part the part
     */
    public static QuestionFilter has(QuestionPart part) {
        return PartFilter.of(part);
    }

    /**
     * {@return questions in a language of their own}
     *
     * @param locale a language, which includes its regions and scripts, or one of these
     */
    public static QuestionFilter locale(Locale locale) {
        return new LocaleFilter(locale.toLanguageTag());
    }

    /**
     * {@return questions on some terms}
     *
     * @param pattern the licence of the question in any letter case, or a pattern as in {@code CC-BY*}
     */
    public static QuestionFilter licence(String pattern) {
        return NameField.LICENCE.like(pattern);
    }

    /**
     * {@return questions with a value in an attribute; {@link NumberField#attribute} compares numbers}
     *
     * @param name the name of the attribute in any letter case
     * @param value the value in any letter case
     * @throws IllegalArgumentException if the name is blank
     */
    public static QuestionFilter attribute(String name, String value) {
        return new AttributeFilter(name, Glob.literal(value, Glob.Style.FLAT));
    }

    /**
     * {@return questions where an attribute fits a pattern}
     *
     * @param name the name of the attribute in any letter case
     * @param pattern a pattern, in any letter case
     * @throws IllegalArgumentException if the name is blank
     */
    public static QuestionFilter attributeLike(String name, String pattern) {
        return new AttributeFilter(name, Glob.of(pattern, Glob.Style.FLAT));
    }

    /**
     * {@return questions that have an attribute, whatever its value}
     *
     * @param name the name of the attribute in any letter case
     * @throws IllegalArgumentException if the name is blank
     */
    public static QuestionFilter hasAttribute(String name) {
        return PartFilter.ofAttribute(name);
    }

    /**
     * {@return every question, written {@code *}}
     */
    public static QuestionFilter all() {
        return Everything.INSTANCE;
    }

    /**
     * {@return no question, written {@code -*}}
     */
    public static QuestionFilter none() {
        return Everything.INSTANCE.negate();
    }

    /**
     * {@return what a filter does not keep}
     *
     * @param filter a filter, or a lambda
     */
    public static QuestionFilter not(Predicate<? super Question> filter) {
        return QuestionFilter.of(filter).negate();
    }

    /**
     * {@return questions that match every filter}
     *
     * @param filters the filters; none keeps everything
     * @throws IllegalArgumentException if the result is nested more than 64 levels deep
     */
    public static QuestionFilter allOf(QuestionFilter... filters) {
        return Combination.allOf(Arrays.asList(filters));
    }

    /**
     * {@return questions that match at least one filter}
     *
     * @param filters the filters; none keeps nothing
     * @throws IllegalArgumentException if the result is nested more than 64 levels deep
     */
    public static QuestionFilter anyOf(QuestionFilter... filters) {
        return Combination.anyOf(Arrays.asList(filters));
    }
}
