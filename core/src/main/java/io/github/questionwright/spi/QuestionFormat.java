package io.github.questionwright.spi;

import java.io.IOException;
import java.util.Set;

/**
 * Reads one format. An implementation knows how its text is built and nothing of files, encodings, checks or duplicates:
 * it hands over records as it finds them, each value with its place, and reports what it cannot read.
 *
 * <p>Register it as a service, in {@code META-INF/services} for the class path and with {@code provides} in
 * {@code module-info} for the module path, or give it to the loader's builder. Implementations are stateless and
 * thread-safe.
 *
 * <p>The format of a file is the one that detects it as {@link Detection#CERTAIN}, else as {@link Detection#LIKELY}.
 * Among several the file's extension decides; if it does not, the file is refused and the rivals are named.
 */
public interface QuestionFormat {

    /**
     * The short lower-case name, unique among the formats of a loader.
     *
     * @return for example {@code json}
     */
    String name();

    /**
     * The file name extensions, lower case and without a dot.
     *
     * @return for example {@code csv} and {@code tsv}; may be empty
     */
    Set<String> extensions();

    /**
     * Looks at the beginning of a text.
     *
     * @param text the text; only {@link SourceText#head()} and {@link SourceText#path()} should be needed
     * @return how sure this format is
     */
    Detection detect(SourceText text);

    /**
     * Reads a text from its start. A record that cannot be read is reported, and reading goes on at the next one.
     *
     * @param text what to read
     * @param sink takes records, questions and diagnostics in the order of the text
     * @throws IOException if the text cannot be read any further; what has been handed over stays
     */
    void read(SourceText text, RecordSink sink) throws IOException;
}
