package io.github.questionwright.loaders.benchmark;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.sampling.Blueprint;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten disjoint forms of 40 from 5,000 under fifteen rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 15)
@Fork(1)
public class FormsBenchmark {

    private QuestionBank bank;
    private final Blueprint blueprint = MixedBank.fifteenRows(40);
    private int turn;

    @Setup
    public void build() {
        bank = MixedBank.of(5_000);
    }

    @Benchmark
    public Object ours() {
        return bank.sampleForms(blueprint, 10, "seed" + turn++);
    }
}
