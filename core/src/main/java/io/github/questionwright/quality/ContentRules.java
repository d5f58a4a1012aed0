package io.github.questionwright.quality;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the answer of one question is there, is neither a word nor a lecture, and has code where code is asked for. */
final class ContentRules {

    private static final int SHORTEST = 150;
    private static final int LONGEST = 1_200;
    private static final Pattern CODE =
            Pattern.compile("(?ms)^ {0,3}(```+|~~~+)[^\\n]*$.*?(?:^ {0,3}\\1[`~]*\\s*$|\\z)");

    private ContentRules() {}

    static List<QualityFinding> of(Question question) {
        List<QualityFinding> findings = new ArrayList<>();
        if (!question.answer().isAnswered()) {
            findings.add(QualityFinding.of(
                    QualityRule.ANSWER,
                    question.id(),
                    question.answer().kind() == AnswerKind.UNRESOLVED
                            ? "which option is right is not known; mark it"
                            : "no answer; write the one that you would like to hear"));
        }
        boolean coding = question.kind().filter(QuestionKind.CODING::equals).isPresent();
        text(question).ifPresent(text -> {
            int length = CODE.matcher(text).replaceAll("").strip().length();
            if (length > LONGEST || length < SHORTEST && !coding) {
                findings.add(
                        QualityFinding.of(QualityRule.ANSWER_LENGTH, question.id(), lengthMessage(question, length)));
            }
            if (coding
                    && question.answer().kind() == AnswerKind.OPEN
                    && !CODE.matcher(text).find()) {
                findings.add(QualityFinding.of(
                        QualityRule.ANSWER_CODE,
                        question.id(),
                        "a coding question without a code block in its answer"));
            }
        });
        return findings;
    }

    /** The text that explains: of a question with a model answer that one, of a choice question its explanation. */
    private static Optional<String> text(Question question) {
        if (question.answer() instanceof Answer.Open open) {
            return Optional.of(open.text());
        }
        return question.answer().kind() == AnswerKind.CHOICE
                ? Optional.of(question.explanation().orElse(""))
                : Optional.empty();
    }

    private static String lengthMessage(Question question, int length) {
        String part = question.answer().kind() == AnswerKind.OPEN ? "model answer" : "explanation";
        return String.format(
                Locale.ROOT,
                "the %s has %,d characters without code; %d to %,d are enough to be specific and short enough to read",
                part,
                length,
                SHORTEST,
                LONGEST);
    }
}
