package io.github.questionwright.loaders;

/**
 * A file that was read. Immutable and thread-safe.
 *
 * @param name the name that diagnostics print
 * @param format the name of the format that read it
 * @param questions how many questions of it are in the bank
 */
public record LoadedFile(String name, String format, int questions) {}
