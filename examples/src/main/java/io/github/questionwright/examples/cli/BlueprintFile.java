package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.BlueprintJson;
import io.github.questionwright.loaders.BlueprintSyntaxException;
import io.github.questionwright.sampling.Blueprint;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads the blueprint that a FILE argument names. */
final class BlueprintFile {

    private static final long MOST_BYTES = 4L << 20;

    private BlueprintFile() {}

    static Blueprint read(String file) {
        try {
            return BlueprintJson.fromJson(file, text(Path.of(file)));
        } catch (BlueprintSyntaxException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    e.diagnostics().stream().map(Inspection::line).collect(Collectors.joining("\n")));
        } catch (InvalidPathException e) {
            throw new CommandFailure(ExitCode.USAGE, "\"" + file + "\" is no path: " + e.getReason());
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitCode.USAGE, file + ": there is no such blueprint; check the name");
        } catch (CharacterCodingException e) {
            throw new CommandFailure(ExitCode.USAGE, file + ": no text in UTF-8; a blueprint is JSON in UTF-8");
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, file + " cannot be read: " + e.getMessage());
        }
    }

    private static String text(Path path) throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes; a blueprint is a small file");
        }
        return Files.readString(path);
    }
}
