package io.github.questionwright.kit;

import io.github.questionwright.model.Question;
import java.util.List;

/** The scorecard as a page. */
final class ScorecardHtml {

    private static final List<String> RECOMMENDATIONS = List.of("Strong no", "No", "Yes", "Strong yes");

    private final ScorecardDocument card;
    private final Html html;

    private ScorecardHtml(ScorecardDocument card, Html html) {
        this.card = card;
        this.html = html;
    }

    static String of(ScorecardDocument card) {
        return Page.of("Scorecard", card.details(), "scorecard", html -> new ScorecardHtml(card, html).write());
    }

    private void write() {
        html.element(
                        "p",
                        "Not for candidates. Rate each answer right after it, by what you observed.",
                        "class",
                        "notice")
                .line();
        Parts.heading(html, "h2", "Ratings");
        card.items().forEach(this::write);
        Parts.heading(html, "h2", "Summary");
        summary();
        recommendation();
        Parts.area(html, "reasons", "Reasons, with what you observed", "notes", 6);
    }

    private void write(ScorecardItem item) {
        String id = "q" + item.number();
        html.open("article", "id", id, "aria-labelledby", id + "-title").line();
        html.open("div", "class", "opening")
                .element("h3", "Question " + item.number(), "id", id + "-title")
                .line();
        Parts.facts(html, Labelled.facts(item.question()));
        html.open("p", "class", "prompt", "id", id + "-prompt")
                .element("bdi", gist(item, 200))
                .close("p")
                .close("div")
                .line();
        html.open("fieldset", "aria-describedby", id + "-prompt")
                .element("legend", "Rating")
                .line();
        item.levels().forEach(level -> level(level, item.question(), id));
        html.close("fieldset").line();
        Parts.area(html, id + "-notes", "Evidence", "notes", 2);
        html.close("article").line();
    }

    private void level(ScoreLevel level, Question question, String id) {
        String number = String.valueOf(level.level());
        Parts.box(
                html,
                "radio",
                id + "-level" + number,
                id,
                number,
                number,
                Labelled.anchor(level, question, card.locale()));
    }

    private void summary() {
        html.open("div", "class", "wide").open("table", "class", "summary").line();
        html.element("caption", "One row for each question; 1 is the lowest rating, 5 the highest.")
                .line();
        html.open("thead").open("tr").element("th", "Question", "scope", "col");
        html.element("th", "Rating", "scope", "col").element("th", "Remark", "scope", "col");
        html.close("tr").close("thead").line().open("tbody").line();
        for (ScorecardItem item : card.items()) {
            row(item.number() + ". ", gist(item, 75), "question " + item.number());
        }
        row("", "Overall", "the interview");
        html.close("tbody").close("table").close("div").line();
    }

    private void row(String number, String title, String what) {
        html.open("tr")
                .open("th", "scope", "row")
                .text(number)
                .element("bdi", title)
                .close("th")
                .open("td");
        html.empty("input", "type", "text", "inputmode", "numeric", "size", "2", "aria-label", "Rating of " + what);
        html.close("td").open("td").empty("input", "type", "text", "aria-label", "Remark on " + what);
        html.close("td").close("tr").line();
    }

    private void recommendation() {
        html.open("fieldset", "class", "recommendation")
                .element("legend", "Recommendation")
                .line();
        for (int index = 0; index < RECOMMENDATIONS.size(); index++) {
            Content label = Content.plain(RECOMMENDATIONS.get(index));
            String value = String.valueOf(index + 1);
            Parts.box(html, "radio", "recommendation" + value, "recommendation", value, "", label);
        }
        html.close("fieldset").line();
    }

    private String gist(ScorecardItem item, int most) {
        return Gist.of(Content.of(item.question().prompt(), item.question(), card.locale()), most);
    }
}
