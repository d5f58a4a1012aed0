package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.SourceText;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Found shapes cut off, damaged at random, on streams that fail, and in the files of a public test suite. */
class FoundDamageTest {

    private static final List<String> TEXTS = List.of(
            "[{\"q\":\"What is a?\",\"o\":[\"x\",\"y\"],\"a\":10},{\"q\":\"What is b?\",\"o\":[\"x\"],\"a\":20}]",
            "{\"title\":\"T\",\"topics\":[{\"name\":\"N\",\"questions\":[{\"q\":\"What is a?\"},{\"q\":\"What is b?\"}]},"
                    + "{\"name\":\"M\",\"questions\":[{\"q\":\"What is c?\"}]}],\"total\":3}",
            "// quiz\nconst questions = [\n  { q: 'What is a?', o: ['x', `y`], a: true },\n  { q: 'What is b?', a: 0x1 },\n];\n",
            "{\"java\":[{\"q\":\"What is a?\",\"a\":\"A\"}],\"sql\":[{\"q\":\"What is b?\",\"a\":\"B\"}]}");

    @Test
    void aTextThatIsCutOffSaysSo() {
        for (String text : TEXTS) {
            int whole = Recording.found(text).records.size();
            for (int end = 0; end < text.length(); end++) {
                Recording read = Recording.found(text.substring(0, end));
                boolean complete = text.substring(end).matches("[\\s;]*");
                assertThat(read.records.size()).isLessThanOrEqualTo(whole);
                assertThat(complete || read.diagnostics.stream().anyMatch(Diagnostic::isError))
                        .as("%s", text.substring(0, end))
                        .isTrue();
            }
        }
    }

    @Test
    void linesThatAreCutOffSaySo() {
        String text =
                "{\"q\":\"What is a?\",\"a\":[1,2]}\n{\"q\":\"What is b?\",\"a\":{\"x\":1}}\n{'q':'What is c?'}\n";
        for (int end = 1; end < text.length(); end++) {
            String cut = text.substring(0, end);
            Recording read = Recording.foundLines(cut);
            boolean complete =
                    cut.endsWith("}\n") || cut.endsWith("]}") && end < 40 || cut.endsWith("}}") || cut.endsWith("'}");
            assertThat(complete || read.diagnostics.stream().anyMatch(Diagnostic::isError))
                    .as("%s", cut)
                    .isTrue();
            assertThat(read.records.size()
                            + (int) read.diagnostics.stream()
                                    .filter(Diagnostic::isError)
                                    .count())
                    .isEqualTo((int) cut.lines().count());
        }
    }

    @Test
    void randomDamageNeverCrashesAndIsNeverSilent() {
        String alphabet = "{}[]\"'`,:;/*\\\n x1.-+$=";
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            String good = TEXTS.get(random.nextInt(TEXTS.size()));
            StringBuilder text = new StringBuilder(good);
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                    default -> text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
                }
            }
            Recording read = Recording.found(text.toString());
            boolean fewer = read.records.size() < Recording.found(good).records.size();
            assertThat(fewer && read.diagnostics.isEmpty())
                    .as("seed %d: %s", seed, text)
                    .isFalse();
        }
    }

    @Test
    void aStreamThatFailsIsClosed() {
        for (String text : TEXTS) {
            failsEverywhere(new JsonFormat(), text);
        }
        failsEverywhere(new JsonLinesFormat(), "{\"q\":\"What is a?\"}\n{\"q\":\"What is b?\"}\n");
    }

    private static void failsEverywhere(QuestionFormat format, String text) {
        int reads = text.length() / 7 + 1;
        for (int at = 1; at <= reads * 2; at++) {
            Failing source = new Failing(text, at);
            assertThatThrownBy(() -> Recording.of(format, source))
                    .as("read %d of %s", at, text)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the stream fails");
            assertThat(source.opened[0]).isZero();
            if (format.name().equals("jsonl") && at == reads) {
                return;
            }
        }
    }

    /** Gives seven characters a read and fails at one of the reads, over all that are opened. */
    private record Failing(String text, int at, int[] reads, int[] opened) implements SourceText {

        Failing(String text, int at) {
            this(text, at, new int[1], new int[1]);
        }

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public String path() {
            return "failing.json";
        }

        @Override
        public ReadLimits limits() {
            return ReadLimits.defaults();
        }

        @Override
        public String head() {
            return text;
        }

        @Override
        public Reader open() {
            opened[0]++;
            return new FilterReader(new StringReader(text)) {
                @Override
                public int read(char[] chars, int from, int length) throws IOException {
                    if (++reads[0] == at) {
                        throw new IOException("the stream fails");
                    }
                    return super.read(chars, from, Math.min(7, length));
                }

                @Override
                public void close() throws IOException {
                    opened[0]--;
                    super.close();
                }
            };
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"q\":1;",
                "[",
                "{\"a\":",
                "\"",
                "{",
                "'",
                "/",
                "[{\"q\":\"a\n",
                "]",
                "}",
                "{\"a\" ",
                ",",
                "`",
                "const a = [",
                "{\"q\":\"x\",{",
                "[{\"q\":\"x\" y},",
                "{\"q\":",
                "[{\"a\":1}}",
                "x",
                "\\",
                "[{\"q\":\"{",
                "<",
                "a:"
            })
    void workGrowsWithTheTextAndNoFaster(String unit) throws IOException {
        long small = looked("[{\"q\":\"Why?\"}," + unit.repeat(1000));
        long large = looked("[{\"q\":\"Why?\"}," + unit.repeat(4000));

        assertThat(large).isLessThan(6 * small + 10_000);
    }

    private static long looked(String text) throws IOException {
        FoundDocument document = new FoundDocument(
                new StringReader(text), ReadLimits.defaults(), new Habits(), FoundDocument.Cut.PARTS, new Ignoring());
        document.read();
        return document.looked();
    }

    private static final class Ignoring implements Part.Taker {

        @Override
        public void part(Part part) {}

        @Override
        public void rest(List<Damages.Damage> damages) {}

        @Override
        public boolean isFull() {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"y_", "n_", "i_"})
    void thePublicTestSuite(String kind) throws IOException {
        Path folder = Path.of("..", "..", "shared", "corpus", "json_torture");
        Assumptions.assumeTrue(Files.isDirectory(folder));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().contains("__" + kind))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                Recording read = Recording.found(text);
                if (kind.equals("n_")) {
                    assertThat(read.diagnostics)
                            .as("%s", file)
                            .isNotEmpty()
                            .allMatch(one -> one.location().line() > 0);
                } else if (kind.equals("y_")) {
                    assertThat(read.diagnostics)
                            .as("%s", file)
                            .noneMatch(one -> one.isError()
                                    && !one.code().equals("json.no-questions")
                                    && !isLoneScalar(text)
                                    && !one.code().equals("json.not-an-object"));
                }
            }
        }
    }

    private static boolean isLoneScalar(String text) {
        return !text.isBlank() && "[{".indexOf(text.strip().charAt(0)) < 0;
    }
}
