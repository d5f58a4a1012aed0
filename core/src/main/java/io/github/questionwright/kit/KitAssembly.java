package io.github.questionwright.kit;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Section;
import io.github.questionwright.sampling.PaperQuestion;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.QuizQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts together what the documents say. */
final class KitAssembly {

    private final InterviewKitBuilder options;
    private final QuestionBank bank;
    private final Quiz quiz;
    private final KitDetails details;
    private final Optional<Locale> locale;
    private final TimePlan plan;

    private KitAssembly(InterviewKitBuilder options) {
        this.options = options;
        bank = options.bank;
        quiz = options.quiz;
        details = options.details();
        locale = bank.locale();
        plan = TimePlanner.plan(options, quiz);
    }

    static KitModel model(InterviewKitBuilder options) {
        KitAssembly assembly = new KitAssembly(options);
        return new KitModel(assembly.guide(), assembly.paper(), assembly.key(), assembly.scorecard());
    }

    private GuideDocument guide() {
        List<GuideItem> items = quiz.questions().stream()
                .map(asked -> new GuideItem(
                        asked.number(), plan.question(asked.number()), asked.question(), LetteredOption.of(asked)))
                .toList();
        return new GuideDocument(
                details, locale, plan, options.introduction, introducedSections(), items, options.closing);
    }

    private List<Section> introducedSections() {
        Set<List<String>> used = new LinkedHashSet<>();
        for (QuizQuestion asked : quiz.questions()) {
            List<String> path = asked.question().section();
            for (int depth = 1; depth <= path.size(); depth++) {
                used.add(path.subList(0, depth));
            }
        }
        return bank.sections().stream()
                .filter(section -> used.contains(section.path()))
                .filter(section -> section.introduction().isPresent())
                .toList();
    }

    /** Built from the candidate's view of the quiz, which knows no answers. */
    private PaperDocument paper() {
        List<PaperItem> items = new ArrayList<>();
        for (PaperQuestion question : quiz.candidatePaper().questions()) {
            QuizQuestion asked = quiz.questions().get(items.size());
            items.add(new PaperItem(
                    question.number(),
                    question.id(),
                    question.prompt(),
                    question.format(),
                    question.locale(),
                    plan.question(question.number()).minutes(),
                    AnswerSpace.of(asked.question()),
                    PaperChoice.of(question.options(), asked.optionIdsByLetter().keySet())));
        }
        return new PaperDocument(details, locale, options.instructions, plan.questionMinutes(), items);
    }

    private KeyDocument key() {
        List<KeyItem> items = quiz.questions().stream()
                .map(asked -> new KeyItem(asked.number(), asked.question(), LetteredOption.of(asked)))
                .toList();
        return new KeyDocument(details, locale, items);
    }

    private ScorecardDocument scorecard() {
        List<ScorecardItem> items = quiz.questions().stream()
                .map(asked -> new ScorecardItem(
                        asked.number(),
                        asked.question(),
                        ScoreLevel.of(asked.question().guide().rubric())))
                .toList();
        return new ScorecardDocument(details, locale, items);
    }
}
