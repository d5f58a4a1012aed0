package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Opens streams that give a few bytes at a time, of which one fails. */
final class FailingStream {

    private final byte[] bytes;
    private final int chunk;
    private final int fail;
    private int reads;
    private int open;

    private FailingStream(byte[] bytes, int chunk, int fail) {
        this.bytes = bytes;
        this.chunk = chunk;
        this.fail = fail;
    }

    /** At whichever read a stream fails, that is told, unless nothing is missed, and the stream is closed. */
    static void check(String name, byte[] whole, List<Question> expected, int chunk) {
        int reads = count(name, whole, expected, chunk);
        for (int fail = 1; fail <= reads; fail++) {
            FailingStream streams = new FailingStream(whole, chunk, fail);

            LoadResult result = streams.load(name);

            boolean told = result.errors().stream()
                    .anyMatch(each -> each.code().equals("source.unreadable")
                            || each.code().equals("encoding.malformed"));
            assertThat(told || result.bank().questions().equals(expected))
                    .as("%s: read %d of %d", name, fail, reads)
                    .isTrue();
            assertThat(streams.open).as("%s: read %d", name, fail).isZero();
        }
    }

    private static int count(String name, byte[] whole, List<Question> expected, int chunk) {
        FailingStream streams = new FailingStream(whole, chunk, Integer.MAX_VALUE);
        assertThat(streams.load(name).bank().questions()).as(name).isEqualTo(expected);
        assertThat(streams.open).isZero();
        assertThat(streams.reads).isGreaterThan(whole.length / chunk);
        return streams.reads;
    }

    private LoadResult load(String name) {
        return QuestionBanks.read(QuestionSource.opener(name, this::open));
    }

    private InputStream open() {
        open++;
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            private boolean isClosed;

            @Override
            public int read() throws IOException {
                count();
                return super.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                count();
                return super.read(target, offset, Math.min(length, chunk));
            }

            @Override
            public void close() {
                open -= isClosed ? 0 : 1;
                isClosed = true;
            }
        };
    }

    private void count() throws IOException {
        if (++reads == fail) {
            throw new IOException("broken");
        }
    }
}
