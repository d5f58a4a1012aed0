package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The engine against every feasible set. */
class SequentialTest {

    @Test
    void agreesWithBruteForce() {
        int feasible = 0;
        for (long trial = 0; trial < Trials.BANKS; trial++) {
            Bank bank = Bank.random(Trials.SEED + trial, Trials.ITEMS);
            Reference reference = new Reference(bank);
            int[] valid = reference.valid();
            Sampler sampler = Sampler.of(bank.problem());
            for (String seed : new String[] {"a", "b", "c"}) {
                Draw draw = sampler.draw(Mode.SEQUENTIAL, seed);
                if (valid.length == 0) {
                    assertThat(draw).as("bank %d", trial).isInstanceOf(Draw.Impossible.class);
                } else {
                    assertThat(draw).as("bank %d", trial).isInstanceOf(Draw.Drawn.class);
                    assertThat(Integer.toBinaryString(mask(draw)))
                            .as("bank %d", trial)
                            .isEqualTo(Integer.toBinaryString(reference.first(valid, seed)));
                }
            }
            feasible += valid.length > 0 ? 1 : 0;
        }
        assertThat((double) feasible / Trials.BANKS).isBetween(0.4, 0.6);
    }

    static int mask(Draw draw) {
        return Arrays.stream(((Draw.Drawn) draw).items()).map(item -> 1 << item).sum();
    }
}
