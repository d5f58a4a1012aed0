package io.github.questionwright.grading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a quiz, by the ids of its questions. Options are named by id, so it does not matter in which order they
 * were shown. A question that is not in it was skipped. Immutable, thread-safe, compared by value.
 */
public final class Submission {

    private final Map<String, Response> responses;

    private Submission(Builder builder) {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(builder.responses));
    }

    /**
     * Starts an empty submission.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this submission, for instance to add what a person rated.
     *
     * @return a builder that holds all its responses
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.responses.putAll(responses);
        return builder;
    }

    /**
     * What was given.
     *
     * @return responses by the id of the question, in the order in which they were first given
     */
    public Map<String, Response> responses() {
        return responses;
    }

    Response response(String questionId) {
        return responses.getOrDefault(questionId, Response.NONE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Submission that && responses.equals(that.responses);
    }

    @Override
    public int hashCode() {
        return responses.hashCode();
    }

    /** Returns the number of responses. */
    @Override
    public String toString() {
        return "Submission[" + responses.size() + " responses]";
    }

    /**
     * Builds a {@link Submission}. What is given twice to a question counts as given last; a text by the candidate and a
     * rating by a person stand side by side. Not thread-safe.
     */
    public static final class Builder {

        private final Map<String, Response> responses = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Chooses options.
         *
         * @param questionId the id of the question
         * @param optionIds the ids of the options in any order; none skips the question
         * @return this builder
         */
        public Builder choose(String questionId, String... optionIds) {
            return choose(questionId, List.of(optionIds));
        }

        /**
         * Chooses options.
         *
         * @param questionId the id of the question
         * @param optionIds the ids of the options in any order; none skips the question
         * @return this builder
         */
        public Builder choose(String questionId, Collection<String> optionIds) {
            return give(questionId, response -> response.withOptionIds(new LinkedHashSet<>(optionIds)));
        }

        /**
         * Answers in writing: an open question, a short text, or a number as it was typed.
         *
         * @param questionId the id of the question
         * @param text what the candidate wrote; a blank text skips the question
         * @return this builder
         */
        public Builder text(String questionId, String text) {
            return give(questionId, response -> response.withText(text));
        }

        /**
         * Answers with a number. It goes before a text.
         *
         * @param questionId the id of the question
         * @param number the number
         * @return this builder
         */
        public Builder number(String questionId, BigDecimal number) {
            return give(questionId, response -> response.withNumber(number));
        }

        /**
         * Rates an open answer by the rubric. A level goes before key points.
         *
         * @param questionId the id of the question
         * @param level from 1 to 5
         * @return this builder
         * @throws IllegalArgumentException if the level is out of range
         */
        public Builder level(String questionId, int level) {
            return give(questionId, response -> response.withLevel(level));
        }

        /**
         * Rates an open answer by the key points that were heard.
         *
         * @param questionId the id of the question
         * @param indexes which of the guide's key points, from 0; none says that none was heard
         * @return this builder
         * @throws IllegalArgumentException if an index is less than 0
         */
        public Builder keyPoints(String questionId, int... indexes) {
            List<Integer> ticked = Arrays.stream(indexes).boxed().toList();
            return give(questionId, response -> response.withKeyPoints(ticked));
        }

        /**
         * Skips a question, and forgets what was given to it.
         *
         * @param questionId the id of the question
         * @return this builder
         */
        public Builder skip(String questionId) {
            return give(questionId, response -> Response.NONE);
        }

        /**
         * Builds the submission.
         *
         * @return an immutable submission
         */
        public Submission build() {
            return new Submission(this);
        }

        private Builder give(String questionId, UnaryOperator<Response> change) {
            Objects.requireNonNull(questionId, "questionId");
            responses.put(questionId, change.apply(responses.getOrDefault(questionId, Response.NONE)));
            return this;
        }
    }
}
