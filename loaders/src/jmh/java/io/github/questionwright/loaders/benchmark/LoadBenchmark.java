package io.github.questionwright.loaders.benchmark;

import io.github.questionwright.loaders.QuestionBanks;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 100,000 questions from a JSON file: ours against databind into plain objects, without and with a validator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
@Fork(1)
public class LoadBenchmark {

    public record PlainOption(@NotBlank String text, boolean correct) {}

    public record Plain(
            @NotBlank String id,
            @NotBlank String prompt,
            @NotNull List<@NotBlank String> section,
            String difficulty,
            List<@NotBlank String> tags,
            @Positive Integer minutes,
            @Valid List<PlainOption> options,
            String explanation) {}

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private Path file;

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("bank", ".json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("[");
            for (int number = 0; number < 100_000; number++) {
                out.write((number == 0 ? "" : ",\n") + "{\"id\":\"q" + number
                        + "\",\"prompt\":\"Which of these statements about topic " + number
                        + " is right, and why is it?\",\"section\":[\"Section " + number % 20
                        + "\"],\"difficulty\":\"medium\",\"tags\":[\"t" + number % 50 + "\",\"u" + number % 7
                        + "\"],\"minutes\":" + (1 + number % 9)
                        + ",\"options\":[{\"text\":\"the first of them\",\"correct\":true},{\"text\":\"the second\"},"
                        + "{\"text\":\"the third\"},{\"text\":\"none\"}],\"explanation\":\"Because of reason " + number
                        + ".\"}");
            }
            out.write("]");
        }
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
        try (Reader in = new BufferedReader(Files.newBufferedReader(file))) {
            return mapper.readValue(in, new TypeReference<List<Plain>>() {});
        }
    }

    @Benchmark
    public Object databindAndValidator() throws IOException {
        try (Reader in = new BufferedReader(Files.newBufferedReader(file))) {
            List<Plain> questions = mapper.readValue(in, new TypeReference<List<Plain>>() {});
            long violations = 0;
            for (Plain question : questions) {
                violations += validator.validate(question).size();
            }
            return questions.size() + violations;
        }
    }
}
