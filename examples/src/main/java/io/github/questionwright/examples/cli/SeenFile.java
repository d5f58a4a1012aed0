package io.github.questionwright.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Ids of questions that a candidate has seen, one a line; blank lines do not count. */
final class SeenFile {

    private SeenFile() {}

    static List<String> read(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new CommandFailure(ExitCode.USAGE, "--avoid: " + file + " is not a text in UTF-8");
        } catch (IOException | InvalidPathException e) {
            throw new CommandFailure(ExitCode.USAGE, "--avoid: " + file + " cannot be read; check the name");
        }
    }
}
