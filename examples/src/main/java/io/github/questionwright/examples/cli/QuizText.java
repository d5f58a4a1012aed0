package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.QuizQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** A quiz to read in a terminal. */
final class QuizText {

    private static final int WIDTH = 96;
    private static final String INDENT = "    ";

    private final QuestionBank bank;
    private final Quiz quiz;
    private final boolean answers;
    private final StringBuilder text = new StringBuilder();

    QuizText(QuestionBank bank, Quiz quiz, boolean answers) {
        this.bank = bank;
        this.quiz = quiz;
        this.answers = answers;
    }

    String text() {
        long minutes = quiz.totalMinutes();
        text.append(Output.styled(Style.bold, Output.safe(bank.title().orElse("Quiz"))));
        text.append(": ").append(quiz.size()).append(" of ").append(bank.size()).append(" questions");
        text.append(minutes == 0 ? "" : ", " + minutes + " minutes");
        text.append(", seed ").append(Output.safe(quiz.seed())).append('\n');
        quiz.questions().forEach(this::append);
        return text.toString();
    }

    private void append(QuizQuestion asked) {
        Question question = asked.question();
        String number = String.valueOf(asked.number());
        text.append('\n')
                .append(" ".repeat(Math.max(0, 2 - number.length())))
                .append(number)
                .append(". ");
        wrap(question.prompt(), INDENT, Style.bold);
        List<Option> options = asked.options();
        for (int index = 0; index < options.size(); index++) {
            text.append(INDENT).append(letter(index)).append(") ");
            wrap(options.get(index).text(), INDENT + "   ", Style.reset);
        }
        text.append(INDENT)
                .append(Output.styled(Style.faint, Output.safe(facts(question))))
                .append('\n');
        if (answers) {
            text.append(INDENT).append("-> ");
            wrap(answer(asked), INDENT + "   ", Style.reset);
        }
    }

    private static String facts(Question question) {
        List<String> facts = new ArrayList<>();
        facts.add(String.join(" > ", question.section()));
        question.difficulty().map(Labels::of).ifPresent(facts::add);
        question.minutes().ifPresent(minutes -> facts.add(minutes + " min"));
        facts.add(String.join(" ", question.tags()));
        facts.add(question.id());
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" | "));
    }

    private static String answer(QuizQuestion asked) {
        Answer answer = asked.question().answer();
        if (answer instanceof Answer.Open open) {
            return open.text();
        }
        if (answer instanceof Answer.ShortText accepted) {
            return String.join(" / ", accepted.accepted());
        }
        if (answer instanceof Answer.Numeric numeric) {
            return numeric.value().toPlainString();
        }
        List<Option> options = asked.options();
        String letters = options.stream()
                .filter(Option::correct)
                .map(option -> letter(options.indexOf(option)))
                .collect(Collectors.joining(", "));
        return letters.isEmpty() ? "(no answer)" : letters;
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
    }

    /** Lays out a text from here on; lines that begin with white space, as code does, are kept as they are. */
    private void wrap(String content, String indent, Style style) {
        String continued = "";
        for (String line : Output.safe(content).strip().split("\n")) {
            text.append(continued);
            appendWrapped(line, indent, style);
            continued = indent;
        }
    }

    private void appendWrapped(String line, String indent, Style style) {
        String rest = line;
        while (rest.length() > WIDTH - indent.length()
                && !Character.isWhitespace(line.isEmpty() ? 'x' : line.charAt(0))) {
            int cut = rest.lastIndexOf(' ', WIDTH - indent.length());
            if (cut <= 0) {
                break;
            }
            text.append(Output.styled(style, rest.substring(0, cut)))
                    .append('\n')
                    .append(indent);
            rest = rest.substring(cut + 1);
        }
        text.append(Output.styled(style, rest)).append('\n');
    }
}
