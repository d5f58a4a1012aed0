package io.github.questionwright.kit;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The interviewer's guide as Markdown. */
final class GuideMarkdown {

    private final GuideDocument guide;
    private final Markdown markdown;

    private GuideMarkdown(GuideDocument guide) {
        this.guide = guide;
        markdown = MarkdownParts.start("Interviewer\u2019s guide", guide.details());
    }

    static String of(GuideDocument guide) {
        return new GuideMarkdown(guide).write();
    }

    private String write() {
        markdown.block("For the interviewer only: it has the answers in it.");
        markdown.heading(2, "Introduction").content(Content.plain(guide.introduction()));
        plan();
        sections();
        markdown.heading(2, "Questions");
        guide.items().forEach(this::item);
        markdown.heading(2, "Closing").content(Content.plain(guide.closing()));
        return markdown.room("Notes on the interview", 3).toString();
    }

    private void plan() {
        markdown.heading(2, "Time plan").block(Labelled.balance(guide.plan()));
        markdown.table("| Time | Part | Minutes |", "| --- | --- | ---: |");
        for (TimeSlot slot : guide.plan().slots()) {
            String gist = slot.questionNumber().isEmpty()
                    ? ""
                    : ": "
                            + gist(guide.items()
                                    .get(slot.questionNumber().getAsInt() - 1)
                                    .question());
            String minutes = (slot.estimated() ? "about " : "") + slot.minutes();
            markdown.row(Labelled.span(slot), Labelled.slot(slot) + gist, minutes);
        }
    }

    private String gist(Question question) {
        return Markdown.escaped(Gist.of(content(question.prompt(), question)));
    }

    private void sections() {
        if (!guide.sections().isEmpty()) {
            markdown.heading(2, "Sections");
        }
        for (Section section : guide.sections()) {
            markdown.heading(3, Markdown.escaped(Labelled.section(section.path())));
            markdown.content(Content.plain(section.introduction().orElse("")));
        }
    }

    private void item(GuideItem item) {
        Question question = item.question();
        List<String> facts = new ArrayList<>(List.of(Labelled.span(item.slot()), Labelled.minutes(item.slot())));
        facts.addAll(Labelled.facts(question));
        markdown.heading(3, "Question " + item.number()).block(MarkdownParts.facts(facts));
        markdown.quote(content(question.prompt(), question));
        if (question.kind().equals(Optional.of(QuestionKind.CANDIDATE))) {
            markdown.block("This one is for the candidate to ask.");
        }
        markdown.list(item.options().stream()
                .map(option -> MarkdownParts.option(option, question, guide.locale()))
                .toList());
        if (!(question.answer() instanceof Answer.Open)
                || question.guide().keyPoints().isEmpty()) {
            MarkdownParts.answer(markdown, question, item.rightLetters(), guide.locale());
        }
        guide(question);
        markdown.room("Notes", 2);
    }

    private void guide(Question question) {
        list("Key points", "- ", "[ ] ", question.guide().keyPoints(), question);
        list("Red flags", "- ", "[ ] ", question.guide().redFlags(), question);
        if (!question.guide().followUps().isEmpty()) {
            markdown.heading(4, "Follow-ups");
            question.guide().followUps().forEach(followUp -> followUp(followUp, question));
        }
        if (!question.guide().rubric().isEmpty()) {
            markdown.heading(4, "Rubric")
                    .list(question.guide().rubric().levels().stream()
                            .map(level -> Markdown.item(
                                    "- ", "**" + level.level() + "** ", content(level.behavior(), question)))
                            .toList());
        }
        list("Hints, if asked for", "- ", "", question.hints(), question);
    }

    private void followUp(FollowUp followUp, Question question) {
        String prompt = Markdown.item("- ", "", content(followUp.prompt(), question));
        String answer = followUp.answer()
                .map(text -> "\n\n  "
                        + Markdown.item("  ", "", content(text, question)).strip())
                .orElse("");
        markdown.block(prompt + answer);
    }

    private void list(String title, String marker, String label, List<String> texts, Question question) {
        if (!texts.isEmpty()) {
            markdown.heading(4, title)
                    .list(texts.stream()
                            .map(text -> Markdown.item(marker, label, content(text, question)))
                            .toList());
        }
    }

    private Content content(String text, Question question) {
        return Content.of(text, question, guide.locale());
    }
}
