package io.github.questionwright.loaders.benchmark;

import io.github.questionwright.loaders.QuestionBanks;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
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
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * 100,000 questions from a table of somebody else: ours, which finds out delimiter, header and columns, against databind
 * with the header as schema into a class that somebody wrote for this file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
@Fork(1)
public class CsvBenchmark {

    public record Plain(
            String question,
            String category,
            String optionA,
            String optionB,
            String optionC,
            String optionD,
            String answer,
            String explanation) {}

    private final CsvMapper mapper = CsvMapper.builder().build();
    private Path file;

    @Setup
    public void write() {
        file = ForeignFile.csv(100_000);
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
        try (Reader in = Files.newBufferedReader(file);
                MappingIterator<Plain> rows = mapper.readerFor(Plain.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return rows.readAll();
        }
    }
}
