package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;

/** Reads huge texts in a process with a small heap. */
class CsvMemoryTest {

    /**
     * Reads {@code prompt,answer}, a record, a beginning, a part over and over, an end, and a record; prints how many
     * records and diagnostics there were.
     */
    public static void main(String[] args) throws IOException {
        String start = "prompt,answer\nP,1\n" + args[0].replace('/', '\n');
        String unit = args[1].replace('/', '\n');
        String end = args[2].replace('/', '\n') + "\nQ,2\n";
        Counts counts = new Counts();
        new CsvFormat().read(new LongText(start, unit, Integer.parseInt(args[3]) / unit.length(), end), counts);
        System.out.println(counts.records + " " + counts.codes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            ~~    => x    => ~~ => 100000000 => 2 {limit.record=1}
            ~~    => "    => ~~ => 10000000  => 2 {limit.record=1}
            ~~    => ,    => ~~ => 1000000   => 2 {csv.too-many-cells=1}
            ~~    => "",  => ~~ => 1000000   => 2 {csv.too-many-cells=1}
            P,"   => /    => ~~ => 10000000  => 2 {limit.record=1}
            P,"   => /    => "  => 1000000   => 3 {}
            P,"   => x/   => ~~ => 10000000  => 2 {limit.record=1}
            "     => x,y/ => ~~ => 10000000  => 2500001 {csv.unclosed-quote=1}
            P,    => "/   => ~~ => 10000001  => 3 {csv.too-few-cells=2499999}
            """)
    void aSmallHeapIsEnough(String start, String unit, String end, int chars, String expected) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        classPath(),
                        CsvMemoryTest.class.getName(),
                        start,
                        unit,
                        end,
                        String.valueOf(chars))
                .redirectErrorStream(true)
                .start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(output.strip()).isEqualTo(expected);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String classPath() {
        return Stream.of(
                        CsvMemoryTest.class,
                        CsvFormat.class,
                        Question.class,
                        Constraint.class,
                        JsonParser.class,
                        org.junit.jupiter.api.Test.class,
                        ParameterizedTest.class)
                .map(type -> new File(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static final class Counts implements RecordSink {

        private final Map<String, Integer> codes = new TreeMap<>();
        private int records;

        @Override
        public void header(RawValue.Field field) {}

        @Override
        public void record(RawRecord record) {
            records++;
        }

        @Override
        public void question(Question question, SourceLocation location) {}

        @Override
        public void report(Diagnostic diagnostic) {
            codes.merge(diagnostic.code(), 1, Integer::sum);
        }

        @Override
        public boolean isFull() {
            return false;
        }
    }

    private record LongText(String start, String unit, int count, String end) implements SourceText {

        @Override
        public String name() {
            return "b.csv";
        }

        @Override
        public String path() {
            return "b.csv";
        }

        @Override
        public ReadLimits limits() {
            return ReadLimits.defaults();
        }

        @Override
        public String head() {
            return start;
        }

        @Override
        public Reader open() {
            return new Reader() {
                private String part = start;
                private int at;
                private int left = count;
                private boolean isEnding;

                @Override
                public int read(char[] target, int offset, int length) {
                    for (int index = 0; index < length; index++) {
                        if (at == part.length() && !advance()) {
                            return index == 0 ? -1 : index;
                        }
                        target[offset + index] = part.charAt(at++);
                    }
                    return length;
                }

                private boolean advance() {
                    if (isEnding) {
                        return false;
                    }
                    isEnding = left-- == 0;
                    part = isEnding ? end : unit;
                    at = 0;
                    return true;
                }

                @Override
                public void close() {}
            };
        }
    }
}
