package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PathologicalTest {

    @Test
    void nothingFromNothing() {
        Sampler sampler = Sampler.of(Problem.builder(new long[0]).count(0, 0).build());
        for (Mode mode : Mode.values()) {
            assertThat(((Draw.Drawn) sampler.draw(mode, "s")).items()).isEmpty();
        }
        assertThat(sampler.uniformLaw().orElseThrow().draws()).isOne();
        assertThat(sampler.step(new int[0], new int[0])).isInstanceOf(Step.Open.class);
        assertThat(Sampler.of(Problem.builder(new long[0]).count(1, 1).build())
                        .explain()
                        .conflict())
                .containsExactly(new Limit(Limit.Side.MIN, Problem.COUNT));
    }

    @Test
    void theLargestCountsAndBoundsDoNotOverflow() {
        ProblemBuilder builder = Problem.builder(hashes(6)).count(0, Long.MAX_VALUE);
        builder.row(Row.counting(new int[] {0, 1, 2}, Long.MIN_VALUE, Long.MAX_VALUE));
        builder.row(Row.counting(new int[] {3, 4}, -5, Long.MAX_VALUE - 1));
        builder.row(new Row(new int[] {0, 5}, new long[] {-1, -1}, Long.MIN_VALUE + 1, -1));
        assertThat(((Draw.Drawn) Sampler.of(builder.build()).draw(Mode.SEQUENTIAL, "s")).items())
                .hasSize(6);
    }

    @Test
    void hugeCoefficientsAreExact() {
        long huge = 1L << 55;
        long[] values = {huge, huge + 1, huge + 2, huge + 3, huge + 5, huge + 9};
        ProblemBuilder builder = Problem.builder(hashes(6)).count(3, 3);
        builder.row(new Row(IntStream.range(0, 6).toArray(), values, 3 * huge + 11, 3 * huge + 11));
        Draw.Drawn draw = (Draw.Drawn) Sampler.of(builder.build()).draw(Mode.SEQUENTIAL, "s");
        assertThat(Arrays.stream(draw.items()).mapToLong(k -> values[k] - huge).sum())
                .isEqualTo(11);

        long[] apart = {huge, huge + 1, huge + 2, huge + 20, huge + 21, huge + 22};
        ProblemBuilder impossible = Problem.builder(hashes(6)).count(3, 3);
        impossible.row(new Row(IntStream.range(0, 6).toArray(), apart, 3 * huge + 10, 3 * huge + 11));
        assertThat(Sampler.of(impossible.build()).draw(Mode.SEQUENTIAL, "s")).isInstanceOf(Draw.Impossible.class);
    }

    @Test
    void rowsThatCouldOverflowAreRefused() {
        ProblemBuilder builder = Problem.builder(hashes(2));
        assertThatThrownBy(() ->
                        builder.row(new Row(new int[] {0, 1}, new long[] {Long.MAX_VALUE, Long.MAX_VALUE}, 0, 1)))
                .hasMessage("the coefficients of a row add up to more than 1152921504606846976");
        assertThatThrownBy(() -> builder.row(new Row(new int[] {0}, new long[] {Long.MIN_VALUE}, 0, 1)))
                .hasMessageStartingWith("the coefficients of a row add up");
        assertThatThrownBy(() -> builder.row(Row.counting(new int[] {0, 0}, 0, 1)))
                .hasMessage("item 0 stands in a row twice");
        assertThatThrownBy(() -> builder.row(Row.counting(new int[] {2}, 0, 1))).hasMessage("no item 2 among 2");
        assertThatThrownBy(() -> Row.counting(new int[] {0}, 2, 1)).hasMessage("no value is at least 2 and at most 1");
        assertThatThrownBy(() -> builder.count(2, 1)).hasMessage("no such count: 2 to 1");
        assertThatThrownBy(() -> builder.weights(new double[] {1, Double.NaN}))
                .hasMessage("a weight must be positive and finite, but was NaN");
        assertThatThrownBy(() -> Sampler.of(builder.build()).step(new int[] {7}, new int[0]))
                .hasMessage("no item 7 among 2");
    }

    @Test
    void anIncludedItemThatIsExcludedIsTheConflict() {
        Problem problem =
                Problem.builder(hashes(4)).count(2, 2).include(1).exclude(1).build();
        assertThat(Sampler.of(problem).draw(Mode.SEQUENTIAL, "s")).isInstanceOf(Draw.Impossible.class);
        assertThat(Sampler.of(problem).explain().conflict()).containsExactly(new Limit(Limit.Side.INCLUDED, 1));
    }

    /** Cornuéjols and Dawande's market split: small, and out of reach of branch and bound. */
    @Test
    void beyondTheNodeLimitNothingIsClaimed() {
        ProblemBuilder builder = Problem.builder(hashes(40)).count(0, 40).nodeLimit(200);
        SplittableRandom random = new SplittableRandom(3);
        for (int row = 0; row < 5; row++) {
            long[] values = random.longs(40, 1, 100).toArray();
            long half = LongStream.of(values).sum() / 2;
            builder.row(new Row(IntStream.range(0, 40).toArray(), values, half, half));
        }
        Sampler sampler = Sampler.of(builder.build());
        assertThat(sampler.draw(Mode.SEQUENTIAL, "s")).isEqualTo(new Draw.Undecided(200));
        assertThat(sampler.step(new int[0], new int[0])).isEqualTo(new Step.Undecided(200));
        assertThatThrownBy(sampler::explain)
                .isInstanceOf(UndecidedException.class)
                .hasMessage("undecided after 200 branch-and-bound nodes; raise the node limit or relax a rule");
    }

    @Test
    void tenThousandRulesEndInTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            ProblemBuilder builder = Problem.builder(hashes(20_000)).count(30, 30);
            for (int pair = 0; pair < 10_000; pair++) {
                builder.atMostOne(2 * pair, 2 * pair + 1);
            }
            assertThat(((Draw.Drawn) Sampler.of(builder.build()).draw(Mode.SEQUENTIAL, "s")).items())
                    .hasSize(30);
        });
    }

    @Test
    void manyCrossingPairsEndInTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            ProblemBuilder builder = Problem.builder(hashes(1_000)).count(30, 30);
            for (int item = 0; item + 7 < 1_000; item++) {
                builder.atMostOne(item, item + 1, item + 7);
            }
            builder.row(new Row(
                    IntStream.range(0, 1_000).toArray(),
                    IntStream.range(0, 1_000).mapToLong(k -> 1 + k % 9).toArray(),
                    149,
                    151));
            assertThat(((Draw.Drawn) Sampler.of(builder.build()).draw(Mode.SEQUENTIAL, "s")).items())
                    .hasSize(30);
        });
    }

    private static long[] hashes(int items) {
        return IntStream.range(0, items)
                .mapToLong(k -> Priorities.idHash("p" + k))
                .toArray();
    }
}
