package io.github.questionwright.loaders.internal.open;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceFile;
import io.github.questionwright.spi.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Map;
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

        /** How many bytes of the file have been read. */
        void progress(long bytes);
    }

    private final SourceFile file;
    private final ReadLimits limits;
    private final Encoding encoding;
    private final Map<String, String> settings;
    private final Listener listener;
    private final String head;

    private OpenedFile(
            SourceFile file,
            ReadLimits limits,
            Encoding encoding,
            Map<String, String> settings,
            Listener listener,
            String head) {
        this.file = file;
        this.limits = limits;
        this.encoding = encoding;
        this.settings = settings;
        this.listener = listener;
        this.head = head;
    }

    /** Looks at the beginning of a file and decides how it is encoded; nothing is laid down for its format. */
    public static OpenedFile open(SourceFile file, ReadLimits limits, @Nullable Charset declared, Listener listener)
            throws IOException {
        return open(file, limits, declared, Map.of(), listener);
    }

    /** Looks at the beginning of a file and decides how it is encoded. */
    public static OpenedFile open(
            SourceFile file,
            ReadLimits limits,
            @Nullable Charset declared,
            Map<String, String> settings,
            Listener listener)
            throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(HEAD_BYTES);
        }
        Encoding encoding = Encoding.of(bytes, declared);
        return new OpenedFile(file, limits, encoding, settings, listener, decode(bytes, encoding));
    }

    private static String decode(byte[] bytes, Encoding encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes, encoding.markLength(), bytes.length);
        try (Reader reader = new DecodingReader(in, encoding.charset(), (line, column, wrong) -> {})) {
            char[] chars = new char[HEAD_CHARS];
            int count = 0;
            for (int read = 0; read >= 0 && count < chars.length; count += Math.max(read, 0)) {
                read = reader.read(chars, count, chars.length - count);
            }
            return new String(chars, 0, count);
        }
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
    public Map<String, String> settings() {
        return settings;
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
                (line, column, bytes) -> listener.malformed(line, column, bytes, encoding.charset()));
    }
}
