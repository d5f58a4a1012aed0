package io.github.questionwright;

import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link QuestionBank}. Not thread-safe, and usable again after {@link #build()}. */
public final class QuestionBankBuilder {

    @Nullable
    String title;

    @Nullable
    String description;

    @Nullable
    Locale locale;

    @Nullable
    String licence;

    List<Section> sections = List.of();
    Map<String, Question> questions = new LinkedHashMap<>();

    QuestionBankBuilder() {}

    /**
     * Sets what the bank is called.
     *
     * @param title the new value, or null for none
     * @return this builder
     */
    public QuestionBankBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    /**
     * Sets what the bank is about.
     *
     * @param description the new value, or null for none
     * @return this builder
     */
    public QuestionBankBuilder description(@Nullable String description) {
        this.description = description;
        return this;
    }

    /**
     * Sets the language of the questions that name none of their own.
     *
     * @param locale the new value, or null for none
     * @return this builder
     */
    public QuestionBankBuilder locale(@Nullable Locale locale) {
        this.locale = locale;
        return this;
    }

    /**
     * Sets the terms of use, best as an SPDX identifier.
     *
     * @param licence the new value, or null for none
     * @return this builder
     */
    public QuestionBankBuilder licence(@Nullable String licence) {
        this.licence = licence;
        return this;
    }

    /**
     * Sets the sections that have an introduction or an order of their own; those that only questions name are added by
     * themselves.
     *
     * @param sections the sections in order; of two with one path the first counts
     * @return this builder
     */
    public QuestionBankBuilder sections(List<Section> sections) {
        this.sections = List.copyOf(sections);
        return this;
    }

    /**
     * Adds a question behind the others.
     *
     * @param question the question
     * @return this builder
     * @throws IllegalArgumentException if a question with the same id is there already
     */
    public QuestionBankBuilder add(Question question) {
        Question other = questions.putIfAbsent(question.id(), question);
        if (other != null) {
            throw new IllegalArgumentException(
                    "two questions have the id " + question.id() + ": " + other.prompt() + " | " + question.prompt());
        }
        return this;
    }

    /**
     * Adds questions behind the others.
     *
     * @param questions the questions in order
     * @return this builder
     * @throws IllegalArgumentException if two questions have the same id
     */
    public QuestionBankBuilder addAll(Collection<Question> questions) {
        questions.forEach(this::add);
        return this;
    }

    /**
     * Builds the bank.
     *
     * @return an immutable bank
     */
    public QuestionBank build() {
        return new QuestionBank(this);
    }
}
