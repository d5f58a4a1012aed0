package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BalancedTest {

    @Test
    void isTheSequentialDrawWithTheWeightsTimesTheOdds() {
        for (long trial = 0; trial < Trials.BANKS / 4; trial++) {
            Bank bank = Bank.random(Trials.SEED + 7_000_000 + trial, 12);
            int[] valid = new Reference(bank).valid();
            if (valid.length > 0) {
                Problem problem = bank.problem();
                Draw draw = Sampler.of(problem).draw(Mode.BALANCED, "b");
                Setting setting = new Setting(problem);
                Program fixed = setting.fixed(setting.rules()).orElseThrow();
                double[] odds = MaximumEntropy.odds(fixed.withCells(fixed.low(), setting.cells.supply()));
                for (int item = 0; item < bank.items; item++) {
                    int cell = setting.cells.cellOf()[item];
                    bank.weights[item] *= cell < 0 ? 1 : odds[cell];
                }
                assertThat(SequentialTest.mask(draw))
                        .as("bank %d", trial)
                        .isEqualTo(new Reference(bank).first(valid, "b"));
            }
        }
    }

    /** 30 items of 5 minutes, 3 of 6, 5 drawn in exactly 26 minutes: four of the thirty, one of the three. */
    @Test
    void fittedOddsMeetTheRowsInExpectation() {
        Bank bank = new Bank(33);
        bank.countMin = bank.countMax = 5;
        long[] minutes = new long[33];
        Arrays.setAll(minutes, item -> item < 30 ? 5 : 6);
        bank.add(minutes, 26, 26);
        Setting setting = new Setting(bank.problem());
        Program fixed = setting.fixed(setting.rules()).orElseThrow();
        double[] odds = MaximumEntropy.odds(fixed.withCells(fixed.low(), setting.cells.supply()));

        double ofFive = odds[setting.cells.cellOf()[0]];
        double ofSix = odds[setting.cells.cellOf()[32]];
        // chances 4/30 and 1/3, so odds 4/26 and 1/2
        assertThat(ofSix).isEqualTo(1);
        assertThat(ofFive).isEqualTo(4.0 / 26 * 2, within(1e-6));
    }
}
