package io.github.questionwright.examples.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Lines that somebody types, or that a file or a program gives; no line is longer than anybody types. */
final class Input {

    private static final int LONGEST = 10_000;

    private final Reader reader;

    Input(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end and without blanks around it; nothing at the end of the input. */
    Optional<String> line() {
        try {
            StringBuilder line = new StringBuilder();
            int c = reader.read();
            if (c < 0) {
                return Optional.empty();
            }
            while (c >= 0 && c != '\n') {
                if (line.length() < LONGEST) {
                    line.append((char) c);
                }
                c = reader.read();
            }
            return Optional.of(line.toString().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
