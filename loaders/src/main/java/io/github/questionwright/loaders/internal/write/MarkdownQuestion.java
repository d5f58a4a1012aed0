package io.github.questionwright.loaders.internal.write;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.TextFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes one question: what Markdown can show is shown, and the rest is kept in a comment. Used once. */
final class MarkdownQuestion {

    private static final Pattern PLAIN_TITLE = Pattern.compile("[^\\[\\]\\n]+");
    private static final Pattern PLAIN_URL = Pattern.compile("[^\\s()<>]+");

    private final Question question;
    private final Map<String, Object> kept;
    private final StringBuilder body = new StringBuilder();

    MarkdownQuestion(Question question) {
        this.question = question;
        kept = new LinkedHashMap<>(JsonForm.of(question));
    }

    /**
     * The question as Markdown.
     *
     * @param number its number in the bank
     * @param isUnderItsHeading whether the last heading names its section
     */
    String write(int number, boolean isUnderItsHeading) {
        kept.remove("format");
        if (question.format() != TextFormat.MARKDOWN) {
            kept.put("format", Labels.of(question.format()));
        }
        kept.remove("section");
        if (!isUnderItsHeading) {
            kept.put("section", question.section());
        }
        String heading = "### " + number + ". " + prompt() + "\n";
        options();
        text("answer");
        text("explanation");
        list("hints", kept);
        references();
        guide();
        return heading + MarkdownText.comment(MarkdownText.QUESTION, kept) + body + "\n";
    }

    private String prompt() {
        String prompt = question.prompt();
        String first = MarkdownText.firstLine(prompt);
        String rest = prompt.substring(first.length());
        boolean isShown = MarkdownText.isTitle(first)
                && (rest.isEmpty() || rest.startsWith("\n\n") && MarkdownText.isPlain(rest.substring(2)));
        if (!isShown) {
            return prompt.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        }
        kept.remove("prompt");
        if (!rest.isEmpty()) {
            body.append('\n').append(rest.substring(2)).append('\n');
        }
        return first;
    }

    private void options() {
        List<Option> options = question.answer() instanceof Answer.Choice choice
                ? choice.options()
                : question.answer() instanceof Answer.Unresolved unresolved ? unresolved.options() : List.of();
        if (options.isEmpty() || !options.stream().allMatch(option -> MarkdownText.isItem(option.text()))) {
            return;
        }
        List<Map<String, Object>> rest = new ArrayList<>();
        body.append('\n');
        for (Option option : options) {
            body.append(MarkdownText.item(option.correct() ? "- [x] " : "- [ ] ", option.text()));
            Map<String, Object> more = new LinkedHashMap<>(JsonForm.of(option));
            more.keySet().removeAll(List.of("text", "correct"));
            if (option.id().equals(Option.of(option.text(), false).id())) {
                more.remove("id");
            }
            rest.add(more);
        }
        kept.remove("options");
        if (rest.stream().anyMatch(more -> !more.isEmpty())) {
            kept.put("options", rest);
        }
    }

    private void text(String name) {
        if (kept.get(name) instanceof String text && MarkdownText.isPlain(text)) {
            kept.remove(name);
            label(name).append(text).append('\n');
        }
    }

    private void list(String name, Map<String, Object> fields) {
        if (fields.get(name) instanceof List<?> texts
                && texts.stream().allMatch(text -> MarkdownText.isItem((String) text))) {
            fields.remove(name);
            label(name);
            texts.forEach(text -> body.append(MarkdownText.item("- ", (String) text)));
        }
    }

    private void references() {
        boolean isShown = !question.references().isEmpty()
                && question.references().stream()
                        .allMatch(reference -> MarkdownText.isTitle(reference.title())
                                && PLAIN_TITLE.matcher(reference.title()).matches()
                                && reference
                                        .url()
                                        .filter(url -> PLAIN_URL.matcher(url).matches() && MarkdownText.isTitle(url))
                                        .isPresent());
        if (isShown) {
            kept.remove("references");
            label("references");
            question.references()
                    .forEach(reference -> body.append(
                            "- [" + reference.title() + "](" + reference.url().orElseThrow() + ")\n"));
        }
    }

    private void guide() {
        if (kept.get("guide") instanceof Map<?, ?> fields) {
            Map<String, Object> guide = new LinkedHashMap<>();
            fields.forEach((name, value) -> guide.put((String) name, value));
            list("keyPoints", guide);
            list("redFlags", guide);
            kept.remove("guide");
            if (!guide.isEmpty()) {
                kept.put("guide", guide);
            }
        }
    }

    private StringBuilder label(String name) {
        String label = MarkdownText.LABELS.stream()
                .filter(entry -> entry.getKey().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
        return body.append('\n').append(label).append("\n\n");
    }
}
