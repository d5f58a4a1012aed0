package io.github.questionwright.loaders.benchmark;

import io.github.questionwright.loaders.QuestionBanks;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * A million questions of somebody else, one a line, in a heap that holds the bank and not the records beside it: ours
 * against databind line by line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class MillionBenchmark {

    private final JsonMapper mapper = JsonMapper.shared();
    private Path file;

    @Setup
    public void write() {
        file = ForeignFile.lines(1_000_000);
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
        List<FoundJsonBenchmark.Plain> questions = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                questions.add(mapper.readValue(line, FoundJsonBenchmark.Plain.class));
            }
        }
        return questions;
    }
}
