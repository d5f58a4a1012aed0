package io.github.questionwright.loaders.internal.infer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How answers are read. A base or a form that is absent was not decided, so that whatever depends on it stays open.
 *
 * @param base where indexes begin, 0 or 1
 * @param numbers {@code index} or {@code text} for values that could be either
 * @param letters {@code label} or {@code text} for letters that could be either
 * @param runs whether {@code AC} means A and C
 */
record AnswerRules(
        @Nullable Integer base,
        @Nullable String numbers,
        @Nullable String letters,
        boolean runs) {

    /** Whether a token stands for an option and is no answer where there are none. */
    boolean isLabel(Token token) {
        return token.kind() == Token.Kind.LETTER && runs
                || token.isNumeric() && base != null && !"text".equals(numbers);
    }

    static AnswerRules of(Plan plan, boolean runs) {
        Optional<Integer> base = plan.detail(Detail.INDEX_BASE).map(Integer::valueOf);
        return new AnswerRules(
                base.orElse(null),
                plan.details().get(Detail.NUMBERS),
                plan.details().get(Detail.LETTERS),
                runs);
    }
}
