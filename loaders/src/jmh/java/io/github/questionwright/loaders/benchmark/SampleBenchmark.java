package io.github.questionwright.loaders.benchmark;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

/** Filter and sample 20 from a million: ours against a stream over records with sets of tags and a shuffle. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(1)
public class SampleBenchmark {

    @Param({"rare", "common"})
    private String tag;

    /** What a program without this library would hold. */
    public record Plain(String id, Set<String> tags) {}

    private QuestionBank bank;
    private List<Plain> plain;
    private int turn;

    @Setup
    public void build() {
        List<Question> questions = new ArrayList<>();
        for (int number = 0; number < 1_000_000; number++) {
            questions.add(Question.builder("p")
                    .id("q" + number)
                    .tags(number % 500 == 0 ? "rare" : "other", number % 5 < 3 ? "common" : "seldom")
                    .difficulty(Difficulty.MEDIUM)
                    .build());
        }
        bank = QuestionBank.of(questions);
        plain = questions.stream()
                .map(question -> new Plain(question.id(), new LinkedHashSet<>(question.tags())))
                .toList();
        bank.where("tag:" + tag).sample(1, "warm");
    }

    @Benchmark
    public Object ours() {
        return bank.where("tag:" + tag).sample(20, "seed" + turn++);
    }

    @Benchmark
    public Object streamAndShuffle() {
        List<Plain> kept = new ArrayList<>(
                plain.stream().filter(question -> question.tags().contains(tag)).toList());
        Collections.shuffle(kept, new Random(turn++));
        return kept.subList(0, 20);
    }
}
