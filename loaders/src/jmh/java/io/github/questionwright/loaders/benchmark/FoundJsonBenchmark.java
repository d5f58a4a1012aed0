package io.github.questionwright.loaders.benchmark;

import io.github.questionwright.loaders.QuestionBanks;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * 100,000 questions from a JSON file of somebody else: ours, which finds out what the fields mean, against databind into
 * classes that somebody wrote for this file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
@Fork(1)
public class FoundJsonBenchmark {

    public record Plain(
            String question,
            String category,
            String difficulty,
            List<String> options,
            int correctIndex,
            String explanation) {}

    public record Quiz(List<Plain> questions) {}

    private final JsonMapper mapper = JsonMapper.shared();
    private Path file;

    @Setup
    public void write() {
        file = ForeignFile.json(100_000);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Object ours() {
        return QuestionBanks.load(file);
    }

    @Benchmark
    public Object databind() throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return mapper.readValue(in, Quiz.class);
        }
    }
}
