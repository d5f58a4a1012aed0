package io.github.questionwright.kit;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.RubricLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One question of the guide. */
final class GuideItemHtml {

    private final Html html;
    private final GuideItem item;
    private final Question question;
    private final Optional<Locale> locale;
    private final String id;

    private GuideItemHtml(Html html, GuideItem item, Optional<Locale> locale) {
        this.html = html;
        this.item = item;
        this.locale = locale;
        question = item.question();
        id = "q" + item.number();
    }

    static void write(Html html, GuideItem item, Optional<Locale> locale) {
        new GuideItemHtml(html, item, locale).write();
    }

    private void write() {
        html.open("article", "id", id, "aria-labelledby", id + "-title").line();
        html.open("div", "class", "opening").line();
        html.element("h3", "Question " + item.number(), "id", id + "-title").line();
        List<String> facts = new ArrayList<>(List.of(Labelled.span(item.slot()), Labelled.minutes(item.slot())));
        facts.addAll(Labelled.facts(question));
        Parts.facts(html, facts);
        Parts.prompt(html, id, content(question.prompt()));
        html.close("div").line();
        if (question.kind().equals(Optional.of(QuestionKind.CANDIDATE))) {
            html.element("p", "This one is for the candidate to ask.", "class", "notice")
                    .line();
        }
        answer();
        guide(question.guide());
        Parts.area(html, id + "-notes", "Notes", "notes", 5);
        html.close("article").line();
    }

    private void answer() {
        item.options().forEach(option -> AnswerHtml.option(html, question, option, locale));
        boolean prose = question.answer() instanceof Answer.Open;
        if (!prose || question.guide().keyPoints().isEmpty()) {
            AnswerHtml.answer(html, question, item.rightLetters(), locale);
        }
    }

    private void guide(Guide guide) {
        html.open("div", "class", "columns").line();
        boxes("Key points", "key-points", guide.keyPoints());
        boxes("Red flags", "red-flags", guide.redFlags());
        html.close("div").line();
        followUps(guide.followUps());
        rubric(guide.rubric().levels());
        if (!question.hints().isEmpty()) {
            html.open("section").element("h4", "Hints, if asked for").open("ol").line();
            question.hints().forEach(this::listItem);
            html.close("ol").close("section").line();
        }
    }

    private void boxes(String title, String name, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        html.open("section", "class", name).element("h4", title).line();
        for (int index = 0; index < texts.size(); index++) {
            Parts.box(html, "checkbox", id + "-" + name + "-" + (index + 1), "", "", "", content(texts.get(index)));
        }
        html.close("section").line();
    }

    private void followUps(List<FollowUp> followUps) {
        if (followUps.isEmpty()) {
            return;
        }
        html.open("section")
                .element("h4", "Follow-ups")
                .open("ol", "class", "follow-ups")
                .line();
        for (FollowUp followUp : followUps) {
            html.open("li");
            ContentHtml.blocks(html, content(followUp.prompt()));
            followUp.answer().ifPresent(answer -> {
                html.open("div", "class", "answer");
                ContentHtml.blocks(html, content(answer));
                html.close("div");
            });
            html.close("li").line();
        }
        html.close("ol").close("section").line();
    }

    private void rubric(List<RubricLevel> levels) {
        if (levels.isEmpty()) {
            return;
        }
        html.open("section")
                .element("h4", "Rubric")
                .open("table", "class", "rubric")
                .line();
        html.open("thead").open("tr").element("th", "Level", "scope", "col");
        html.element("th", "What can be observed", "scope", "col")
                .close("tr")
                .close("thead")
                .open("tbody")
                .line();
        for (RubricLevel level : levels) {
            html.open("tr")
                    .element("th", String.valueOf(level.level()), "scope", "row")
                    .open("td");
            ContentHtml.blocks(html, content(level.behavior()));
            html.close("td").close("tr").line();
        }
        html.close("tbody").close("table").close("section").line();
    }

    private void listItem(String text) {
        html.open("li");
        ContentHtml.blocks(html, content(text));
        html.close("li").line();
    }

    private Content content(String text) {
        return Content.of(text, question, locale);
    }
}
