package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.LoadedFile;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** What {@code inspect} has to say of one source. */
record Inspection(String source, LoadResult result) {

    private QuestionBank bank() {
        return result.bank();
    }

    private String format() {
        return result.files().stream().map(LoadedFile::format).distinct().collect(Collectors.joining(", "));
    }

    private long answered() {
        return bank().questions().stream()
                .filter(question -> question.answer().isAnswered())
                .count();
    }

    private long choice() {
        return bank().questions().stream()
                .filter(question -> !question.answer().options().isEmpty())
                .count();
    }

    /** How many questions stand directly in each section, in the order of the bank. */
    private Map<String, Long> sections() {
        Map<List<String>, Long> counts = bank().questions().stream()
                .filter(question -> !question.section().isEmpty())
                .collect(Collectors.groupingBy(Question::section, Collectors.counting()));
        Map<String, Long> ordered = new LinkedHashMap<>();
        bank().sections().forEach(section -> {
            if (counts.containsKey(section.path())) {
                ordered.put(String.join(" > ", section.path()), counts.get(section.path()));
            }
        });
        return ordered;
    }

    int exitCode() {
        if (result.errors().stream().anyMatch(BankReader::isUnreadable)
                && result.files().isEmpty()) {
            return ExitCode.USAGE;
        }
        return result.hasErrors() ? ExitCode.SOURCE_HAS_ERRORS : ExitCode.FINE;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", source);
        json.put("format", format());
        json.put("title", bank().title().orElse(null));
        json.put("questions", bank().size());
        json.put("sections", sections().size());
        json.put("answered", answered());
        json.put("choice", choice());
        json.put(
                "diagnostics",
                result.diagnostics().stream().map(Inspection::json).toList());
        json.put("mapping", MappingText.json(result.mappings()));
        return json;
    }

    private static Map<String, Object> json(Diagnostic diagnostic) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", label(diagnostic.severity()));
        json.put("code", diagnostic.code());
        json.put("source", diagnostic.location().source());
        json.put("line", diagnostic.location().line());
        json.put("column", diagnostic.location().column());
        json.put("endLine", diagnostic.location().endLine());
        json.put("pointer", diagnostic.location().pointer());
        json.put("message", diagnostic.message());
        return json;
    }

    String text() {
        StringBuilder text = new StringBuilder(Output.styled(Style.bold, Output.safe(source)));
        bank().title()
                .ifPresent(
                        title -> text.append("  \"").append(Output.safe(title)).append('"'));
        text.append("\n  ").append(format().isEmpty() ? "no known format" : format());
        text.append(", ").append(counted(bank().size(), "question"));
        text.append(" (")
                .append(answered())
                .append(" answered, ")
                .append(choice())
                .append(" with options)\n");
        sections()
                .forEach((section, count) ->
                        text.append(String.format(Locale.ROOT, "  %5d  %s\n", count, Output.safe(section))));
        text.append(MappingText.text(result.mappings()));
        text.append("  ").append(tally()).append('\n');
        result.diagnostics().forEach(diagnostic -> text.append(line(diagnostic)).append('\n'));
        return text.toString();
    }

    private String tally() {
        Map<Severity, Long> counts = result.diagnostics().stream()
                .collect(Collectors.groupingBy(Diagnostic::severity, Collectors.counting()));
        return counted(counts.getOrDefault(Severity.ERROR, 0L), "error") + ", "
                + counted(counts.getOrDefault(Severity.WARNING, 0L), "warning") + ", "
                + counted(counts.getOrDefault(Severity.INFO, 0L), "note");
    }

    static String line(Diagnostic diagnostic) {
        Style style = switch (diagnostic.severity()) {
            case ERROR -> Style.fg_red;
            case WARNING -> Style.fg_yellow;
            case INFO -> Style.faint;
        };
        return Output.safe(diagnostic.location().toString()) + " "
                + Output.styled(style, label(diagnostic.severity())) + " " + diagnostic.code() + " "
                + Output.safe(diagnostic.message());
    }

    private static String label(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
