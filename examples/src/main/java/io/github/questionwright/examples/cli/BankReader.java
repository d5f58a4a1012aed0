package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionLoader;
import io.github.questionwright.loaders.QuestionLoaderBuilder;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a FILE argument names. */
final class BankReader {

    private static final String CLASSPATH = "classpath:";
    private static final Set<String> UNREADABLE = Set.of("source.not-found", "source.unreadable");

    private BankReader() {}

    /** Reads leniently, with a bar for long files on a terminal. */
    static LoadResult read(String file, @Nullable String mapping) {
        QuestionLoaderBuilder loader = QuestionLoader.builder();
        if (mapping != null) {
            loader.mapping(MappingFile.read(mapping));
        }
        try (LoadProgress progress = new LoadProgress()) {
            return loader.progress(progress).read(source(file));
        }
    }

    /** Reads leniently, and fails if there was nothing to read. */
    static LoadResult readExisting(String file, @Nullable String mapping) {
        LoadResult result = read(file, mapping);
        result.errors().stream().filter(BankReader::isUnreadable).findFirst().ifPresent(diagnostic -> {
            throw new CommandFailure(ExitCode.USAGE, diagnostic.toString());
        });
        return result;
    }

    static boolean isUnreadable(Diagnostic diagnostic) {
        return UNREADABLE.contains(diagnostic.code());
    }

    private static QuestionSource source(String file) {
        if (file.startsWith(CLASSPATH)) {
            return QuestionSource.classpath(file.substring(CLASSPATH.length()));
        }
        try {
            return QuestionSource.path(Path.of(file));
        } catch (InvalidPathException e) {
            throw new CommandFailure(ExitCode.USAGE, "\"" + file + "\" is no path: " + e.getReason());
        }
    }
}
