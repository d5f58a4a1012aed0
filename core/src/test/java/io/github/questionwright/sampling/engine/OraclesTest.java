package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The laminar oracle, the general one and plain search without any memory, question by question. */
class OraclesTest {

    @Test
    void agree() {
        int answers = 0;
        int refusals = 0;
        for (long trial = 0; trial < Trials.BANKS / 2; trial++) {
            SplittableRandom random = new SplittableRandom(trial);
            boolean laminar = trial % 2 == 0;
            Setting setting = new Setting(problem(random, laminar));
            Program program = setting.fixed(setting.rules()).orElse(null);
            if (program == null) {
                continue;
            }
            Program tight = program.tightened();
            Oracle general = new GeneralOracle(tight, 10_000);
            Oracle other = laminar ? new LaminarOracle(LaminarForest.of(tight).orElseThrow(), tight) : general;
            assertThat(general.feasible() && other.feasible()).isTrue();
            int[] low = tight.low().clone();
            int[] high = tight.high().clone();
            for (int question = 0; question < 40; question++) {
                int cell = random.nextInt(low.length);
                boolean expected = low[cell] < high[cell] && found(tight, low, high, cell);
                boolean allowed = general.allows(cell, Oracle.Steering.NONE);
                assertThat(allowed).as("trial %d", trial).isEqualTo(expected);
                assertThat(other.allows(cell, Oracle.Steering.NONE)).isEqualTo(expected);
                apply(general, cell, expected);
                if (laminar) {
                    apply(other, cell, expected);
                }
                low[cell] += expected ? 1 : 0;
                high[cell] = expected ? high[cell] : low[cell];
                answers++;
                refusals += expected ? 0 : 1;
            }
        }
        assertThat(answers).isGreaterThan(5 * Trials.BANKS);
        assertThat(refusals).isGreaterThan(answers / 4);
    }

    private static void apply(Oracle oracle, int cell, boolean take) {
        if (take) {
            oracle.take(cell);
        } else {
            oracle.close(cell);
        }
    }

    private static boolean found(Program program, int[] low, int[] high, int cell) {
        int[] raised = low.clone();
        raised[cell]++;
        return new Search(program, 10_000).find(raised, high, new double[low.length]) != null;
    }

    private static Problem problem(SplittableRandom random, boolean laminar) {
        Bank bank = new Bank(10 + random.nextInt(30));
        bank.countMin = bank.countMax = 1 + random.nextInt(bank.items / 2);
        int sections = 2 + random.nextInt(4);
        for (int s = 0; s < sections; s++) {
            long[] row = new long[bank.items];
            long[] part = new long[bank.items];
            for (int item = s; item < bank.items; item += sections) {
                row[item] = 1;
                part[item] = random.nextInt(2);
            }
            int low = random.nextInt(3);
            bank.add(row, low, low + 1 + random.nextInt(bank.countMax));
            bank.add(part, 0, 1 + random.nextInt(2));
        }
        if (!laminar) {
            long[] minutes = random.longs(bank.items, 1, 9).toArray();
            bank.add(minutes, bank.countMax * 4L, bank.countMax * 4L + 1);
            bank.add(random.longs(bank.items, 0, 2).toArray(), bank.countMax / 3, bank.countMax / 2);
        }
        return bank.problem();
    }
}
