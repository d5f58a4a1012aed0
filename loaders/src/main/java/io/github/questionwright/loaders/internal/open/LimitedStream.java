package io.github.questionwright.loaders.internal.open;

import io.github.questionwright.source.ReadLimitException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes of a file, tells how far it is, and stops at the limit. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private final LongConsumer progress;
    private long count;

    LimitedStream(InputStream in, long limit, LongConsumer progress) {
        super(in);
        this.limit = limit;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            count += read;
            progress.accept(count);
        }
        if (count > limit) {
            throw new ReadLimitException(
                    "maxFileBytes",
                    "more than " + limit + " bytes; what was read so far is kept; split the file, or raise"
                            + " ReadLimits.maxFileBytes");
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
