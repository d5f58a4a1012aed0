package io.github.questionwright.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is in a source, and everything that is wrong with it. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Reads sources leniently; shows title, counts, and every diagnostic as "
                + "file:line:column severity code message.",
        footer = {
            "",
            "Examples:",
            "  questionwright inspect team.csv",
            "  questionwright inspect banks/ article.txt --json",
            "  questionwright inspect legacy.json --mapping legacy.mapping.json",
            "",
            "Exit codes: 0 no errors (warnings are fine); 1 errors; 2 wrong usage or nothing to read."
        })
final class InspectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, folders or classpath:NAME")
    private List<String> files = List.of();

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description = "a mapping in JSON: what the fields mean; the rest is inferred")
    private @Nullable String mapping;

    @Option(names = "--json", description = "print one JSON object instead of text")
    private boolean json;

    @Override
    public Integer call() {
        List<Inspection> inspections = files.stream()
                .map(file -> new Inspection(file, BankReader.read(file, mapping)))
                .toList();
        Output output = new Output(spec);
        if (json) {
            output.json(
                    Map.of("sources", inspections.stream().map(Inspection::json).toList()));
        } else {
            inspections.forEach(inspection -> output.text(inspection.text()));
        }
        inspections.stream()
                .flatMap(inspection -> inspection.result().errors().stream())
                .filter(BankReader::isUnreadable)
                .forEach(error -> spec.commandLine().getErr().println(Output.safe(error.toString())));
        return inspections.stream().mapToInt(Inspection::exitCode).max().orElse(ExitCode.FINE);
    }
}
