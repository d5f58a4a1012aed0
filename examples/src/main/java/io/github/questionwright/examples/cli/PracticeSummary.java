package io.github.questionwright.examples.cli;

import io.github.questionwright.grading.GradeStatus;
import io.github.questionwright.grading.Grader;
import io.github.questionwright.grading.Points;
import io.github.questionwright.grading.QuizResult;
import io.github.questionwright.grading.Submission;
import io.github.questionwright.grading.Total;
import io.github.questionwright.model.Labels;
import io.github.questionwright.sampling.Quiz;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi.Style;

/** The end of a practice: points in all, and by section, difficulty and tag. */
final class PracticeSummary {

    private final StringBuilder text = new StringBuilder();

    private PracticeSummary() {}

    static String of(Quiz quiz, Submission submission, int asked) {
        QuizResult result = Grader.standard().grade(quiz, submission);
        PracticeSummary summary = new PracticeSummary();
        summary.head(result, quiz.size(), asked);
        summary.part("By section", result.bySection(), PracticeSummary::section);
        summary.part("By difficulty", result.byDifficulty(), Labels::of);
        summary.part("By tag", result.byTag(), tag -> tag);
        return summary.text.toString();
    }

    private void head(QuizResult result, int size, int asked) {
        text.append('\n')
                .append(Output.styled(Style.bold, "Result: " + shown(result.total())))
                .append('\n');
        if (asked < size) {
            text.append("Ended after ").append(asked).append(" of ").append(size);
            text.append(" questions; the others count as skipped.\n");
        }
        long open = result.grades().stream()
                .filter(grade -> grade.status() == GradeStatus.NEEDS_PERSON)
                .count();
        if (open > 0) {
            text.append(open).append(open == 1 ? " answer is" : " answers are").append(" not rated.\n");
        }
    }

    private <K> void part(String title, Map<K, Total> totals, Function<K, String> name) {
        if (totals.isEmpty()) {
            return;
        }
        text.append(title).append('\n');
        totals.forEach((key, total) -> text.append("  ")
                .append(Output.safe(name.apply(key)))
                .append(": ")
                .append(shown(total))
                .append('\n'));
    }

    private static String section(List<String> path) {
        return path.isEmpty() ? "(no section)" : String.join(" > ", path);
    }

    private static String shown(Total total) {
        return shown(total.points()) + " of " + shown(total.max())
                + total.percent(0).map(percent -> " (" + percent + " %)").orElse("");
    }

    private static String shown(Points points) {
        BigDecimal rounded = points.toDecimal(2).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
