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
    private int questions;
    private boolean choices;

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
        questions++;
        choices |= ChoiceReader.read(entry).filter(Choice::isResolved).isPresent();
    }

    @Override
    public boolean isFull() {
        return false;
    }

    @Nullable
    Paragraph title() {
        return title;
    }

    int questions() {
        return questions;
    }

    /** Whether an answer of the text names one of the options of its question. */
    boolean hasChoices() {
        return choices;
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
