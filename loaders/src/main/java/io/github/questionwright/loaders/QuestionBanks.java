package io.github.questionwright.loaders;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.internal.write.AtomicFile;
import io.github.questionwright.source.QuestionSource;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Loads and writes question banks with the default settings. {@code load} is strict and throws one {@link BankLoadException} for a
 * source with errors; {@code read} is lenient, keeps every good question and never throws for what it reads. Stateless
 * and thread-safe. For settings see {@link QuestionLoader#builder()}.
 */
public final class QuestionBanks {

    private QuestionBanks() {}

    /** Built at first use, since formats and the validator take a moment. */
    private static final class Default {
        private static final QuestionLoader LOADER = QuestionLoader.builder().build();
    }

    /**
     * Loads a file, or all files below a directory as one bank, strictly.
     *
     * @param path the file or directory
     * @return the bank
     * @throws BankLoadException if there is any error
     */
    public static QuestionBank load(Path path) {
        return load(QuestionSource.path(path));
    }

    /**
     * Loads from anywhere, strictly.
     *
     * @param source where the content is
     * @return the bank
     * @throws BankLoadException if there is any error
     */
    public static QuestionBank load(QuestionSource source) {
        return Default.LOADER.load(source);
    }

    /**
     * Loads a resource, or all resources below a folder as one bank, strictly.
     *
     * @param resource the absolute name, for example {@code question-banks/backend-developer.json}
     * @return the bank
     * @throws BankLoadException if there is any error
     */
    public static QuestionBank loadClasspath(String resource) {
        return load(QuestionSource.classpath(resource));
    }

    /**
     * Reads a file, or all files below a directory as one bank, leniently.
     *
     * @param path the file or directory
     * @return the bank and the diagnostics
     */
    public static LoadResult read(Path path) {
        return read(QuestionSource.path(path));
    }

    /**
     * Reads from anywhere, leniently.
     *
     * @param source where the content is
     * @return the bank and the diagnostics
     */
    public static LoadResult read(QuestionSource source) {
        return Default.LOADER.read(source);
    }

    /**
     * Writes a bank to a file in the format that its extension names. The file is replaced as a whole: a neighbour is
     * written first and then moved onto it.
     *
     * @param bank the bank
     * @param path the file, for example {@code team.json}
     * @throws IllegalArgumentException if the extension names no {@link BankFormat}
     * @throws UncheckedIOException if the file cannot be written; what was there is still there then
     */
    public static void write(QuestionBank bank, Path path) {
        write(bank, path, BankFormat.of(path));
    }

    /**
     * Writes a bank to a file, replacing it as a whole.
     *
     * @param bank the bank
     * @param path the file
     * @param format the format, whatever the file is called
     * @throws UncheckedIOException if the file cannot be written; what was there is still there then
     */
    public static void write(QuestionBank bank, Path path, BankFormat format) {
        try {
            AtomicFile.write(path, out -> format.write(bank, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a bank as text.
     *
     * @param bank the bank
     * @param format the format
     * @return the text, its lines ended by {@code \n} unless the format has a rule of its own
     */
    public static String toText(QuestionBank bank, BankFormat format) {
        StringWriter out = new StringWriter();
        try {
            format.write(bank, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
