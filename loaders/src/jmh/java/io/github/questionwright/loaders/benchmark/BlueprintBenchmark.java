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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 50 of a million by rules, cells built, against 50 of a million by count alone: a million priorities and no more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 9, time = 2)
@Fork(1)
public class BlueprintBenchmark {

    @Param({"laminar", "crossing", "fifteenRows"})
    private String rules;

    private QuestionBank bank;
    private Blueprint blueprint;
    private final Blueprint plain = Blueprint.of(50);
    private int turn;

    @Setup
    public void build() {
        bank = MixedBank.of(1_000_000);
        blueprint = switch (rules) {
            case "laminar" -> MixedBank.laminar(50);
            case "crossing" -> MixedBank.crossing(50);
            default -> MixedBank.fifteenRows(50);
        };
        bank.sample(blueprint, "cells");
        bank.sample(plain, "cells");
    }

    @Benchmark
    public Object ours() {
        return bank.sample(blueprint, "seed" + turn++);
    }

    @Benchmark
    public Object byCountAlone() {
        return bank.sample(plain, "seed" + turn++);
    }
}
