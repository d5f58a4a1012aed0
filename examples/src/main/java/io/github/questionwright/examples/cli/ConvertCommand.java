package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.BankFormat;
import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a bank in another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes the good questions of a source in another format; tells of the others on standard error.",
        footer = {
            "",
            "Examples:",
            "  questionwright convert article.txt --to json -o article.json",
            "  questionwright convert team.csv --to jsonl | head -3",
            "",
            "Exit codes: 0 fine; 1 the source has errors (the good questions are written);",
            "2 wrong usage, or a file that cannot be read or written."
        })
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a file, a folder or classpath:NAME")
    private String file;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "json, jsonl, csv or md")
    private String to;

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description = "a mapping in JSON: what the fields mean; the rest is inferred")
    private @Nullable String mapping;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "the file to write; standard output without it")
    private @Nullable Path out;

    @Override
    public Integer call() {
        BankFormat format = format();
        LoadResult result = BankReader.readExisting(file, mapping);
        result.errors().forEach(error -> spec.commandLine().getErr().println(Inspection.line(error)));
        if (out == null) {
            new Output(spec).text(QuestionBanks.toText(result.bank(), format));
        } else {
            write(result, out, format);
        }
        return result.hasErrors() ? ExitCode.SOURCE_HAS_ERRORS : ExitCode.FINE;
    }

    private void write(LoadResult result, Path target, BankFormat format) {
        try {
            QuestionBanks.write(result.bank(), target, format);
        } catch (UncheckedIOException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    target + " cannot be written: " + e.getCause().getMessage());
        }
    }

    private BankFormat format() {
        return Arrays.stream(BankFormat.values())
                .filter(format -> format.label().equals(to))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "no bank is written as \"" + to + "\"; allowed: "
                                + Arrays.stream(BankFormat.values())
                                        .map(BankFormat::label)
                                        .collect(Collectors.joining(", "))));
    }
}
