package io.github.questionwright.loaders.internal.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes strictly: each sequence of bytes that the charset does not allow is told to a listener, with its place, and
 * stands in the text as {@link #MALFORMED}.
 */
final class DecodingReader extends Reader {

    /** A noncharacter, which no text should hold. */
    static final char MALFORMED = '\uffff';

    /** Hears of malformed bytes. */
    interface Listener {
        void malformed(int line, int column, byte[] bytes);
    }

    /** Knows what some malformed bytes mean. */
    interface Mender {

        /** The character that bytes of a line mean, or {@link #MALFORMED}. */
        char mend(int line, byte[] bytes);
    }

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final Listener listener;
    private final Mender mender;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 15).flip();
    private final LineCounter place = new LineCounter();
    private boolean endOfBytes;
    private boolean flushed;

    DecodingReader(InputStream in, Charset charset, Listener listener) {
        this(in, charset, listener, (line, bytes) -> MALFORMED);
    }

    DecodingReader(InputStream in, Charset charset, Listener listener, Mender mender) {
        this.in = in;
        this.listener = listener;
        this.mender = mender;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (flushed) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        if (!endOfBytes && bytes.remaining() < 8) {
            refillBytes();
        }
        chars.clear().limit(chars.capacity() - 1);
        CoderResult result = decoder.decode(bytes, chars, endOfBytes);
        boolean broken = result.isError();
        if (result.isUnderflow() && endOfBytes) {
            flushed = decoder.flush(chars).isUnderflow();
        } else if (result.isUnderflow()) {
            refillBytes();
        }
        place.advance(chars.array(), 0, chars.position());
        if (broken) {
            replace(result.length());
        }
        chars.flip();
    }

    private void replace(int length) {
        byte[] wrong = new byte[length];
        bytes.get(wrong);
        char mended = mender.mend(place.line(), wrong);
        if (mended == MALFORMED) {
            listener.malformed(place.line(), place.column(), wrong);
        }
        chars.limit(chars.capacity()).put(mended);
        place.advance(chars.array(), chars.position() - 1, chars.position());
    }

    private void refillBytes() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            endOfBytes = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
