package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UniformTest {

    private static final int SEEDS = Trials.THOROUGH ? 200_000 : 4_000;

    @Test
    void countsEveryValidSetAndNoOther() {
        for (long trial = 0; trial < Trials.BANKS; trial++) {
            Bank bank = Bank.random(Trials.SEED + 1_000_000 + trial, Trials.ITEMS);
            int[] valid = new Reference(bank).valid();
            Sampler sampler = Sampler.of(bank.problem());
            if (valid.length == 0) {
                assertThat(sampler.draw(Mode.UNIFORM, "a")).isInstanceOf(Draw.Impossible.class);
                continue;
            }
            UniformLaw law = sampler.uniformLaw().orElseThrow();
            assertThat(law.draws()).as("bank %d", trial).isEqualTo(BigInteger.valueOf(valid.length));
            for (int item = 0; item < bank.items; item++) {
                int bit = 1 << item;
                assertThat(law.drawsWith(item).longValueExact())
                        .as("bank %d item %d", trial, item)
                        .isEqualTo(Arrays.stream(valid)
                                .filter(set -> (set & bit) != 0)
                                .count());
            }
            assertThat(valid).contains(SequentialTest.mask(sampler.draw(Mode.UNIFORM, "a")));
        }
    }

    @Test
    void everyValidSetIsEquallyLikely() {
        for (long bankSeed = 1; bankSeed <= (Trials.THOROUGH ? 12 : 40); bankSeed++) {
            Bank bank = Bank.random(bankSeed, 8);
            int[] valid = new Reference(bank).valid();
            if (valid.length > 1) {
                Sampler sampler = Sampler.of(bank.problem());
                Map<Integer, Double> law = new TreeMap<>();
                Arrays.stream(valid).forEach(set -> law.put(set, 1.0 / valid.length));
                ChiSquare.check("bank " + bankSeed, law, SEEDS, seed -> sampler.draw(Mode.UNIFORM, seed));
            }
        }
    }

    @Test
    void isRefusedBeyondItsBudget() {
        Problem problem = new Measure.Synthetic(3_000, 3).rich(50);
        Draw draw = Sampler.of(problem).draw(Mode.UNIFORM, "a");
        assertThat(draw).isInstanceOfSatisfying(Draw.BeyondBudget.class, refused -> {
            assertThat(refused.budget()).isEqualTo(UniformLaw.BUDGET);
            assertThat(refused.steps()).isGreaterThan(UniformLaw.BUDGET);
        });
        assertThat(Sampler.of(problem).uniformLaw()).isEmpty();
    }
}
