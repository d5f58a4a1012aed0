package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the table, reading ends with records and diagnostics, the same each time. */
class FoundRobustnessTest {

    private static final String TEXT = "Quiz\n# remark\nid;question ;a;b;right\r\n1;Why?; \"x;y\" ;+z;A\n"
            + "2;\"How,\nthen \"\"so\"\"?\";x;;B\n\nSQL;;;;\n3;6\" pipe;x;y;A;more\n4;What\n"
            + "id;question;a;b;right\n5;Who?;x;y;B\n";
    private static final String SPICE = "\",;\t|\n\r#\0\u0001\uffff\ufffe\ud800 x";

    @Test
    void truncatedAtEveryCharacter() {
        for (int end = 0; end <= TEXT.length(); end++) {
            check(TEXT.substring(0, end), "cut at " + end);
        }
    }

    @Test
    void mutated() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(TEXT);
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                int at = random.nextInt(text.length());
                char spice = SPICE.charAt(random.nextInt(SPICE.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, spice);
                    case 1 -> text.insert(at, spice);
                    default -> text.deleteCharAt(at);
                }
            }
            check(text.toString(), "seed " + seed);
        }
    }

    private static void check(String text, String trial) {
        StringText source = StringText.of("b.csv", text)
                .within(ReadLimits.builder().maxRecordChars(90).build());
        Recording recording = Recording.of(new CsvFormat(), source);
        List<String> lines = text.lines().toList();
        recording.diagnostics.stream()
                .filter(each -> each.location().line() > 0)
                .forEach(each -> {
                    assertThat(each.location().line()).as(trial).isLessThanOrEqualTo(Math.max(1, lines.size()));
                    assertThat(each.location().column())
                            .as("%s: %s", trial, each)
                            .isBetween(1, lines.get(each.location().line() - 1).length() + 1);
                });
        Recording again = Recording.of(new CsvFormat(), source);
        assertThat(again.contents()).as(trial).isEqualTo(recording.contents());
        assertThat(again.messages()).as(trial).isEqualTo(recording.messages());
    }

    /** A reader that fails ends the reading with its own exception and is closed. */
    @Test
    void aStreamThatThrows() {
        for (int pass = 1; pass <= 3; pass++) {
            for (int fail = 1; fail <= (pass == 1 ? 4 : 20); fail++) {
                Failing text = new Failing(pass, fail);
                Recording recording = null;
                try {
                    recording = Recording.of(new CsvFormat(), text);
                } catch (java.io.UncheckedIOException e) {
                    assertThat(e.getCause()).hasMessage("broken");
                }
                assertThat(recording).as("pass %d, read %d", pass, fail).isNull();
                assertThat(text.closed).as("pass %d, read %d", pass, fail).isEqualTo(text.opened);
            }
        }
    }

    private static final class Failing implements SourceText {

        private final int pass;
        private final int fail;
        private int opened;
        private int closed;

        Failing(int pass, int fail) {
            this.pass = pass;
            this.fail = fail;
        }

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
            return TEXT;
        }

        @Override
        public Reader open() {
            boolean isBroken = ++opened == pass;
            return new FilterReader(new StringReader(TEXT)) {
                private int reads;

                @Override
                public int read(char[] target, int offset, int length) throws IOException {
                    if (isBroken && ++reads == fail) {
                        throw new IOException("broken");
                    }
                    return super.read(target, offset, Math.min(length, pass == 1 ? 1 : 5));
                }

                @Override
                public void close() throws IOException {
                    closed++;
                    super.close();
                }
            };
        }
    }

    @ParameterizedTest
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "a,\"b\n",
                "\"\n",
                "x,\"y\n\n",
                " \"a\" ,b\n",
                "a;b,c;d|e\tf\n",
                "\"a\"b,c\n",
                "a\n\n",
                ",",
                "#\n",
                "x,\"\"y\"\"\n"
            })
    void takesLinearTime(String unit) {
        String text = "question,answer\n" + unit.repeat(500_000 / unit.length());
        Recording recording = Recording.of(new CsvFormat(), StringText.of("b.csv", text));
        assertThat(recording.inferred).isNotEmpty();
    }
}
