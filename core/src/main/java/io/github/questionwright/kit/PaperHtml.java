package io.github.questionwright.kit;

import java.util.List;

/** The candidate's paper as a page. It is given nothing that has answers in it. */
final class PaperHtml {

    private final PaperDocument paper;
    private final Html html;

    private PaperHtml(PaperDocument paper, Html html) {
        this.paper = paper;
        this.html = html;
    }

    static String of(PaperDocument paper) {
        return Page.of("Candidate\u2019s paper", paper.details(), "paper", html -> new PaperHtml(paper, html).write());
    }

    private void write() {
        Parts.heading(html, "h2", "Before you start");
        ContentHtml.blocks(html, Content.plain(paper.instructions()));
        int count = paper.items().size();
        html.line().element("p", count + (count == 1 ? " question, " : " questions, ") + paper.minutes() + " minutes.");
        html.line();
        Parts.heading(html, "h2", "Questions");
        paper.items().forEach(this::write);
    }

    private void write(PaperItem item) {
        String id = "q" + item.number();
        html.open("article", "id", id, "aria-labelledby", id + "-title").line();
        html.open("div", "class", "opening").line();
        html.element("h3", "Question " + item.number(), "id", id + "-title").line();
        Parts.facts(html, List.of(item.minutes() + " min"));
        Parts.prompt(html, id, Content.of(item.prompt(), item, paper.locale()));
        html.close("div").line();
        if (item.options().isEmpty()) {
            space(item, id);
        } else {
            options(item, id);
        }
        html.close("article").line();
    }

    private void options(PaperItem item, String id) {
        String type = item.space() == AnswerSpace.CHOOSE_ONE ? "radio" : "checkbox";
        html.open("fieldset", "aria-describedby", id + "-prompt");
        html.element("legend", Labelled.instruction(item.space())).line();
        for (PaperChoice choice : item.options()) {
            Content text = Content.of(choice.text(), item, paper.locale());
            Parts.box(html, type, id + "-" + choice.letter(), id, choice.letter(), choice.letter(), text);
        }
        html.close("fieldset").line();
    }

    private void space(PaperItem item, String id) {
        String label = Labelled.instruction(item.space());
        if (item.space() == AnswerSpace.SHORT_TEXT || item.space() == AnswerSpace.NUMBER) {
            html.open("div", "class", "short").element("label", label, "for", id + "-answer");
            String keys = item.space() == AnswerSpace.NUMBER ? "decimal" : "text";
            html.empty("input", "type", "text", "inputmode", keys, "autocomplete", "off", "id", id + "-answer");
            html.close("div").line();
        } else {
            Parts.area(html, id + "-answer", label, "space " + size(item.minutes()), 10);
        }
    }

    private static String size(int minutes) {
        if (minutes <= 5) {
            return "small";
        }
        return minutes <= 15 ? "medium" : "large";
    }
}
