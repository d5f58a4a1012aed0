package io.github.questionwright.kit;

import io.github.questionwright.model.Section;
import java.util.Locale;
import java.util.Optional;

/** The interviewer's guide as a page. */
final class GuideHtml {

    private final GuideDocument guide;
    private final Html html;

    private GuideHtml(GuideDocument guide, Html html) {
        this.guide = guide;
        this.html = html;
    }

    static String of(GuideDocument guide) {
        return Page.of(
                "Interviewer\u2019s guide", guide.details(), "guide", html -> new GuideHtml(guide, html).write());
    }

    private void write() {
        html.element("p", "For the interviewer only: it has the answers in it.", "class", "notice")
                .line();
        Parts.heading(html, "h2", "Introduction");
        ContentHtml.blocks(html.line(), Content.plain(guide.introduction()));
        plan();
        sections(guide.locale());
        Parts.heading(html, "h2", "Questions");
        guide.items().forEach(item -> GuideItemHtml.write(html, item, guide.locale()));
        Parts.heading(html, "h2", "Closing");
        ContentHtml.blocks(html, Content.plain(guide.closing()));
        Parts.area(html.line(), "notes", "Notes on the interview", "notes", 6);
    }

    private void plan() {
        Parts.heading(html, "h2", "Time plan");
        html.open("div", "class", "wide").open("table", "class", "plan").line();
        html.element("caption", Labelled.balance(guide.plan())).line();
        html.open("thead").open("tr");
        html.element("th", "Time", "scope", "col").element("th", "Part", "scope", "col");
        html.element("th", "Minutes", "scope", "col", "class", "number");
        html.close("tr").close("thead").line().open("tbody").line();
        guide.plan().slots().forEach(this::row);
        html.close("tbody").close("table").close("div").line();
    }

    private void row(TimeSlot slot) {
        html.open("tr").element("td", Labelled.span(slot), "class", "time").open("th", "scope", "row");
        if (slot.questionNumber().isPresent()) {
            int number = slot.questionNumber().getAsInt();
            html.element("a", Labelled.slot(slot), "href", "#q" + number).text(" ");
            html.element("bdi", gist(guide.items().get(number - 1)), "class", "gist");
        } else {
            html.text(Labelled.slot(slot));
        }
        html.close("th").element("td", (slot.estimated() ? "~" : "") + slot.minutes(), "class", "number");
        html.close("tr").line();
    }

    private String gist(GuideItem item) {
        return Gist.of(Content.of(item.question().prompt(), item.question(), guide.locale()));
    }

    private void sections(Optional<Locale> locale) {
        if (guide.sections().isEmpty()) {
            return;
        }
        Parts.heading(html, "h2", "Sections");
        for (Section section : guide.sections()) {
            html.open("h3")
                    .element("bdi", Labelled.section(section.path()))
                    .close("h3")
                    .line();
            ContentHtml.blocks(html, Content.plain(section.introduction().orElse(""), locale));
            html.line();
        }
    }
}
