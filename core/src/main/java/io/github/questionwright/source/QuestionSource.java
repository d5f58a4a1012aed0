package io.github.questionwright.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Where content comes from: one file or many. What the bytes mean is the format's business.
 *
 * <p>The factories cover paths, directories, the classpath, strings and anything that can open a stream twice;
 * implement the interface for anything else. The implementations here are immutable and thread-safe, and touch no file
 * before {@link #files} is called.
 */
public interface QuestionSource {

    /**
     * The name that diagnostics print for the source as a whole.
     *
     * @return the name
     */
    String name();

    /**
     * The files of this source, in an order that depends on their names alone.
     *
     * @param limits how many files may be listed
     * @return at least one file, or an empty list for a folder without files
     * @throws IOException if the source does not exist, cannot be listed, or holds more files than the limit
     */
    List<SourceFile> files(ReadLimits limits) throws IOException;

    /**
     * A file, or a directory with all files below it. Hidden files and folders (a name that starts with a dot) are
     * passed over; a symbolic link that leads out of the directory is listed, and refused when it is opened.
     *
     * @param path the file or directory
     * @return the source
     */
    static QuestionSource path(Path path) {
        return new PathSource(path);
    }

    /**
     * A resource or a folder of resources on the class path or in a named module, looked up through the thread's
     * context loader and then through the loader of this library.
     *
     * <p>In a named module a resource is visible here if its folder is no package name, as {@code question-banks/},
     * or if that package is opened.
     *
     * @param resource the absolute name, with or without a leading {@code /}, for example
     *     {@code question-banks/backend-developer.json}
     * @return the source
     */
    static QuestionSource classpath(String resource) {
        return ClasspathSource.ofDefaultLoaders(resource);
    }

    /**
     * A resource or a folder of resources that a class loader sees.
     *
     * @param loader where to look
     * @param resource the absolute name, with or without a leading {@code /}
     * @return the source
     */
    static QuestionSource classpath(ClassLoader loader, String resource) {
        return ClasspathSource.of(loader, resource);
    }

    /**
     * A resource or a folder of resources named as {@link Class#getResource} does: relative to the package of the
     * anchor, or absolute with a leading {@code /}.
     *
     * @param anchor a class that stands beside the resource
     * @param resource the relative or absolute name
     * @return the source
     */
    static QuestionSource classpath(Class<?> anchor, String resource) {
        return ClasspathSource.of(anchor, resource);
    }

    /**
     * Content that is in memory.
     *
     * @param name what diagnostics print; its end tells the format, for example {@code posted.json}
     * @param content the text
     * @return the source
     */
    static QuestionSource string(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return opener(name, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * Anything that can open the same bytes more than once, such as a part of an upload or a blob in a store.
     *
     * @param name what diagnostics print; its end tells the format, for example {@code upload.csv}
     * @param opener opens the bytes from their start, each time anew
     * @return the source
     */
    static QuestionSource opener(String name, SourceFile.Opener opener) {
        return new OpenerSource(new SourceFile(name, name, opener));
    }
}
