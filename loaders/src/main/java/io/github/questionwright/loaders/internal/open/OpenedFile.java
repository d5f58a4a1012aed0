package io.github.questionwright.loaders.internal.open;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceFile;
import io.github.questionwright.spi.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A file whose encoding is known and whose beginning has been looked at. */
public final class OpenedFile implements SourceText {

    private static final int HEAD_BYTES = 1 << 15;
    private static final int HEAD_CHARS = 1 << 13;

    /** Hears what happens while the text is read. */
    public interface Listener {

        /** Bytes that the charset does not allow. */
        void malformed(int line, int column, byte[] bytes, Charset charset);

        /** The charset was inferred from the bytes, of which the first that UTF-8 does not allow stands here. */
        default void inferred(int line, int column, Charset charset) {}

        /** Some lines of a text in UTF-8 are read in another charset. */
        default void mixed(BitSet lines, Charset charset) {}

        /** How many bytes of the file have been read. */
        void progress(long bytes);
    }

    private final SourceFile file;
    private final ReadLimits limits;
    private final Encoding encoding;
    private final BitSet mended;
    private final Listener listener;
    private final String head;

    private OpenedFile(
            SourceFile file, ReadLimits limits, Encoding encoding, BitSet mended, Listener listener, byte[] bytes)
            throws IOException {
        this.file = file;
        this.limits = limits;
        this.encoding = encoding;
        this.mended = mended;
        this.listener = listener;
        head = decode(bytes);
    }

    /**
     * Looks at a file and decides how it is encoded: by its mark, as declared, as UTF-16 if its zeros say so, else as
     * UTF-8. What nobody declared and is no UTF-8 is looked at as a whole: it is read as windows-1252 if it can be that
     * and holds no sequence of UTF-8; in a text that holds some, single lines that hold none are.
     */
    public static OpenedFile open(SourceFile file, ReadLimits limits, @Nullable Charset declared, Listener listener)
            throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(HEAD_BYTES);
        }
        Encoding encoding = Encoding.of(bytes, declared);
        Optional<Charset> wide =
                encoding.isOpen(declared) && encoding.markLength() == 0 ? Utf16Guess.of(bytes) : Optional.empty();
        if (wide.isPresent()) {
            listener.inferred(1, 1, wide.get());
            return new OpenedFile(file, limits, new Encoding(wide.get(), 0), new BitSet(), listener, bytes);
        }
        OpenedFile opened = new OpenedFile(file, limits, encoding, new BitSet(), listener, bytes);
        return encoding.isOpen(declared) && !opened.isBinary() ? opened.lookedAtAsAWhole(bytes) : opened;
    }

    private OpenedFile lookedAtAsAWhole(byte[] bytes) throws IOException {
        ByteScan scan;
        try (InputStream in = file.open()) {
            in.skipNBytes(encoding.markLength());
            scan = ByteScan.of(in, limits.maxFileBytes());
        } catch (IOException e) {
            return this; // whoever reads the file meets it again and keeps what stands before it
        }
        BitSet lines = scan.mendableLines(encoding.markLength() > 0);
        if (scan.isWestern() && encoding.markLength() == 0) {
            listener.inferred(scan.firstLine(), scan.firstColumn(), Encoding.WESTERN);
            return new OpenedFile(file, limits, new Encoding(Encoding.WESTERN, 0), lines, listener, bytes);
        }
        if (lines.isEmpty()) {
            return this;
        }
        listener.mixed(lines, Encoding.WESTERN);
        return new OpenedFile(file, limits, encoding, lines, listener, bytes);
    }

    private String decode(byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes, encoding.markLength(), bytes.length);
        try (Reader reader = new DecodingReader(in, encoding.charset(), (line, column, wrong) -> {}, this::mend)) {
            char[] chars = new char[HEAD_CHARS];
            int count = 0;
            for (int read = 0; read >= 0 && count < chars.length; count += Math.max(read, 0)) {
                read = reader.read(chars, count, chars.length - count);
            }
            return new String(chars, 0, count);
        }
    }

    private char mend(int line, byte[] wrong) {
        return wrong.length == 1 && mended.get(line)
                ? new String(wrong, Encoding.WESTERN).charAt(0)
                : DecodingReader.MALFORMED;
    }

    /** Whether there is nothing but white space in a file this short. */
    public boolean isEmpty() {
        return head.isBlank() && head.length() < HEAD_CHARS;
    }

    /** Whether these bytes are hardly a text: too many of them are control characters. */
    public boolean isBinary() {
        long controls = head.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return controls * 32 > head.length();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public ReadLimits limits() {
        return limits;
    }

    @Override
    public String head() {
        return head;
    }

    @Override
    public Reader open() throws IOException {
        LongConsumer progress = listener::progress;
        InputStream in = new LimitedStream(file.open(), limits.maxFileBytes(), progress);
        try {
            in.skipNBytes(encoding.markLength());
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new DecodingReader(
                in,
                encoding.charset(),
                (line, column, bytes) -> listener.malformed(line, column, bytes, encoding.charset()),
                this::mend);
    }
}
