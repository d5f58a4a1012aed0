package io.github.questionwright.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;

/**
 * What answers a question. Switch over {@link #kind()}, or test with {@code instanceof}; more kinds may come. Every
 * implementation is immutable and thread-safe.
 */
public sealed interface Answer {

    /**
     * Which kind of answer this is.
     *
     * @return the kind
     */
    AnswerKind kind();

    /**
     * What there is to choose from.
     *
     * @return the options in the order of the source; empty unless the question shows options
     */
    default List<Option> options() {
        return List.of();
    }

    /**
     * Whether somebody could be graded by this answer.
     *
     * @return false for {@link Unanswered} and {@link Unresolved}
     */
    default boolean isAnswered() {
        return true;
    }

    /**
     * A model answer in prose.
     *
     * @param text the model answer
     */
    record Open(
            @NotBlank(message = "{io.github.questionwright.answer.blank}")
            String text) implements Answer {
        @Override
        public AnswerKind kind() {
            return AnswerKind.OPEN;
        }
    }

    /**
     * Options, of which one or several are right.
     *
     * @param options in the order of the source
     * @param multiple whether several may be chosen
     */
    @ConsistentChoice
    record Choice(List<@Valid Option> options, boolean multiple) implements Answer {

        /**
         * Copies the options.
         *
         * @param options in the order of the source
         * @param multiple whether several may be chosen
         */
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CHOICE;
        }

        /**
         * The right options.
         *
         * @return those marked correct, in order
         */
        public List<Option> correctOptions() {
            return options.stream().filter(Option::correct).toList();
        }
    }

    /**
     * A short text, right if it equals one that is accepted.
     *
     * @param accepted the accepted texts, the preferred one first
     */
    record ShortText(
            @NotEmpty(message = "{io.github.questionwright.short-text.nothing-accepted}")
            List<@NotBlank(message = "{io.github.questionwright.short-text.blank}") String> accepted)
            implements Answer {

        /**
         * Copies the texts.
         *
         * @param accepted the accepted texts, the preferred one first
         */
        public ShortText {
            accepted = List.copyOf(accepted);
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.SHORT_TEXT;
        }
    }

    /**
     * A number, right if it is near enough.
     *
     * @param value the number
     * @param tolerance the greatest distance that is still right
     */
    record Numeric(
            BigDecimal value,

            @PositiveOrZero(message = "{io.github.questionwright.numeric.negative-tolerance}")
            BigDecimal tolerance)
            implements Answer {

        /**
         * Drops trailing zeros, so that equal numbers are equal answers.
         *
         * @param value the number
         * @param tolerance the greatest distance that is still right
         */
        public Numeric {
            value = value.stripTrailingZeros();
            tolerance = tolerance.stripTrailingZeros();
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.NUMERIC;
        }
    }

    /** The source gives no answer. */
    record Unanswered() implements Answer {
        @Override
        public AnswerKind kind() {
            return AnswerKind.UNANSWERED;
        }

        @Override
        public boolean isAnswered() {
            return false;
        }
    }

    /**
     * The source gives an answer that matches none of its options, or more than one.
     *
     * @param options the options, none marked correct
     * @param given what the source gives as the answer
     */
    record Unresolved(List<@Valid Option> options, String given) implements Answer {

        /**
         * Copies the options.
         *
         * @param options the options, none marked correct
         * @param given what the source gives as the answer
         */
        public Unresolved {
            options = List.copyOf(options);
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.UNRESOLVED;
        }

        @Override
        public boolean isAnswered() {
            return false;
        }
    }
}
