package io.github.questionwright.spi;

import io.github.questionwright.source.ReadLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/**
 * The decoded text of one file. The byte order mark is gone; a sequence of bytes that the encoding does not allow is
 * reported by the loader and stands in the text as {@code U+FFFF}, and a record that holds one is dropped.
 */
public interface SourceText {

    /**
     * The name that diagnostics print.
     *
     * @return the name of the file
     */
    String name();

    /**
     * The path below the root of the source, {@code /} between names.
     *
     * @return the path, of which the end tells the extension
     */
    String path();

    /**
     * How much may be read. A format passes these on to the parser that it uses.
     *
     * @return the limits
     */
    ReadLimits limits();

    /**
     * The beginning of the text.
     *
     * @return the first 8,192 UTF-16 code units, or fewer
     */
    String head();

    /**
     * Opens the text from its start. The caller closes the reader.
     *
     * @return a new reader, buffered
     * @throws IOException if the file cannot be opened
     */
    Reader open() throws IOException;

    /**
     * What the user has laid down about how this file is written, by name: {@code delimiter} (one character),
     * {@code header} ({@code true} or {@code false}), {@code list} (the JSON pointer of the list of records, {@code *}
     * for any step). A format follows those that it knows and infers the rest.
     *
     * @return the settings; empty unless a mapping gives some
     */
    default Map<String, String> settings() {
        return Map.of();
    }

    /**
     * The extension of the path, lower case.
     *
     * @return what stands behind the last dot of the last name, or an empty string
     */
    default String extension() {
        String last = path().substring(path().lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
