package io.github.questionwright.sampling;

import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.index.IndexedQuestions;
import io.github.questionwright.model.Question;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a blueprint reads of every question: a text for each filter, sum and attribute, from which it can be read again.
 * Lambdas have no text and are left out.
 */
final class BlueprintReads {

    private static final String WHERE = "where ";
    private static final String NUMBER = "number ";
    private static final String GROUP = "group ";

    private BlueprintReads() {}

    static List<String> of(Blueprint blueprint) {
        return blueprint.rules().stream()
                .flatMap(BlueprintReads::of)
                .distinct()
                .sorted(Utf8Order.INSTANCE)
                .toList();
    }

    private static Stream<String> of(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Sum sum) {
            return Stream.of(NUMBER + sum.field());
        }
        if (rule instanceof BlueprintRule.OneOf oneOf) {
            return Stream.of(GROUP + oneOf.field());
        }
        return filter(rule).filter(where -> !where.isOpaque()).map(where -> WHERE + where);
    }

    /** The filter of a rule that has one. */
    static Stream<QuestionFilter> filter(BlueprintRule rule) {
        if (rule instanceof BlueprintRule.Quota quota) {
            return Stream.of(quota.where());
        }
        if (rule instanceof BlueprintRule.Share share) {
            return Stream.of(share.where());
        }
        if (rule instanceof BlueprintRule.Exclude exclude) {
            return Stream.of(exclude.where());
        }
        return rule instanceof BlueprintRule.Weight weight ? Stream.of(weight.where()) : Stream.of();
    }

    /**
     * A hash of the ids and of what is read: after the list of ids, each text, followed by its values in the order of
     * the ids. A filter gives the number 1 or 0, the others an optional text.
     *
     * @throws IllegalArgumentException if a text cannot be read
     */
    static String fingerprint(IndexedQuestions questions, List<String> reads) {
        int[] order = IntStream.range(0, questions.size())
                .boxed()
                .sorted(Comparator.comparing(at -> questions.get(at).id(), Utf8Order.INSTANCE))
                .mapToInt(Integer::intValue)
                .toArray();
        CanonicalHash hash = new CanonicalHash().text(Receipt.ALGORITHM + " selection");
        hash.number(order.length);
        for (int at : order) {
            hash.text(questions.get(at).id());
        }
        reads.forEach(read -> add(hash.text(read), read, questions, order));
        return hash.hex();
    }

    private static void add(CanonicalHash hash, String read, IndexedQuestions questions, int[] order) {
        if (read.startsWith(WHERE)) {
            BitSet all = new BitSet();
            all.set(0, questions.size());
            BitSet matching = questions.matching(QuestionFilter.parse(read.substring(WHERE.length())), all);
            for (int at : order) {
                hash.number(matching.get(at) ? 1 : 0);
            }
        } else if (read.startsWith(NUMBER)) {
            String field = RuleChecks.number(read.substring(NUMBER.length()));
            for (int at : order) {
                OptionalLong number = QuestionValues.number(questions.get(at), field);
                hash.optional(number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty());
            }
        } else if (read.startsWith(GROUP)) {
            String field = read.substring(GROUP.length());
            RuleChecks.attribute(field);
            for (int at : order) {
                Question question = questions.get(at);
                hash.optional(QuestionValues.group(question, field));
            }
        } else {
            throw new IllegalArgumentException("\"" + read + "\" is nothing that a blueprint reads");
        }
    }
}
