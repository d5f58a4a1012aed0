package io.github.questionwright.loaders.internal.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file as a whole: a neighbour is written first and then moved onto it, so nobody ever sees half a file. */
public final class AtomicFile {

    private static final int ATTEMPTS = 10_000;

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Writes a file in UTF-8, refusing what UTF-8 cannot carry. */
    public static void write(Path path, Content content) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path neighbour = newNeighbour(target);
        try {
            try (Writer out = writer(neighbour)) {
                content.writeTo(out);
            }
            move(neighbour, target);
        } finally {
            Files.deleteIfExists(neighbour);
        }
    }

    private static Path newNeighbour(Path target) throws IOException {
        for (int number = 0; number < ATTEMPTS; number++) {
            Path candidate = target.resolveSibling("." + target.getFileName() + "." + number + ".tmp");
            try {
                return Files.createFile(candidate);
            } catch (FileAlreadyExistsException e) {
                // another writer has it, or one that was killed left it
            }
        }
        throw new IOException("no free name for a temporary file beside " + target);
    }

    private static Writer writer(Path path) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(path, StandardOpenOption.WRITE),
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
