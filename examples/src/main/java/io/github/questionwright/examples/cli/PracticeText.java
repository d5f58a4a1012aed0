package io.github.questionwright.examples.cli;

import io.github.questionwright.grading.Grade;
import io.github.questionwright.grading.QuizResult;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.QuizQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi.Style;

/** What a practice says, and what it understands. */
final class PracticeText {

    private static final String INDENT = QuizText.INDENT;
    private static final String ENDS = "; Enter skips, :q ends):";
    private static final String OPEN = "; Enter leaves it open, :q ends):";

    private PracticeText() {}

    static String ask(Answer answer) {
        return switch (answer.kind()) {
            case SHORT_TEXT -> "Your answer (a few words" + ENDS;
            case NUMERIC -> "Your answer (a number" + ENDS;
            default -> "Your answer (a line, or just Enter to go on; :q ends):";
        };
    }

    static String choose(QuizQuestion asked, boolean one) {
        List<String> letters = QuizText.letters(asked);
        String all = letters.get(0) + " to " + letters.get(letters.size() - 1);
        return "Your answer (" + (one ? "one of " : "all that apply of ") + all + ENDS;
    }

    static String rate(Question question) {
        int keyPoints = question.guide().keyPoints().size();
        return keyPoints == 0
                ? "How good was it, from 1 to 5 (" + OPEN.substring(2)
                : "Which key points did you have (1 to " + keyPoints + ", all or none" + OPEN;
    }

    /** The ids of the options that a line such as {@code a c}, {@code a,c} or {@code AC} names; none for an empty one. */
    static Optional<List<String>> chosen(String line, QuizQuestion asked) {
        Map<String, String> ids = asked.optionIdsByLetter();
        List<String> chosen = new ArrayList<>();
        String separated = asked.options().size() > 26 ? line : line.replaceAll("(?<=\\w)(?=\\w)", " ");
        for (String word : words(separated)) {
            String id = ids.get(word.toUpperCase(Locale.ROOT));
            if (id == null) {
                return Optional.empty();
            }
            chosen.add(id);
        }
        return Optional.of(chosen);
    }

    /** Numbers from 1 to the most, counted from 0. */
    static Optional<int[]> numbers(String line, int most) {
        if (line.equals("none")) {
            return Optional.of(new int[0]);
        }
        if (line.equals("all")) {
            return Optional.of(IntStream.range(0, most).toArray());
        }
        List<String> words = words(line);
        boolean numbers = words.stream().allMatch(word -> word.matches("[1-9][0-9]{0,5}"));
        int[] found = numbers
                ? words.stream().mapToInt(word -> Integer.parseInt(word) - 1).toArray()
                : new int[] {most};
        return IntStream.of(found).allMatch(number -> number < most) ? Optional.of(found) : Optional.empty();
    }

    private static List<String> words(String line) {
        return List.of(line.split("[\\s,;]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What became of an answer that needs nobody to judge it. */
    static String reveal(QuizQuestion asked, QuizResult result) {
        Question question = asked.question();
        Grade grade = result.grade(question.id());
        Layout layout = new Layout().add(INDENT + Output.styled(Style.bold, verdict(grade)) + "\n");
        if (question.answer() instanceof Answer.Unresolved unresolved) {
            layout.add(INDENT + "The source names an answer that cannot be told to be one of these: ")
                    .wrap(unresolved.given(), INDENT, Style.reset);
        } else {
            layout.add(INDENT + "-> ").wrap(QuizText.answer(asked), INDENT + "   ", Style.reset);
        }
        List<String> letters = QuizText.letters(asked);
        for (int index = 0; index < letters.size(); index++) {
            String letter = letters.get(index);
            Option option = asked.options().get(index);
            option.feedback()
                    .ifPresent(
                            feedback -> layout.add(INDENT + letter + ") ").wrap(feedback, INDENT + "   ", Style.reset));
        }
        question.explanation().ifPresent(text -> layout.add(INDENT).wrap(text, INDENT, Style.reset));
        return layout.toString();
    }

    private static String verdict(Grade grade) {
        return switch (grade.status()) {
            case CORRECT -> "Right.";
            case PARTLY -> "Partly right: " + grade.points() + " of a point.";
            case WRONG -> "Not right.";
            case SKIPPED -> "Skipped.";
            case NEEDS_PERSON -> "To be rated.";
            case NOT_GRADABLE -> "Not graded: the bank does not say what is right.";
        };
    }

    /** The model answer and what to compare one's own with. */
    static String reveal(QuizQuestion asked) {
        Question question = asked.question();
        Layout layout = new Layout();
        if (question.answer() instanceof Answer.Open open) {
            layout.add(INDENT + "-> ").wrap(open.text(), INDENT + "   ", Style.reset);
        } else {
            layout.add(INDENT + "The bank has no answer to this question.\n");
        }
        List<String> keyPoints = question.guide().keyPoints();
        for (int index = 0; index < keyPoints.size(); index++) {
            layout.add(INDENT + (index + 1) + ". ").wrap(keyPoints.get(index), INDENT + "   ", Style.reset);
        }
        question.guide().rubric().levels().stream()
                .filter(level -> keyPoints.isEmpty())
                .forEach(level ->
                        layout.add(INDENT + level.level() + ": ").wrap(level.behavior(), INDENT + "   ", Style.reset));
        return layout.toString();
    }
}
