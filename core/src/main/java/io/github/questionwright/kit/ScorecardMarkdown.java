package io.github.questionwright.kit;

import io.github.questionwright.model.Question;

/** The scorecard as Markdown. */
final class ScorecardMarkdown {

    private final ScorecardDocument card;
    private final Markdown markdown;

    private ScorecardMarkdown(ScorecardDocument card) {
        this.card = card;
        markdown = MarkdownParts.start("Scorecard", card.details());
    }

    static String of(ScorecardDocument card) {
        return new ScorecardMarkdown(card).write();
    }

    private String write() {
        markdown.block("Not for candidates. Rate each answer right after it, by what you observed.");
        card.items().forEach(this::item);
        markdown.heading(2, "Summary").block("1 is the lowest rating, 5 the highest.");
        markdown.table("| Question | Rating | Remark |", "| --- | --- | --- |");
        card.items().forEach(item -> markdown.row(item.number() + ". " + gist(item, 75), " ", " "));
        markdown.row("Overall", " ", " ");
        markdown.block("**Recommendation:**").block("- [ ] Strong no\n- [ ] No\n- [ ] Yes\n- [ ] Strong yes");
        return markdown.room("Reasons, with what you observed:", 3).toString();
    }

    private void item(ScorecardItem item) {
        markdown.heading(2, "Question " + item.number()).block(gist(item, 200));
        markdown.list(item.levels().stream()
                .map(level -> Markdown.item(
                        "- ", "[ ] **" + level.level() + "** ", Labelled.anchor(level, item.question(), card.locale())))
                .toList());
        markdown.room("Evidence:", 1);
    }

    private String gist(ScorecardItem item, int most) {
        Question question = item.question();
        return Markdown.escaped(Gist.of(Content.of(question.prompt(), question, card.locale()), most));
    }
}
