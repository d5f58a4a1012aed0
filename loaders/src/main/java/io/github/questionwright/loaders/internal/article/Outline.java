package io.github.questionwright.loaders.internal.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first walk: title, sections and what kind their questions are of. Sections of one title are one. Not thread-safe.
 */
final class Outline implements ArticleEvents {

    private final Map<String, SectionOutline> sections = new LinkedHashMap<>();
    private final SectionOutline opening = new SectionOutline(null);
    private SectionOutline current = opening;
    private @Nullable Paragraph title;

    @Override
    public void title(Paragraph line) {
        title = line;
    }

    @Override
    public void section(Paragraph heading) {
        current = sections.computeIfAbsent(heading.text(), text -> new SectionOutline(heading));
    }

    @Override
    public void introduction(List<Paragraph> paragraphs) {
        current.introduce(paragraphs);
    }

    @Override
    public void entry(Entry entry) {
        current.add(entry);
    }

    @Override
    public boolean isFull() {
        return false;
    }

    @Nullable
    Paragraph title() {
        return title;
    }

    /** What stands before the first section. */
    SectionOutline opening() {
        return opening;
    }

    List<SectionOutline> sections() {
        return List.copyOf(sections.values());
    }

    SectionOutline section(String title) {
        return sections.getOrDefault(title, opening);
    }
}
