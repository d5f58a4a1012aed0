package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.sampling.engine.Explanation.Change;
import io.github.questionwright.sampling.engine.Limit.Side;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void conflictsAreMinimalAndChangesAreClosest() {
        int conflicts = 0;
        for (long trial = 0; trial < Trials.BANKS; trial++) {
            Bank bank = Bank.random(Trials.SEED + 2_000_000 + trial, Trials.ITEMS);
            Reference reference = new Reference(bank);
            Explanation explanation = Sampler.of(bank.problem()).explain();
            String what = "bank " + trial + ": " + explanation;
            assertThat(explanation.conflict().isEmpty()).as(what).isEqualTo(reference.feasibleWithout(0));
            conflicts += explanation.conflict().isEmpty() ? 0 : 1;
            long members = explanation.conflict().stream()
                    .mapToLong(limit -> bits(bank, reference, limit))
                    .reduce(0, (a, b) -> a | b);
            for (Limit limit : explanation.conflict()) {
                long bits = bits(bank, reference, limit);
                assertThat(reference.feasibleWithout(~members)).as(what).isFalse();
                assertThat(reference.feasibleWithout(~members | bits)).as(what).isTrue();
                assertThat(change(explanation, limit)).as(what).isEqualTo(nearest(bank, reference, limit));
            }
        }
        assertThat((double) conflicts / Trials.BANKS).isBetween(0.4, 0.6);
    }

    private static OptionalLong change(Explanation explanation, Limit limit) {
        return explanation.changes().stream()
                .filter(change -> change.limit().equals(limit))
                .mapToLong(Change::bound)
                .findFirst();
    }

    private static OptionalLong nearest(Bank bank, Reference reference, Limit limit) {
        if (limit.side() != Side.INCLUDED) {
            return reference.nearest(limit.number() + 1, limit.side() == Side.MIN);
        }
        return reference.feasibleWithout(bits(bank, reference, limit)) ? OptionalLong.of(0) : OptionalLong.empty();
    }

    /** The bits of a limit in the reference; an included bundle is lifted as a whole. */
    private static long bits(Bank bank, Reference reference, Limit limit) {
        if (limit.side() != Side.INCLUDED) {
            return 1L << 2 * (limit.number() + 1) + (limit.side() == Side.MIN ? 0 : 1);
        }
        Units units = new Units(bank.problem());
        return Arrays.stream(units.members(units.unitOf(limit.number())))
                .mapToLong(item -> 1L << 2 * reference.rules() + item)
                .sum();
    }
}
