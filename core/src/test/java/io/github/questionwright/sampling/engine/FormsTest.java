package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void everyFormIsValidAndSharesNoMoreThanAllowed() {
        int made = 0;
        int notFound = 0;
        for (long trial = 0; trial < Trials.BANKS / 2; trial++) {
            Bank bank = Bank.random(Trials.SEED + 6_000_000 + trial, 12);
            bank.countMax = (bank.countMax + 1) / 2;
            bank.countMin = Math.min(bank.countMin, bank.countMax);
            int common = (int) (trial % 3);
            Reference reference = new Reference(bank);
            Forms forms = Sampler.of(bank.problem()).forms(new FormsRequest(2, common, new double[0][]), "f");
            if (forms instanceof Forms.Made found) {
                made++;
                int a = mask(found.forms().get(0));
                int b = mask(found.forms().get(1));
                assertThat(reference.feasible(a) && reference.feasible(b))
                        .as("bank %d", trial)
                        .isTrue();
                assertThat(Integer.bitCount(a & b)).as("bank %d", trial).isLessThanOrEqualTo(common);
                assertThat(Integer.bitCount(a & b)).isEqualTo(found.inCommon());
                assertThat(Integer.bitCount(a)).isEqualTo(Integer.bitCount(b));
            } else if (forms instanceof Forms.Impossible) {
                assertThat(reference.pairOfForms(common)).as("bank %d", trial).isFalse();
            } else {
                assertThat(forms).isInstanceOf(Forms.NotFound.class);
                notFound += reference.pairOfForms(common) ? 1 : 0;
            }
        }
        assertThat(made).isGreaterThan(Trials.BANKS / 10);
        assertThat(notFound).as("missed pairs").isLessThan(made / 10);
    }

    @Test
    void formsAreAlike() {
        Measure.Synthetic bank = new Measure.Synthetic(3_000, 6);
        double[] difficulty =
                IntStream.range(0, 3_000).mapToDouble(k -> k % 97 / 97.0).toArray();
        FormsRequest request = new FormsRequest(5, 0, new double[][] {difficulty});
        Forms.Made made = (Forms.Made) Sampler.of(bank.rich(30)).forms(request, "alike");

        assertThat(made.forms().stream().flatMapToInt(Arrays::stream).distinct().count())
                .isEqualTo(150);
        List<long[]> values = made.rowValues();
        for (int row = 0; row < values.get(0).length; row++) {
            int at = row;
            assertThat(values.stream().mapToLong(form -> form[at]).max().orElseThrow()
                            - values.stream().mapToLong(form -> form[at]).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
        double[] sums = made.forms().stream()
                .mapToDouble(form ->
                        Arrays.stream(form).mapToDouble(k -> difficulty[k]).sum())
                .sorted()
                .toArray();
        assertThat(sums[4] - sums[0]).isLessThan(0.1);
    }

    @Test
    void aBlockIsSharedOnlyWhereItMustBe() {
        Bank bank = new Bank(9);
        bank.countMin = bank.countMax = 4;
        bank.add(new long[] {1, 0, 0, 0, 0, 0, 0, 0, 0}, 1, 1);
        Sampler sampler = Sampler.of(bank.problem());
        assertThat(sampler.forms(new FormsRequest(2, 0, new double[0][]), "s")).isInstanceOf(Forms.Impossible.class);
        Forms.Made made = (Forms.Made) sampler.forms(new FormsRequest(2, 3, new double[0][]), "s");
        assertThat(made.inCommon()).isEqualTo(1);
        assertThat(made.forms()).allSatisfy(form -> assertThat(form).contains(0).hasSize(4));
    }

    private static int mask(int[] items) {
        return Arrays.stream(items).map(item -> 1 << item).sum();
    }
}
