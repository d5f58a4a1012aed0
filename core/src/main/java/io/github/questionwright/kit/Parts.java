package io.github.questionwright.kit;

import java.util.List;

/** Parts of pages that several documents have. Ids are made of our own names and numbers only. */
final class Parts {

    private Parts() {}

    static void heading(Html html, String level, String text) {
        html.element(level, text).line();
    }

    static void facts(Html html, List<String> facts) {
        if (!facts.isEmpty()) {
            html.open("ul", "class", "facts");
            facts.forEach(fact -> html.open("li").element("bdi", fact).close("li"));
            html.close("ul").line();
        }
    }

    static void prompt(Html html, String id, Content prompt) {
        html.open("div", "class", "prompt", "id", id + "-prompt");
        ContentHtml.blocks(html, prompt);
        html.close("div").line();
    }

    /** A box with its label, such as {@code <input type="checkbox">}. */
    static void box(Html html, String type, String id, String name, String value, String letter, Content label) {
        html.open("div", "class", "box");
        if (name.isEmpty()) {
            html.empty("input", "type", type, "id", id);
        } else {
            html.empty("input", "type", type, "id", id, "name", name, "value", value);
        }
        html.open("label", "for", id);
        if (!letter.isEmpty()) {
            html.element("b", letter).text(" ");
        }
        ContentHtml.phrase(html, label);
        html.close("label").close("div").line();
    }

    static void area(Html html, String id, String label, String cssClass, int rows) {
        html.open("div", "class", cssClass);
        html.element("label", label, "for", id);
        html.open("textarea", "id", id, "rows", String.valueOf(rows)).close("textarea");
        html.close("div").line();
    }
}
