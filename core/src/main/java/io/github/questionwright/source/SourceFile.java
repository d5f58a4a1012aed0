package io.github.questionwright.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * One file of a {@link QuestionSource}: a name for people, a path for formats, and its bytes, which can be opened more
 * than once. Immutable; thread-safe as far as its opener is.
 */
public final class SourceFile {

    /** Opens the same bytes anew each time it is called. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the content from its start. The caller closes the stream.
         *
         * @return a new stream
         * @throws IOException if the content is missing or cannot be read
         */
        InputStream open() throws IOException;
    }

    private final String name;
    private final String path;
    private final long size;
    private final Opener opener;

    /**
     * A file of unknown size.
     *
     * @param name what diagnostics print, for example {@code banks/java.csv}
     * @param path the path below the root of the source, with {@code /} between names; its end tells the format
     * @param opener opens the bytes
     */
    public SourceFile(String name, String path, Opener opener) {
        this(name, path, -1, opener);
    }

    /**
     * A file of known size.
     *
     * @param name what diagnostics print, for example {@code banks/java.csv}
     * @param path the path below the root of the source, with {@code /} between names; its end tells the format
     * @param size the number of bytes, or -1 if unknown; a hint for progress only
     * @param opener opens the bytes
     */
    public SourceFile(String name, String path, long size, Opener opener) {
        this.name = Objects.requireNonNull(name, "name");
        this.path = Objects.requireNonNull(path, "path");
        this.size = size;
        this.opener = Objects.requireNonNull(opener, "opener");
    }

    /**
     * The name that diagnostics print.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The path below the root of the source, {@code /} between names; the file name alone for a single file.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * The number of bytes, if it is known without reading.
     *
     * @return the size, or -1
     */
    public long size() {
        return size;
    }

    /**
     * Opens the content from its start. The caller closes the stream.
     *
     * @return a new stream
     * @throws IOException if the content is missing or cannot be read
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    @Override
    public String toString() {
        return name;
    }
}
