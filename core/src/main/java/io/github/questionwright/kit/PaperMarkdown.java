package io.github.questionwright.kit;

import java.util.List;

/** The candidate's paper as Markdown. It is given nothing that has answers in it. */
final class PaperMarkdown {

    private PaperMarkdown() {}

    static String of(PaperDocument paper) {
        Markdown markdown = MarkdownParts.start("Candidate\u2019s paper", paper.details());
        int count = paper.items().size();
        markdown.content(Content.plain(paper.instructions()));
        markdown.block(count + (count == 1 ? " question, " : " questions, ") + paper.minutes() + " minutes.");
        paper.items().forEach(item -> write(markdown, item, paper));
        return markdown.toString();
    }

    private static void write(Markdown markdown, PaperItem item, PaperDocument paper) {
        markdown.heading(2, "Question " + item.number()).block(item.minutes() + " min");
        markdown.content(Content.of(item.prompt(), item, paper.locale()));
        if (item.options().isEmpty()) {
            boolean small = item.space() == AnswerSpace.SHORT_TEXT || item.space() == AnswerSpace.NUMBER;
            markdown.room(
                    Labelled.instruction(item.space()) + (item.space() == AnswerSpace.ASK ? "" : ":"), small ? 1 : 4);
        } else {
            markdown.block("**" + Labelled.instruction(item.space()) + ":**").list(options(item, paper));
        }
    }

    private static List<String> options(PaperItem item, PaperDocument paper) {
        return item.options().stream()
                .map(choice -> Markdown.item(
                        "- ", "[ ] **" + choice.letter() + "** ", Content.of(choice.text(), item, paper.locale())))
                .toList();
    }
}
