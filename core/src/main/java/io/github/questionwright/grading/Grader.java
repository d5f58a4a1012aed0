package io.github.questionwright.grading;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.QuizQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Grades submissions. Every question is worth one point, and parts of it are exact fractions.
 *
 * <ul>
 *   <li>Single choice: one point for the right option alone, else none.
 *   <li>Multiple choice: by a {@link PartialCredit} rule, {@link PartialCredit#RIGHT_MINUS_WRONG} unless another is
 *       given.
 *   <li>Short text: one point if it equals an accepted text after both are normalised: Unicode NFC; letter case folded
 *       (upper, then lower case, of the root locale); each run of white space as one blank, none at the ends; without
 *       any of {@code . , ; :} at the end and without pairs of quotes, backticks or brackets around the whole, unless
 *       nothing would remain. Signs such as {@code + # ! ? -} count, so {@code C++} is not {@code C}.
 *   <li>Numeric: one point if the distance from the value is at most the tolerance. A text is read as a number with
 *       {@code .} as the decimal point, a sign and an exponent if need be, in ASCII digits, at most 100 characters,
 *       without separators of thousands; white space around it does not count, and what is no such number is wrong. If
 *       a number has more than 10,000 digits before or behind the point, only the value itself is near enough.
 *   <li>Open: a person's rating. Level 1 to 5 earns 0, 1/4, 1/2, 3/4 or 1; else key points earn the share that was
 *       ticked; without either an answer needs a person.
 *   <li>Unanswered and unresolved questions, and choices without a right option, are not gradable and outside the
 *       maximum; but an unanswered question that a person rated counts like an open one.
 *   <li>A question that was skipped, or is not in the submission, earns nothing of its point.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class Grader {

    private static final Grader STANDARD = new Grader(PartialCredit.RIGHT_MINUS_WRONG);

    private final PartialCredit partialCredit;

    private Grader(PartialCredit partialCredit) {
        this.partialCredit = partialCredit;
    }

    /**
     * The grader with the standard rule for multiple choice.
     *
     * @return a grader by {@link PartialCredit#RIGHT_MINUS_WRONG}
     */
    public static Grader standard() {
        return STANDARD;
    }

    /**
     * A grader with another rule for multiple choice.
     *
     * @param partialCredit the rule
     * @return a grader by this rule
     */
    public static Grader with(PartialCredit partialCredit) {
        return new Grader(Objects.requireNonNull(partialCredit, "partialCredit"));
    }

    /**
     * Grades a submission.
     *
     * @param quiz what was asked
     * @param submission what was answered
     * @return one grade for each question, and totals
     * @throws IllegalArgumentException if the submission does not fit the quiz: it names a question, an option or a key
     *     point that does not exist, or answers a question in a way that its kind of answer does not have
     */
    public QuizResult grade(Quiz quiz, Submission submission) {
        ResponseCheck.check(quiz, submission);
        Totals totals = new Totals();
        for (QuizQuestion asked : quiz.questions()) {
            Question question = asked.question();
            totals.add(question, grade(asked, submission.response(question.id())));
        }
        return totals.result();
    }

    private Grade grade(QuizQuestion asked, Response response) {
        int number = asked.number();
        Question question = asked.question();
        Optional<Points> rated =
                Ratings.points(response, question.guide().keyPoints().size());
        if (rated.isPresent()) {
            return Grade.earned(number, question.id(), rated.get());
        }
        if (!isGradable(question.answer())) {
            return new Grade(number, question.id(), GradeStatus.NOT_GRADABLE, Points.ZERO, Points.ZERO);
        }
        if (response.isSkipped()) {
            return new Grade(number, question.id(), GradeStatus.SKIPPED, Points.ZERO, Points.ONE);
        }
        return points(question.answer(), response)
                .map(points -> Grade.earned(number, question.id(), points))
                .orElseGet(() -> new Grade(number, question.id(), GradeStatus.NEEDS_PERSON, Points.ZERO, Points.ONE));
    }

    private static boolean isGradable(Answer answer) {
        boolean withoutRight = answer instanceof Answer.Choice choice
                && choice.correctOptions().isEmpty();
        return answer.isAnswered() && !withoutRight;
    }

    private Optional<Points> points(Answer answer, Response response) {
        if (answer instanceof Answer.Choice choice) {
            return Optional.of(choice(choice, response.optionIds()));
        }
        String text = response.text().orElse("");
        if (answer instanceof Answer.ShortText accepted) {
            return Optional.of(all(ShortTexts.isAccepted(text, accepted.accepted())));
        }
        if (answer instanceof Answer.Numeric numeric) {
            Optional<BigDecimal> number = response.number().or(() -> Numbers.parse(text));
            return Optional.of(all(number.isPresent() && Numbers.isNearEnough(number.get(), numeric)));
        }
        return Optional.empty();
    }

    private Points choice(Answer.Choice choice, Set<String> chosen) {
        List<Option> right = choice.correctOptions();
        int rightChosen = (int)
                right.stream().filter(option -> chosen.contains(option.id())).count();
        int wrongChosen = (int) choice.options().stream()
                .filter(option -> !option.correct() && chosen.contains(option.id()))
                .count();
        PartialCredit rule = choice.multiple() ? partialCredit : PartialCredit.ALL_OR_NOTHING;
        return rule.of(rightChosen, wrongChosen, right.size(), choice.options().size() - right.size());
    }

    private static Points all(boolean right) {
        return right ? Points.ONE : Points.ZERO;
    }
}
