package io.github.questionwright.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Question}; nothing but the prompt is needed. Not thread-safe, and usable again after
 * {@link #build()}.
 */
public final class QuestionBuilder {

    @Nullable
    String id;

    String prompt;
    TextFormat format = TextFormat.PLAIN;

    @Nullable
    QuestionKind kind;

    List<String> section = List.of();

    @Nullable
    Difficulty difficulty;

    @Nullable
    Seniority seniority;

    Set<String> tags = new LinkedHashSet<>();

    @Nullable
    Integer minutes;

    Answer answer = new Answer.Unanswered();

    @Nullable
    String explanation;

    List<String> hints = List.of();
    List<Reference> references = List.of();
    Guide guide = Guide.none();
    Provenance provenance = Provenance.unknown();

    @Nullable
    Locale locale;

    Map<String, String> attributes = new LinkedHashMap<>();

    QuestionBuilder(String prompt) {
        this.prompt = Objects.requireNonNull(prompt, "prompt");
    }

    QuestionBuilder(Question question) {
        id = question.id();
        prompt = question.prompt();
        format = question.format();
        kind = question.kind().orElse(null);
        section = question.section();
        difficulty = question.difficulty().orElse(null);
        seniority = question.seniority().orElse(null);
        tags.addAll(question.tags());
        minutes = question.minutes().isPresent() ? question.minutes().getAsInt() : null;
        answer = question.answer();
        explanation = question.explanation().orElse(null);
        hints = question.hints();
        references = question.references();
        guide = question.guide();
        provenance = question.provenance();
        locale = question.locale().orElse(null);
        attributes.putAll(question.attributes());
    }

    /**
     * Sets the id; without one the question gets {@link Question#derivedId()}.
     *
     * @param id the new value, or null for none
     * @return this builder
     */
    public QuestionBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /**
     * Sets what is asked.
     *
     * @param prompt the new value
     * @return this builder
     */
    public QuestionBuilder prompt(String prompt) {
        this.prompt = Objects.requireNonNull(prompt, "prompt");
        return this;
    }

    /**
     * Sets how the texts are marked up; {@link TextFormat#PLAIN} unless set.
     *
     * @param format the new value
     * @return this builder
     */
    public QuestionBuilder format(TextFormat format) {
        this.format = Objects.requireNonNull(format, "format");
        return this;
    }

    /**
     * Sets what the question asks for.
     *
     * @param kind the new value, or null for none
     * @return this builder
     */
    public QuestionBuilder kind(@Nullable QuestionKind kind) {
        this.kind = kind;
        return this;
    }

    /**
     * Sets the section path.
     *
     * @param titles from the outermost section inwards
     * @return this builder
     */
    public QuestionBuilder section(String... titles) {
        return section(List.of(titles));
    }

    /**
     * Sets the section path.
     *
     * @param titles the new value
     * @return this builder
     */
    public QuestionBuilder section(List<String> titles) {
        section = List.copyOf(titles);
        return this;
    }

    /**
     * Sets how hard it is.
     *
     * @param difficulty the new value, or null for none
     * @return this builder
     */
    public QuestionBuilder difficulty(@Nullable Difficulty difficulty) {
        this.difficulty = difficulty;
        return this;
    }

    /**
     * Sets the level of experience it is meant for.
     *
     * @param seniority the new value, or null for none
     * @return this builder
     */
    public QuestionBuilder seniority(@Nullable Seniority seniority) {
        this.seniority = seniority;
        return this;
    }

    /**
     * Sets what it is about.
     *
     * @param names the tags
     * @return this builder
     */
    public QuestionBuilder tags(String... names) {
        return tags(List.of(names));
    }

    /**
     * Sets what it is about.
     *
     * @param names the new value
     * @return this builder
     */
    public QuestionBuilder tags(Collection<String> names) {
        tags = new LinkedHashSet<>(names);
        return this;
    }

    /**
     * Sets the time to allow, in whole minutes.
     *
     * @param minutes the new value, or null for none
     * @return this builder
     */
    public QuestionBuilder minutes(@Nullable Integer minutes) {
        this.minutes = minutes;
        return this;
    }

    /**
     * Sets what answers it.
     *
     * @param answer the new value
     * @return this builder
     */
    public QuestionBuilder answer(Answer answer) {
        this.answer = Objects.requireNonNull(answer, "answer");
        return this;
    }

    /**
     * Sets a model answer in prose.
     *
     * @param text the model answer
     * @return this builder
     */
    public QuestionBuilder answer(String text) {
        return answer(new Answer.Open(text));
    }

    /**
     * Sets options to choose from; several may be chosen if several are right.
     *
     * @param options in the order in which they are listed
     * @return this builder
     */
    public QuestionBuilder options(Option... options) {
        List<Option> all = List.of(options);
        return answer(
                new Answer.Choice(all, all.stream().filter(Option::correct).count() > 1));
    }

    /**
     * Sets why the answer is right.
     *
     * @param explanation the new value, or null for none
     * @return this builder
     */
    public QuestionBuilder explanation(@Nullable String explanation) {
        this.explanation = explanation;
        return this;
    }

    /**
     * Sets help that the candidate may ask for.
     *
     * @param texts the hints, the least telling first
     * @return this builder
     */
    public QuestionBuilder hints(String... texts) {
        return hints(List.of(texts));
    }

    /**
     * Sets help that the candidate may ask for.
     *
     * @param texts the new value
     * @return this builder
     */
    public QuestionBuilder hints(List<String> texts) {
        hints = List.copyOf(texts);
        return this;
    }

    /**
     * Sets where to read on.
     *
     * @param works the references
     * @return this builder
     */
    public QuestionBuilder references(Reference... works) {
        return references(List.of(works));
    }

    /**
     * Sets where to read on.
     *
     * @param works the new value
     * @return this builder
     */
    public QuestionBuilder references(List<Reference> works) {
        references = List.copyOf(works);
        return this;
    }

    /**
     * Sets what only the interviewer sees.
     *
     * @param guide the new value
     * @return this builder
     */
    public QuestionBuilder guide(Guide guide) {
        this.guide = Objects.requireNonNull(guide, "guide");
        return this;
    }

    /**
     * Sets what is good to hear, keeping the rest of the guide.
     *
     * @param points the key points
     * @return this builder
     */
    public QuestionBuilder keyPoints(String... points) {
        return guide(guide.withKeyPoints(List.of(points)));
    }

    /**
     * Sets who made it and on what terms.
     *
     * @param provenance the new value
     * @return this builder
     */
    public QuestionBuilder provenance(Provenance provenance) {
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        return this;
    }

    /**
     * Sets the language, if it differs from that of the bank.
     *
     * @param locale the new value, or null for none
     * @return this builder
     */
    public QuestionBuilder locale(@Nullable Locale locale) {
        this.locale = locale;
        return this;
    }

    /**
     * Adds a value that has no place of its own.
     *
     * @param name the name of the attribute
     * @param value its value
     * @return this builder
     */
    public QuestionBuilder attribute(String name, String value) {
        attributes.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Sets all values that have no place of their own.
     *
     * @param values the new value
     * @return this builder
     */
    public QuestionBuilder attributes(Map<String, String> values) {
        attributes = new LinkedHashMap<>(values);
        return this;
    }

    /**
     * Builds the question, finished or not.
     *
     * @return an immutable question
     */
    public Question build() {
        return new Question(this);
    }
}
