package io.github.questionwright.loaders.shapes;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens streams that give a few bytes at a time, of which one fails. */
final class FailingStreams {

    private final byte[] bytes;
    private final int fail;
    private final int chunk;
    int reads;
    int open;

    FailingStreams(byte[] bytes, int chunk, int fail) {
        this.bytes = bytes;
        this.fail = fail;
        this.chunk = chunk;
    }

    InputStream open() {
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
