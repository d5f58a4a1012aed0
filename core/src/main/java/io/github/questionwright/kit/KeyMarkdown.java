package io.github.questionwright.kit;

import io.github.questionwright.model.Question;
import io.github.questionwright.model.Reference;
import java.util.List;

/** The answer key as Markdown. */
final class KeyMarkdown {

    private final KeyDocument key;
    private final Markdown markdown;

    private KeyMarkdown(KeyDocument key) {
        this.key = key;
        markdown = MarkdownParts.start("Answer key", key.details());
    }

    static String of(KeyDocument key) {
        KeyMarkdown writer = new KeyMarkdown(key);
        writer.markdown.block("Not for candidates: it has the answers in it.");
        key.items().forEach(writer::write);
        return writer.markdown.toString();
    }

    private void write(KeyItem item) {
        Question question = item.question();
        markdown.heading(2, "Question " + item.number());
        List<String> facts = Labelled.facts(question);
        if (!facts.isEmpty()) {
            markdown.block(MarkdownParts.facts(facts));
        }
        markdown.quote(content(question.prompt(), question));
        markdown.list(
                item.options().stream().map(option -> option(option, question)).toList());
        markdown.heading(3, "Answer");
        MarkdownParts.answer(markdown, question, item.rightLetters(), key.locale());
        question.explanation().ifPresent(text -> markdown.heading(3, "Why").content(content(text, question)));
        if (!question.references().isEmpty()) {
            markdown.heading(3, "References")
                    .list(question.references().stream()
                            .map(KeyMarkdown::reference)
                            .toList());
        }
        String source = Labelled.source(question.provenance());
        if (!source.isEmpty()) {
            markdown.block("Source: " + Markdown.escaped(source));
        }
    }

    private String option(LetteredOption option, Question question) {
        String shown = MarkdownParts.option(option, question, key.locale());
        return option.option()
                .feedback()
                .map(text -> shown + "\n\n  "
                        + Markdown.item("  ", "", content(text, question)).strip())
                .orElse(shown);
    }

    private static String reference(Reference reference) {
        String title = Markdown.escaped(reference.title());
        String address = reference.url().orElse("").strip();
        if (Address.isSafe(address)) {
            return "- [" + title + "](" + target(address) + ")";
        }
        return "- " + title + (address.isEmpty() ? "" : " (" + Markdown.escaped(address) + ")");
    }

    private static String target(String address) {
        return address.replace("(", "%28").replace(")", "%29").replace("&", "&amp;");
    }

    private Content content(String text, Question question) {
        return Content.of(text, question, key.locale());
    }
}
