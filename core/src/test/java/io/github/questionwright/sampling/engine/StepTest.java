package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final int[] NOBODY = {};

    @Test
    void offersExactlyWhatCanStillBeCompleted() {
        for (long trial = 0; trial < Trials.BANKS / 2; trial++) {
            Bank bank = Bank.random(Trials.SEED + 3_000_000 + trial, Trials.ITEMS - 2);
            SplittableRandom random = new SplittableRandom(trial);
            int asked = random.nextInt(1 << bank.items) & random.nextInt(1 << bank.items) & random.nextInt();
            int skipped = random.nextInt(1 << bank.items) & random.nextInt(1 << bank.items) & random.nextInt() & ~asked;
            Step step = Sampler.of(bank.problem()).step(items(asked), items(skipped));

            bank.included |= asked;
            bank.excluded |= skipped;
            int[] valid = new Reference(bank).valid();
            if (valid.length == 0) {
                assertThat(step).as("bank %d", trial).isInstanceOf(Step.Impossible.class);
            } else {
                int open = Arrays.stream(valid).reduce(0, (a, b) -> a | b) & ~asked;
                Step.Open found = (Step.Open) step;
                assertThat(found.items()).as("bank %d", trial).isEqualTo(items(open));
                assertThat(found.missing()).isEqualTo(Integer.bitCount(valid[0]) - Integer.bitCount(asked));
            }
        }
    }

    @Test
    void everyPathEndsInAValidDraw() {
        Problem problem = new Measure.Synthetic(400, 5).rich(20);
        Sampler sampler = Sampler.of(problem);
        SplittableRandom random = new SplittableRandom(7);
        int[] asked = NOBODY;
        Step.Open step = (Step.Open) sampler.step(asked, NOBODY);
        while (step.items().length > 0) {
            int next = step.items()[random.nextInt(step.items().length)];
            asked = IntStream.concat(Arrays.stream(asked), IntStream.of(next)).toArray();
            step = (Step.Open) sampler.step(asked, NOBODY);
        }
        assertThat(asked).hasSize(20).doesNotHaveDuplicates();
        assertThat(step.missing()).isZero();
    }

    private static int[] items(int mask) {
        return IntStream.range(0, 31).filter(item -> (mask >> item & 1) == 1).toArray();
    }
}
