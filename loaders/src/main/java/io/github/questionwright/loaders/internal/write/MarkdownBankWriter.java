package io.github.questionwright.loaders.internal.write;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a bank as Markdown that loads back as an equal bank. The first line is a comment that names the form. Then
 * come the title and the description, sections under {@code ## A > B}, questions under {@code ### 1. prompt}, options as
 * task lists, and the other texts behind labels such as {@code **Answer:**}. What Markdown has no words for, and texts
 * that would be taken for marks, stand as JSON in a comment behind the heading. Stateless and thread-safe.
 */
public final class MarkdownBankWriter {

    private MarkdownBankWriter() {}

    /** Writes a bank. The writer stays open. */
    public static void write(QuestionBank bank, Writer out) throws IOException {
        Set<List<String>> introduced = new LinkedHashSet<>();
        String questions = questions(bank, introduced);
        Map<String, Object> kept = new LinkedHashMap<>();
        StringBuilder head = new StringBuilder();
        bank.title().ifPresent(title -> {
            if (MarkdownText.isTitle(title)) {
                head.append("# ").append(title).append("\n\n");
            } else {
                kept.put("title", title);
            }
        });
        bank.description().ifPresent(text -> {
            if (MarkdownText.isPlain(text) && !text.startsWith("# ")) {
                head.append(text).append("\n\n");
            } else {
                kept.put("description", text);
            }
        });
        bank.locale().ifPresent(locale -> kept.put("locale", locale.toLanguageTag()));
        bank.licence().ifPresent(licence -> kept.put("licence", licence));
        if (!bank.sections().isEmpty()) {
            kept.put("sections", sections(bank, introduced));
        }
        out.write(MarkdownText.comment(MarkdownText.BANK, kept));
        out.write("\n" + head + questions);
    }

    private static List<Map<String, Object>> sections(QuestionBank bank, Set<List<String>> introduced) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Section section : bank.sections()) {
            Map<String, Object> form = new LinkedHashMap<>(JsonForm.of(section));
            if (introduced.contains(section.path())) {
                form.remove("introduction");
            }
            sections.add(form);
        }
        return sections;
    }

    private static String questions(QuestionBank bank, Set<List<String>> introduced) {
        Map<List<String>, String> introductions = new LinkedHashMap<>();
        bank.sections()
                .forEach(section -> section.introduction().ifPresent(text -> introductions.put(section.path(), text)));
        StringBuilder text = new StringBuilder();
        List<String> shown = List.of();
        int number = 0;
        for (Question question : bank) {
            List<String> path = question.section();
            if (!path.equals(shown) && MarkdownText.isPath(path)) {
                shown = path;
                text.append("## ").append(String.join(" > ", path)).append("\n\n");
                String introduction = introductions.remove(path);
                if (introduction != null && MarkdownText.isPlain(introduction)) {
                    introduced.add(path);
                    text.append(introduction).append("\n\n");
                }
            }
            text.append(new MarkdownQuestion(question).write(++number, path.equals(shown)));
        }
        return text.toString();
    }
}
