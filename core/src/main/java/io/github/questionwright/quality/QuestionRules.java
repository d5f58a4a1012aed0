package io.github.questionwright.quality;

import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.RubricLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether one question has all that an interviewer needs. */
final class QuestionRules {

    private static final Set<QuestionKind> TECHNICAL =
            EnumSet.of(QuestionKind.CONCEPTUAL, QuestionKind.CODING, QuestionKind.SYSTEM_DESIGN);
    private static final Set<QuestionKind> RATED = EnumSet.of(QuestionKind.BEHAVIORAL, QuestionKind.SITUATIONAL);
    private static final Set<Integer> ANCHORS = new TreeSet<>(List.of(1, 3, 5));

    private final Question question;
    private final List<QualityFinding> findings = new ArrayList<>();

    QuestionRules(Question question) {
        this.question = question;
    }

    List<QualityFinding> findings() {
        present(QualityRule.KIND, question.kind(), "kind");
        present(QualityRule.DIFFICULTY, question.difficulty(), "difficulty");
        present(QualityRule.SENIORITY, question.seniority(), "seniority");
        check(QualityRule.MINUTES, question.minutes().isPresent(), "no minutes; say how long it takes");
        guide(question.guide());
        check(
                QualityRule.REFERENCES,
                !isOneOf(TECHNICAL)
                        || question.references().stream()
                                .anyMatch(reference -> reference.url().isPresent()),
                "no reference with an address; name a primary source");
        question.answer().options().forEach(this::option);
        return findings;
    }

    private void guide(Guide guide) {
        int points = guide.keyPoints().size();
        check(
                QualityRule.KEY_POINTS,
                points >= 3 && points <= 7,
                "found " + points + " key points; 3 to 7 are what one can listen for");
        long followUps = guide.followUps().size();
        long answered = guide.followUps().stream()
                .filter(followUp -> followUp.answer().isPresent())
                .count();
        check(
                QualityRule.FOLLOW_UPS,
                followUps >= 1 && followUps <= 3 && answered == followUps,
                "found " + followUps + " follow-ups, " + answered + " with an answer; 1 to 3 are wanted, all answered");
        Set<Integer> levels =
                guide.rubric().levels().stream().map(RubricLevel::level).collect(Collectors.toCollection(TreeSet::new));
        check(
                QualityRule.RUBRIC,
                !isOneOf(RATED) || levels.containsAll(ANCHORS),
                "the rubric describes the levels " + levels + "; at least 1, 3 and 5 are wanted");
    }

    private void option(Option option) {
        check(
                QualityRule.FEEDBACK,
                option.feedback().isPresent() || question.answer().kind() != AnswerKind.CHOICE,
                "the option \"" + option.text() + "\" has no feedback; say why it is "
                        + (option.correct() ? "right" : "wrong"));
    }

    private boolean isOneOf(Set<QuestionKind> kinds) {
        return question.kind().filter(kinds::contains).isPresent();
    }

    private void present(QualityRule rule, Optional<?> value, String name) {
        check(rule, value.isPresent(), "no " + name + "; give it one");
    }

    private void check(QualityRule rule, boolean kept, String message) {
        if (!kept) {
            findings.add(QualityFinding.of(rule, question.id(), message));
        }
    }
}
