package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.BlueprintJson;
import io.github.questionwright.loaders.BlueprintSyntaxException;
import io.github.questionwright.sampling.Blueprint;
import java.util.stream.Collectors;

/** Reads the blueprint that an option names. */
final class BlueprintFile {

    private BlueprintFile() {}

    static Blueprint read(String file) {
        try {
            return BlueprintJson.fromJson(file, TextFile.read(file, "blueprint"));
        } catch (BlueprintSyntaxException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    e.diagnostics().stream().map(Inspection::line).collect(Collectors.joining("\n")));
        }
    }
}
