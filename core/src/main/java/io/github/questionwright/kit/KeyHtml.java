package io.github.questionwright.kit;

import io.github.questionwright.model.Question;
import io.github.questionwright.model.Reference;

/** The answer key as a page. */
final class KeyHtml {

    private final KeyDocument key;
    private final Html html;

    private KeyHtml(KeyDocument key, Html html) {
        this.key = key;
        this.html = html;
    }

    static String of(KeyDocument key) {
        return Page.of("Answer key", key.details(), "key", html -> new KeyHtml(key, html).write());
    }

    private void write() {
        html.element("p", "Not for candidates: it has the answers in it.", "class", "notice")
                .line();
        Parts.heading(html, "h2", "Answers");
        key.items().forEach(this::write);
    }

    private void write(KeyItem item) {
        Question question = item.question();
        String id = "q" + item.number();
        html.open("article", "id", id, "aria-labelledby", id + "-title").line();
        html.open("div", "class", "opening").line();
        html.element("h3", "Question " + item.number(), "id", id + "-title").line();
        Parts.facts(html, Labelled.facts(question));
        Parts.prompt(html, id, content(question.prompt(), question));
        html.close("div").line();
        for (LetteredOption option : item.options()) {
            AnswerHtml.option(html, question, option, key.locale());
            AnswerHtml.feedback(html, question, option, key.locale());
        }
        html.open("section").element("h4", "Answer").line();
        AnswerHtml.answer(html, question, item.rightLetters(), key.locale());
        html.close("section").line();
        explanation(question);
        references(question);
        html.close("article").line();
    }

    private void explanation(Question question) {
        question.explanation().ifPresent(explanation -> {
            html.open("section").element("h4", "Why").line();
            ContentHtml.blocks(html, content(explanation, question));
            html.close("section").line();
        });
    }

    private void references(Question question) {
        if (!question.references().isEmpty()) {
            html.open("section")
                    .element("h4", "References")
                    .open("ul", "class", "references")
                    .line();
            question.references().forEach(this::reference);
            html.close("ul").close("section").line();
        }
        String source = Labelled.source(question.provenance());
        if (!source.isEmpty()) {
            html.open("p", "class", "source")
                    .text("Source: ")
                    .element("bdi", source)
                    .close("p")
                    .line();
        }
    }

    private void reference(Reference reference) {
        String address = reference.url().orElse("").strip();
        html.open("li");
        if (Address.isSafe(address)) {
            html.open("a", "href", address, "rel", "noreferrer")
                    .element("bdi", reference.title())
                    .close("a");
        } else {
            html.element("bdi", reference.title());
            if (!address.isEmpty()) {
                html.text(" (").element("bdi", address).text(")");
            }
        }
        html.close("li").line();
    }

    private Content content(String text, Question question) {
        return Content.of(text, question, key.locale());
    }
}
