package io.github.questionwright;

import io.github.questionwright.base.Lazy;
import io.github.questionwright.filter.Facets;
import io.github.questionwright.filter.FilterExplanation;
import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.filter.FilterSyntaxException;
import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.index.IndexedQuestions;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import io.github.questionwright.sampling.PreparedPool;
import io.github.questionwright.sampling.QuestionPool;
import io.github.questionwright.source.NearMisses;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Questions in order, each with an id of its own, in sections. Load one with the {@code loaders} module or build one
 * with {@link #of} and {@link #builder()}.
 *
 * <p>Immutable, thread-safe, and compared by its contents.
 */
public final class QuestionBank implements QuestionPool, Iterable<Question> {

    private final @Nullable String title;
    private final @Nullable String description;
    private final @Nullable Locale locale;
    private final @Nullable String licence;
    private final IndexedQuestions questions;
    private final Lazy<List<Section>> sections;
    private final Lazy<List<FilterStep>> filterSteps;
    private final QuestionIndex index;
    private final PreparedPool prepared;

    QuestionBank(QuestionBankBuilder builder) {
        title = builder.title;
        description = builder.description;
        locale = builder.locale;
        licence = builder.licence;
        questions = IndexedQuestions.of(builder.questions.values());
        List<Section> complete = SectionTree.complete(builder.sections, questions.asList());
        sections = new Lazy<>(() -> complete);
        filterSteps = new Lazy<>(List::of);
        index = new QuestionIndex(questions);
        prepared = PreparedPool.of(questions);
    }

    private QuestionBank(QuestionBank all, Funnel funnel) {
        title = all.title;
        description = all.description;
        locale = all.locale;
        licence = all.licence;
        IndexedQuestions kept = funnel.kept();
        questions = kept;
        sections = new Lazy<>(() -> SectionTree.inUse(all.sections(), kept));
        filterSteps = funnel.steps();
        index = new QuestionIndex(kept);
        prepared = all.prepared.subset(kept);
    }

    /**
     * A bank of some questions.
     *
     * @param questions the questions in order
     * @return the bank, without title
     * @throws IllegalArgumentException if two questions have the same id
     */
    public static QuestionBank of(Question... questions) {
        return of(List.of(questions));
    }

    /**
     * A bank of some questions.
     *
     * @param questions the questions in order
     * @return the bank, without title
     * @throws IllegalArgumentException if two questions have the same id
     */
    public static QuestionBank of(Collection<Question> questions) {
        return builder().addAll(questions).build();
    }

    /**
     * Starts an empty bank.
     *
     * @return a builder
     */
    public static QuestionBankBuilder builder() {
        return new QuestionBankBuilder();
    }

    /**
     * Starts from this bank.
     *
     * @return a builder that holds all its parts
     */
    public QuestionBankBuilder toBuilder() {
        return new QuestionBankBuilder()
                .title(title)
                .description(description)
                .locale(locale)
                .licence(licence)
                .sections(sections())
                .addAll(questions);
    }

    /**
     * What the bank is called.
     *
     * @return the title, if it has one
     */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /**
     * What the bank is about.
     *
     * @return the description, if it has one
     */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /**
     * The language of the questions that name none of their own.
     *
     * @return the locale, if it is known
     */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }

    /**
     * The terms on which the bank may be used.
     *
     * @return the licence, best as an SPDX identifier, if it is known
     */
    public Optional<String> licence() {
        return Optional.ofNullable(licence);
    }

    /**
     * The sections in order: those that were declared, then those that only questions name.
     *
     * @return every section once
     */
    public List<Section> sections() {
        return sections.get();
    }

    /**
     * The sections as a tree, with the questions in their places. Questions without a section stand in
     * {@link #questions()} only.
     *
     * @return the outermost sections
     */
    public List<SectionNode> sectionTree() {
        return SectionTree.of(sections(), questions());
    }

    /**
     * All questions.
     *
     * @return the questions in the order of the bank
     */
    @Override
    public List<Question> questions() {
        return questions.asList();
    }

    /**
     * How many questions there are.
     *
     * @return the number of questions
     */
    public int size() {
        return questions.size();
    }

    /**
     * Whether there is no question.
     *
     * @return true without questions
     */
    public boolean isEmpty() {
        return questions.isEmpty();
    }

    /**
     * The question with an id.
     *
     * @param id the exact id
     * @return the question
     * @throws NoSuchElementException if there is none; the message names similar ids
     */
    public Question question(String id) {
        return findQuestion(id)
                .orElseThrow(() -> new NoSuchElementException(
                        "no question has the id \"" + id + "\"" + NearMisses.didYouMean(id, index.ids())));
    }

    /**
     * The question with an id, if there is one.
     *
     * @param id the exact id
     * @return the question, or empty
     */
    public Optional<Question> findQuestion(String id) {
        return index.find(id);
    }

    /**
     * {@return the questions that match, as a bank with the same title and the sections that are still in use}
     *
     * @param filter the text form of a filter, as {@link QuestionFilter} describes it
     * @throws FilterSyntaxException if the text is no filter
     */
    public QuestionBank where(String filter) {
        return where(QuestionFilter.parse(filter));
    }

    /**
     * {@return the questions that match, as a bank with the same title and the sections that are still in use} It
     * remembers in {@link #filterSteps()} what each clause took away.
     *
     * @param filter a {@link QuestionFilter}, or a lambda
     */
    public QuestionBank where(Predicate<? super Question> filter) {
        return new QuestionBank(this, Funnel.of(QuestionFilter.of(filter), questions, filterSteps));
    }

    /**
     * {@return one step for each clause of every {@code where} since the bank was built, in order} Not part of what
     * {@link #equals} compares.
     */
    @Override
    public List<FilterStep> filterSteps() {
        return filterSteps.get();
    }

    /**
     * {@return how many questions each clause of a filter keeps, as a table to print or to look into}
     *
     * @param filter the text form of a filter
     * @throws FilterSyntaxException if the text is no filter
     */
    public FilterExplanation explain(String filter) {
        return explain(QuestionFilter.parse(filter));
    }

    /**
     * {@return how many questions each clause of a filter keeps, as a table to print or to look into}
     *
     * @param filter a {@link QuestionFilter}, or a lambda
     */
    public FilterExplanation explain(Predicate<? super Question> filter) {
        return FilterExplanation.of(QuestionFilter.of(filter), questions);
    }

    /** {@return how many questions have each tag, section, difficulty and so on} */
    public Facets facets() {
        return Facets.of(questions);
    }

    @Override
    public PreparedPool prepared() {
        return prepared;
    }

    @Override
    public Iterator<Question> iterator() {
        return questions().iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuestionBank that
                && Objects.equals(title, that.title)
                && Objects.equals(description, that.description)
                && Objects.equals(locale, that.locale)
                && Objects.equals(licence, that.licence)
                && sections().equals(that.sections())
                && questions.equals(that.questions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, questions);
    }

    /** Returns the title and the number of questions. */
    @Override
    public String toString() {
        return "QuestionBank[" + (title == null ? "" : title + ": ") + size() + " questions]";
    }
}
