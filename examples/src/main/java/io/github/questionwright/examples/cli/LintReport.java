package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.quality.QualityFinding;
import io.github.questionwright.quality.QualityReport;
import io.github.questionwright.quality.QualityRule;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi.Style;

/** What {@code lint} has to say of one source. */
record LintReport(String source, LoadResult result, QualityReport report) {

    static List<String> ruleIds() {
        return Arrays.stream(QualityRule.values()).map(QualityRule::id).toList();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", source);
        json.put("questions", report.questions());
        json.put("errors", result.errors().size());
        Map<String, Integer> counts = new LinkedHashMap<>();
        report.counts().forEach((rule, count) -> counts.put(rule.id(), count));
        json.put("rules", counts);
        json.put("findings", report.findings().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(QualityFinding finding) {
        SourceLocation place = place(finding);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule().id());
        json.put("question", finding.questionId().orElse(null));
        json.put("source", place.source());
        json.put("line", place.line());
        json.put("column", place.column());
        json.put("message", finding.message());
        return json;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        result.errors().stream().map(LintReport::line).forEach(text::append);
        report.findings()
                .forEach(finding -> text.append(Output.safe(place(finding).toString()))
                        .append(' ')
                        .append(Output.styled(Style.fg_yellow, finding.rule().id()))
                        .append(' ')
                        .append(Output.safe(
                                finding.questionId().map(id -> id + ": ").orElse("") + finding.message()))
                        .append('\n'));
        return text.append(counted(report.questions(), "question"))
                .append(", ")
                .append(counted(result.errors().size(), "error"))
                .append(", ")
                .append(counted(report.findings().size(), "finding"))
                .append('\n')
                .toString();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String line(Diagnostic error) {
        return Inspection.line(error) + "\n";
    }

    private SourceLocation place(QualityFinding finding) {
        return finding.questionId().flatMap(result::locationOf).orElse(SourceLocation.of(source));
    }
}
