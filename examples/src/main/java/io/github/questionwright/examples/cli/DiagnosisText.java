package io.github.questionwright.examples.cli;

import io.github.questionwright.sampling.QuizDiagnosis;
import io.github.questionwright.sampling.RuleRange;
import java.util.Locale;

/** What the quizzes of a blueprint look like, to read in a terminal. */
final class DiagnosisText {

    private DiagnosisText() {}

    static String of(QuizDiagnosis diagnosis) {
        StringBuilder text = new StringBuilder("Possible: every quiz has " + diagnosis.count() + " questions");
        diagnosis.quizzes().ifPresent(number -> text.append(String.format(Locale.ROOT, "; there are %,d", number)));
        text.append(".\n");
        diagnosis.rules().forEach(rule -> text.append("  ").append(line(rule)).append('\n'));
        diagnosis.undecided().forEach(rule -> text.append("  ")
                .append(Output.safe(rule))
                .append(" was not found out within the effort allowed\n"));
        text.append(String.format(
                Locale.ROOT,
                "The question drawn most often comes up in at least %.1f %% of all quizzes.\n",
                100 * diagnosis.exposureFloor()));
        if (!diagnosis.scarce().isEmpty()) {
            text.append("Scarcest are questions that count for: ")
                    .append(Output.safe(String.join("; ", diagnosis.scarce())))
                    .append('\n');
        }
        if (diagnosis.balancedHelps()) {
            text.append(String.format(
                    Locale.ROOT,
                    "--mode balanced repeats questions less: about %.0f %% instead of %.0f %%.\n",
                    100 * diagnosis.balancedExposure().orElse(0),
                    100 * diagnosis.sequentialExposure().orElse(0)));
        }
        return text.toString();
    }

    private static String line(RuleRange rule) {
        return Output.safe(rule.toString()) + " (allowed: " + bounds(rule) + ")";
    }

    private static String bounds(RuleRange rule) {
        if (rule.lower() == Long.MIN_VALUE) {
            return rule.upper() == Long.MAX_VALUE ? "any" : "at most " + rule.upper();
        }
        if (rule.upper() == Long.MAX_VALUE) {
            return "at least " + rule.lower();
        }
        return rule.lower() == rule.upper() ? "exactly " + rule.lower() : rule.lower() + " to " + rule.upper();
    }
}
