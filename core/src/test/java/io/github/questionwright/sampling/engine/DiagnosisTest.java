package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.questionwright.sampling.engine.Diagnosis.Range;
import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    @Test
    void rangesAreAttainedAndTheFloorIsABound() {
        for (long trial = 0; trial < Trials.BANKS / 4; trial++) {
            Bank bank = Bank.random(Trials.SEED + 8_000_000 + trial, 12);
            int[] valid = new Reference(bank).valid();
            Sampler sampler = Sampler.of(bank.problem());
            if (valid.length == 0) {
                assertThat(sampler.diagnose()).isEmpty();
                continue;
            }
            Diagnosis diagnosis = sampler.diagnose().orElseThrow();
            for (int row = 0; row < bank.coefficients.size(); row++) {
                long[] values = bank.coefficients.get(row);
                LongSummaryStatistics seen = Arrays.stream(valid)
                        .mapToLong(set -> Reference.value(values, set))
                        .summaryStatistics();
                assertThat(diagnosis.values().get(row).orElseThrow())
                        .as("bank %d row %d", trial, row)
                        .isEqualTo(new Range(seen.getMin(), seen.getMax()));
            }
            assertThat(diagnosis.count()).isEqualTo(Integer.bitCount(valid[0]));
            assertThat(diagnosis.exposure().floor())
                    .as("bank %d", trial)
                    .isBetween(0.0, mostExposedUniformly(bank, valid) + 1e-9);
        }
    }

    @Test
    void theFloorNamesTheScarceCell() {
        Bank bank = new Bank(20);
        bank.countMin = bank.countMax = 6;
        bank.add(IntStream.range(0, 20).mapToLong(k -> k < 3 ? 1 : 0).toArray(), 2, 6);
        Diagnosis.Exposure exposure =
                Sampler.of(bank.problem()).diagnose().orElseThrow().exposure();
        assertThat(exposure.floor()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(exposure.binding()).containsExactly(0, 1, 2);
    }

    @Test
    void theFloorIsNotBelowTheMeanNorAboveWhatIsSeen() {
        for (long seed = 1; seed <= 4; seed++) {
            Measure.Synthetic bank = new Measure.Synthetic(1_500, seed);
            Sampler sampler = Sampler.of(bank.rich(40));
            double floor = sampler.diagnose().orElseThrow().exposure().floor();
            assertThat(floor).as("seed %d", seed).isBetween(40 / 1_500.0 - 1e-9, 0.25);
        }
    }

    private static double mostExposedUniformly(Bank bank, int[] valid) {
        return IntStream.range(0, bank.items)
                .filter(item -> (bank.included >> item & 1) == 0)
                .mapToDouble(item -> (double) Arrays.stream(valid)
                                .filter(set -> (set >> item & 1) == 1)
                                .count()
                        / valid.length)
                .max()
                .orElse(0);
    }
}
