package io.github.questionwright.sampling;

import io.github.questionwright.filter.QuestionFilter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One rule of a {@link Blueprint}. Rules are values: immutable, thread-safe as far as their filters are, checked when
 * they are made. {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} stand for a bound that does not exist.
 */
public sealed interface BlueprintRule {

    /**
     * What receipts and explanations call the rule.
     *
     * @return the text of the filter, or for example {@code minutes} or {@code enemies a, b}
     */
    String label();

    /**
     * A bound on the sum of a number. Questions without the number are not drawn.
     *
     * @param field {@code minutes}, or {@code attr.NAME} for an attribute that holds whole numbers of at most 9 digits
     * @param min the least sum
     * @param max the largest sum
     */
    record Sum(String field, long min, long max) implements BlueprintRule {
        /** The field of the time to allow, in minutes. */
        public static final String MINUTES = "minutes";

        /**
         * Checks field and bounds.
         *
         * @param field {@code minutes}, or {@code attr.NAME}
         * @param min the least sum
         * @param max the largest sum
         * @throws IllegalArgumentException if the field is none, the bounds contradict each other, or one is more than
         *     15 digits long
         */
        public Sum {
            RuleChecks.number(field);
            RuleChecks.bounds(field, min, max);
            if (min == Long.MIN_VALUE && max == Long.MAX_VALUE) {
                throw new IllegalArgumentException(field + ": a sum needs a minimum or a maximum");
            }
        }

        @Override
        public String label() {
            return field;
        }
    }

    /**
     * A bound on how many questions match a filter.
     *
     * @param where the filter
     * @param min the least number, at least 0
     * @param max the largest number
     */
    record Quota(QuestionFilter where, long min, long max) implements BlueprintRule {
        /**
         * Checks the bounds.
         *
         * @param where the filter
         * @param min the least number, at least 0
         * @param max the largest number
         * @throws IllegalArgumentException if a bound is negative, or the bounds contradict each other
         */
        public Quota {
            RuleChecks.notNegative(where.toString(), min, max);
            RuleChecks.bounds(where.toString(), min, max);
        }

        @Override
        public String label() {
            return where.toString();
        }
    }

    /**
     * A filter that a share of the questions match: the share times the number of questions, rounded half up.
     *
     * @param where the filter
     * @param share from 0 to 1; kept with 6 decimals, rounded half up
     */
    record Share(QuestionFilter where, BigDecimal share) implements BlueprintRule {
        static final int DECIMALS = 6;

        /**
         * Checks and rounds the share.
         *
         * @param where the filter
         * @param share from 0 to 1
         * @throws IllegalArgumentException if the share is less than 0 or more than 1
         */
        public Share {
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        where + ": a share is from 0 to 1 (0.2 is a fifth), but this is " + share.toString());
            }
            share = share.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        }

        /**
         * How many questions match in a quiz of some size.
         *
         * @param count the number of questions of the quiz
         * @return the share of it, rounded half up
         */
        public long of(long count) {
            return share.multiply(BigDecimal.valueOf(count))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }

        @Override
        public String label() {
            return where.toString();
        }
    }

    /**
     * Questions that every quiz has.
     *
     * @param ids their ids
     */
    record Include(List<String> ids) implements BlueprintRule {
        /**
         * Copies the ids and leaves out what comes twice.
         *
         * @param ids their ids, at least one
         */
        public Include {
            ids = RuleChecks.ids("include", ids, 1);
        }

        @Override
        public String label() {
            return "include";
        }
    }

    /**
     * Questions that no quiz has.
     *
     * @param where which
     */
    record Exclude(QuestionFilter where) implements BlueprintRule {
        @Override
        public String label() {
            return "exclude " + where;
        }
    }

    /**
     * Questions of which a quiz has at most one.
     *
     * @param ids their ids
     */
    record Enemies(List<String> ids) implements BlueprintRule {
        /**
         * Copies the ids and leaves out what comes twice.
         *
         * @param ids their ids, at least two
         */
        public Enemies {
            ids = RuleChecks.ids("enemies", ids, 2);
        }

        @Override
        public String label() {
            return "enemies " + String.join(", ", ids);
        }
    }

    /**
     * Questions that are asked together, one after the other, or not at all.
     *
     * @param ids their ids in the order in which they are asked
     */
    record Bundle(List<String> ids) implements BlueprintRule {
        /**
         * Copies the ids and leaves out what comes twice.
         *
         * @param ids their ids, at least two
         */
        public Bundle {
            ids = RuleChecks.ids("a bundle", ids, 2);
        }

        @Override
        public String label() {
            return "bundle " + String.join(", ", ids);
        }
    }

    /**
     * A question that is drawn only if another is.
     *
     * @param id the question
     * @param needed the other
     */
    record Requires(String id, String needed) implements BlueprintRule {
        /**
         * Checks that there are two.
         *
         * @param id the question
         * @param needed the other
         */
        public Requires {
            RuleChecks.ids("requires", List.of(id, needed), 2);
        }

        @Override
        public String label() {
            return id + " requires " + needed;
        }
    }

    /**
     * At most one question for each value of an attribute, in any letter case: variants of one concept. Questions
     * without the attribute are free.
     *
     * @param field {@code attr.NAME}
     */
    record OneOf(String field) implements BlueprintRule {
        /**
         * Checks the field.
         *
         * @param field {@code attr.NAME}
         */
        public OneOf {
            RuleChecks.attribute(field);
        }

        @Override
        public String label() {
            return "one of " + field;
        }
    }

    /**
     * Questions that somebody has seen: a quiz has as few of them as the other rules allow.
     *
     * @param ids their ids
     */
    record Avoid(List<String> ids) implements BlueprintRule {
        /**
         * Copies the ids and leaves out what comes twice.
         *
         * @param ids their ids
         */
        public Avoid {
            ids = RuleChecks.ids("avoid", ids, 0);
        }

        @Override
        public String label() {
            return "repeats";
        }
    }

    /**
     * Questions that come up more or less often than others. Overlapping weights multiply.
     *
     * @param where which
     * @param weight from 0.000001 to 1,000,000; 1 changes nothing
     */
    record Weight(QuestionFilter where, double weight) implements BlueprintRule {
        /**
         * Checks the weight.
         *
         * @param where which
         * @param weight from 0.000001 to 1,000,000
         * @throws IllegalArgumentException if the weight is out of these bounds
         */
        public Weight {
            RuleChecks.weight(where.toString(), weight);
        }

        @Override
        public String label() {
            return "weight of " + where;
        }
    }
}
