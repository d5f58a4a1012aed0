package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.Mapping;
import io.github.questionwright.loaders.MappingJson;
import io.github.questionwright.loaders.MappingSyntaxException;
import java.util.stream.Collectors;

/** Reads the mapping that an option names. */
final class MappingFile {

    private MappingFile() {}

    static Mapping read(String file) {
        try {
            return MappingJson.fromJson(file, TextFile.read(file, "mapping"));
        } catch (MappingSyntaxException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    e.diagnostics().stream().map(Inspection::line).collect(Collectors.joining("\n")));
        }
    }
}
