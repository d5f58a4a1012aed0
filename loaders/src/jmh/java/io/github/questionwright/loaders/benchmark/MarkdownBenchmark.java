package io.github.questionwright.loaders.benchmark;

import io.github.questionwright.loaders.QuestionBanks;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.commonmark.parser.Parser;
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

/** 10 MB of Markdown, open questions and quizzes in sections: ours against parsing alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
@Fork(1)
public class MarkdownBenchmark {

    private static final int SIZE = 10_000_000;

    private final Parser parser = Parser.builder().build();
    private Path file;

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("bank", ".md");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            int written = 0;
            for (int number = 1; written < SIZE; number++) {
                String text = (number % 50 == 1 ? "## Section " + number / 50 + "\n\nAbout *this* and that.\n\n" : "")
                        + (number % 3 == 0 ? choice(number) : open(number));
                out.write(text);
                written += text.length();
            }
        }
    }

    private static String open(int number) {
        return "### Q" + number + ". How does part " + number + " of the **machine** work?\n\n"
                + "It takes what `part" + number
                + "()` gives it, and *turns* it over to the next one. This is done once"
                + " for\neach of them, and never for those that are [left out](https://example.org/" + number + ").\n\n"
                + "- the first step takes " + number + " seconds\n- the second takes none\n- the third is optional\n\n"
                + "```java\nvar part = machine.part(" + number + ");\npart.turn();\nassert part.isOver();\n```\n\n"
                + "So it is over when the last of the parts has been turned, unless somebody stops the machine.\n\n";
    }

    private static String choice(int number) {
        return "### Q" + number + ". Which of these stops part " + number + "?\n\n"
                + "- A: The lever of part " + number + "\n- B: The **red** button\n- C: Nothing at all\n"
                + "- D: What `stop()` returns\n\n**Answer: B**\n\nThe button cuts the power, as written in the manual of"
                + " the machine.\n\n";
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
    public Object parseAlone() throws IOException {
        try (Reader in = new BufferedReader(Files.newBufferedReader(file))) {
            return parser.parseReader(in);
        }
    }
}
