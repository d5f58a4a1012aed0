package io.github.questionwright.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a small JSON file that an option names. */
final class TextFile {

    private static final long MOST_BYTES = 4L << 20;

    private TextFile() {}

    /** The text; whatever is wrong with the file ends the command, with the noun for what it should be. */
    static String read(String file, String noun) {
        try {
            return text(Path.of(file), noun);
        } catch (InvalidPathException e) {
            throw new CommandFailure(ExitCode.USAGE, "\"" + file + "\" is no path: " + e.getReason());
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitCode.USAGE, file + ": there is no such " + noun + "; check the name");
        } catch (CharacterCodingException e) {
            throw new CommandFailure(ExitCode.USAGE, file + ": no text in UTF-8; a " + noun + " is JSON in UTF-8");
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, file + " cannot be read: " + e.getMessage());
        }
    }

    private static String text(Path path, String noun) throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes; a " + noun + " is a small file");
        }
        return Files.readString(path);
    }
}
