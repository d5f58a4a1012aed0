package io.github.questionwright.kit;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parts of Markdown that several documents have. */
final class MarkdownParts {

    private static final String BLANK = "\\_\\_\\_\\_\\_\\_\\_\\_";

    private MarkdownParts() {}

    static Markdown start(String name, KitDetails details) {
        Markdown markdown = new Markdown().heading(1, name + ": " + Markdown.escaped(details.title()));
        List<String> lines = new ArrayList<>();
        details.role().ifPresent(role -> lines.add("- Role: " + Markdown.escaped(role)));
        lines.add(detail("Candidate", details.candidate()));
        lines.add(detail("Interviewer", details.interviewer()));
        lines.add(detail("Date", details.date()));
        return markdown.list(lines);
    }

    private static String detail(String label, Optional<String> value) {
        return "- " + label + ": " + value.map(Markdown::escaped).orElse(BLANK);
    }

    static String facts(List<String> facts) {
        return facts.stream().map(Markdown::escaped).collect(Collectors.joining(" \u00B7 "));
    }

    static String option(LetteredOption lettered, Question question, Optional<Locale> locale) {
        String label = "**" + lettered.letter() + (lettered.option().correct() ? " (right)** " : "** ");
        return Markdown.item("- ", label, Content.of(lettered.option().text(), question, locale));
    }

    static void answer(Markdown markdown, Question question, List<String> letters, Optional<Locale> locale) {
        Answer answer = question.answer();
        if (answer instanceof Answer.Open open) {
            markdown.content(Content.of(open.text(), question, locale));
        } else if (answer instanceof Answer.Choice) {
            markdown.block(letters.isEmpty() ? "No option is right." : "Right: " + String.join(", ", letters));
        } else if (answer instanceof Answer.ShortText accepted) {
            markdown.block("Right: "
                    + accepted.accepted().stream().map(Markdown::escaped).collect(Collectors.joining(", or ")));
        } else if (answer instanceof Answer.Numeric numeric) {
            markdown.block("Right: " + Markdown.escaped(Labelled.number(numeric)));
        } else if (answer instanceof Answer.Unresolved unresolved) {
            String given = Markdown.escaped(unresolved.given());
            markdown.block("The source names an answer that cannot be told to be one of the options: " + given);
        } else {
            markdown.block("The bank has no answer to this question.");
        }
    }
}
