package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<String> lines(String text) {
        Lines lines = new LineReader(ReadLimits.defaults()).read(new StringReader(text));
        return IntStream.rangeClosed(1, lines.count()).mapToObj(lines::line).toList();
    }

    @Test
    void endsLinesAtEveryLineEnd() {
        assertThat(lines("a\nb\r\nc\rd\n\re")).containsExactly("a", "b", "c", "d", "", "e");
        assertThat(lines("")).containsExactly("");
        assertThat(lines("a\r")).containsExactly("a", "");
        assertThat(lines("\r\n\r\n")).containsExactly("", "", "");
    }

    @Test
    void keepsManyLines() {
        assertThat(lines("x\n".repeat(1_000)))
                .hasSize(1_001)
                .startsWith("x", "x")
                .endsWith("x", "");
    }

    @Test
    void passesOverALineOfAHundredMillionCharacters() {
        Lines lines = new LineReader(ReadLimits.defaults()).read(new Endless(100_000_000));

        assertThat(lines.count()).isEqualTo(2);
        assertThat(lines.refusedFrom(1)).isEqualTo(1);
        assertThat(lines.line(1)).isEmpty();
        assertThat(lines.line(2)).isEqualTo("end");
        assertThat(lines.isCut()).isFalse();
    }

    @Test
    void stopsReadingBehindTheLimitOfTheDocument() {
        ReadLimits limits = ReadLimits.builder().maxDocumentChars(10).build();
        LineReader reader = new LineReader(limits);

        Lines lines = reader.read(new StringReader("12345\n6789\n"));

        assertThat(reader.isFull()).isTrue();
        assertThat(lines.isCut()).isTrue();
        assertThat(lines.line(2)).isEqualTo("6789");
    }

    /** Many times the same letter, and then a short line. */
    private static final class Endless extends Reader {

        private final Reader rest = new StringReader("\nend");
        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read(char[] target, int offset, int length) throws java.io.IOException {
            if (left == 0) {
                return rest.read(target, offset, length);
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(target, offset, offset + count, 'x');
            left -= count;
            return count;
        }

        @Override
        public void close() {}
    }
}
