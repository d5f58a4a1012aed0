package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first walk finds out about a section, or about the article before its first one. Not thread-safe. */
final class SectionOutline {

    private static final int LONGEST_INTRODUCTION = 20_000;

    private final @Nullable Paragraph heading;
    private final List<Paragraph> introduction = new ArrayList<>();
    private int questions;
    private int aboutQuestion;
    private @Nullable Boolean askedByCandidate;

    SectionOutline(@Nullable Paragraph heading) {
        this.heading = heading;
    }

    void introduce(List<Paragraph> paragraphs) {
        introduction.addAll(paragraphs);
    }

    void add(Entry entry) {
        questions++;
        boolean isAboutQuestion = !entry.answer().isEmpty()
                && CandidateEvidence.isAboutQuestion(
                        entry.answer().get(0).line(entry.answer().get(0).first()));
        aboutQuestion += isAboutQuestion ? 1 : 0;
    }

    @Nullable
    Paragraph heading() {
        return heading;
    }

    List<Paragraph> introduction() {
        return introduction;
    }

    /** Whether the candidate asks; true to what is known when it is first called. */
    boolean isAskedByCandidate() {
        Boolean known = askedByCandidate;
        if (known == null) {
            String title = heading == null ? "" : heading.text();
            boolean isRead = heading != null && Prose.length(introduction) <= LONGEST_INTRODUCTION;
            String prose = isRead ? Prose.text(introduction) : "";
            known = CandidateEvidence.holds(title, prose, questions, aboutQuestion);
            askedByCandidate = known;
        }
        return known;
    }
}
