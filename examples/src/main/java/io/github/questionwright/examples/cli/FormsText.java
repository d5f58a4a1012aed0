package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.sampling.QuizForms;
import picocli.CommandLine.Help.Ansi.Style;

/** Parallel forms to read in a terminal. */
final class FormsText {

    private FormsText() {}

    static String of(QuestionBank bank, QuizForms drawn, boolean answers) {
        StringBuilder text = new StringBuilder();
        for (int form = 0; form < drawn.forms().size(); form++) {
            text.append(Output.styled(Style.bold, "Form " + (form + 1) + " of " + drawn.forms().size()))
                    .append('\n')
                    .append(QuizText.of(bank, drawn.forms().get(form), answers))
                    .append('\n');
        }
        text.append("Every two forms share ").append(drawn.inCommon()).append(" questions.\n");
        drawn.ranges().forEach(range -> text.append("  ").append(Output.safe(range.toString())).append('\n'));
        drawn.sums().forEach(sum -> text.append("  ").append(Output.safe(sum.toString())).append('\n'));
        return text.toString();
    }
}
