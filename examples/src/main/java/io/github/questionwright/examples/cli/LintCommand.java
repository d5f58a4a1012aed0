package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.quality.QualityCheck;
import io.github.questionwright.quality.QualityReport;
import io.github.questionwright.quality.QualityRule;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a bank against the rules of good interview content. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = {
            "Shows where a bank breaks the rules of good interview content.",
            "The rules: what an interviewer needs to ask and rate every question, choice questions that only knowledge"
                    + " solves, no duplicates, a balanced mix."
        },
        footer = {
            "",
            "Examples:",
            "  questionwright lint team.json",
            "  questionwright lint team.csv --tags tags.txt \\",
            "    --without guide.follow-ups,question.seniority",
            "  questionwright lint team.json --json > findings.json",
            "",
            "Exit codes: 0 no findings; 1 findings, or errors in the source; 2 wrong usage or nothing to read."
        })
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a file, a folder or classpath:NAME")
    private String file;

    @Option(
            names = "--tags",
            paramLabel = "FILE",
            description = "the allowed tags: one a line, whatever follows a blank is a remark, # begins a comment")
    private @Nullable Path tags;

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description = "a mapping in JSON: what the fields mean; the rest is inferred")
    private @Nullable String mapping;

    @Option(names = "--without", paramLabel = "RULE", split = ",", description = "rules to leave out")
    private List<String> without = List.of();

    @Option(names = "--json", description = "print one JSON object instead of text")
    private boolean json;

    @Override
    public Integer call() {
        QualityCheck check = QualityCheck.standard().without(rules());
        if (tags != null) {
            check = check.withVocabulary(vocabulary(tags));
        }
        LoadResult result = BankReader.read(file, mapping);
        if (result.files().isEmpty() && result.hasErrors()) {
            throw new CommandFailure(
                    ExitCode.USAGE, Output.safe(result.errors().get(0).toString()));
        }
        QualityReport report = check.of(result.bank());
        LintReport lint = new LintReport(file, result, report);
        Output output = new Output(spec);
        if (json) {
            output.json(lint.json());
        } else {
            output.text(lint.text());
        }
        return report.isClean() && !result.hasErrors() ? ExitCode.FINE : ExitCode.SOURCE_HAS_ERRORS;
    }

    private QualityRule[] rules() {
        return without.stream().map(this::rule).toArray(QualityRule[]::new);
    }

    private QualityRule rule(String id) {
        return Arrays.stream(QualityRule.values())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no rule is called \"" + id + "\"; the rules are " + String.join(", ", LintReport.ruleIds())));
    }

    private static List<String> vocabulary(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s", 2)[0])
                    .toList();
        } catch (MalformedInputException e) {
            throw new CommandFailure(ExitCode.USAGE, file + ": is not a text in UTF-8");
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, file + ": cannot be read; check the name");
        }
    }
}
