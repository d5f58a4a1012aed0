package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through the segments of an article and tells its parts in the order of the text. Made for one walk. */
final class ArticleWalker {

    private final List<Segment> segments;
    private final UnitFinder finder;
    private final PreambleReader preambles;
    private final GapReader gaps;
    private final ArticleEvents events;
    private final Reporter reporter;
    private final Numbering numbering;
    private final EntryChecks checks;
    private final boolean hasAnswerLines;
    private final UnitNotes unitNotes;
    private final List<Runnable> notes = new ArrayList<>();
    private @Nullable Entry entry;
    private @Nullable Paragraph emptySection;
    private boolean hasSection;

    ArticleWalker(List<Segment> segments, Facts facts, ArticleEvents events, Reporter reporter, EntryChecks checks) {
        this.segments = segments;
        this.events = events;
        this.reporter = reporter;
        this.checks = checks;
        hasAnswerLines = facts.answerLines();
        SectionFinder sections = new SectionFinder(facts);
        finder = new UnitFinder(facts);
        preambles = new PreambleReader(facts, finder, sections);
        gaps = new GapReader(sections);
        numbering = new Numbering(reporter);
        unitNotes = new UnitNotes(reporter, sections, facts.judge());
    }

    void walk() {
        preamble(preambles.read(segments.get(0).paragraphs(), segments.size() > 1));
        for (int index = 1; index < segments.size() && !events.isFull(); index++) {
            Segment segment = segments.get(index);
            if (segment.isQuestion()) {
                flush(segment.line() - 1, false);
                tellEmptySection(false);
                numbering.take(segment);
                question(segment, index);
            } else {
                answer(segment, index);
            }
        }
        flush(Integer.MAX_VALUE, true);
        checks.outsideUpTo(Integer.MAX_VALUE);
        tellEmptySection(true);
    }

    private void preamble(Preamble preamble) {
        if (preamble.title() != null) {
            events.title(preamble.title());
        }
        if (!preamble.furniture().isEmpty()) {
            reporter.furniture(preamble.furniture());
        }
        introduce(preamble.description());
        begin(preamble.heading(), preamble.section());
    }

    private void question(Segment segment, int index) {
        Entry question = new Entry(segment);
        entry = question;
        boolean hasAnswerLine =
                index + 1 < segments.size() && segments.get(index + 1).isAnswer();
        if (hasAnswerLine) {
            List<Unit> units = promptUnits(segment);
            units.forEach(unit -> question.reach(unit.lastLine()));
            units.stream().filter(Unit::isText).map(Unit::paragraph).forEach(question::addPrompt);
            notes.add(() -> unitNotes.all(units));
        } else if (segment.core() > 0) {
            withoutAnswerLine(question, segment, index);
        }
    }

    /** An advert may stand before the prompt, but a prompt must remain. */
    private List<Unit> promptUnits(Segment segment) {
        List<Unit> units = finder.units(segment.paragraphs(), 0);
        boolean hasPrompt = segment.paragraphs().size() > 1 && units.stream().anyMatch(Unit::isText);
        return hasPrompt ? units : finder.units(segment.paragraphs(), segment.core());
    }

    private void withoutAnswerLine(Entry question, Segment segment, int index) {
        Gap gap = gap(segment, index);
        List<Paragraph> texts =
                gap.content().stream().filter(Unit::isText).map(Unit::paragraph).toList();
        PromptCut cut = PromptCut.of(texts, segment.isInline(), hasAnswerLines);
        cut.prompt().forEach(question::addPrompt);
        cut.answer().forEach(question::addAnswer);
        if (!question.answer().isEmpty() && hasAnswerLines) {
            notes.add(() -> reporter.unmarkedAnswer(question));
        }
        end(gap);
    }

    private void answer(Segment segment, int index) {
        Gap gap = gap(segment, index);
        Entry question = entry;
        if (question == null) {
            int last = gap.lastContentLine(segment.line());
            notes.add(() -> reporter.noQuestion(segment, last));
        } else {
            if (!question.answer().isEmpty()) {
                notes.add(() -> reporter.secondAnswer(segment, question));
            } else if (gap.content().isEmpty()) {
                notes.add(() -> reporter.emptyAnswer(segment, question));
            }
            question.reach(segment.line());
            gap.content().stream().filter(Unit::isText).map(Unit::paragraph).forEach(question::addAnswer);
        }
        end(gap);
    }

    private Gap gap(Segment segment, int index) {
        boolean isEnd = index + 1 == segments.size();
        int next = isEnd ? 0 : segments.get(index + 1).number();
        Position position = new Position(numbering.previous(), next, isEnd, hasSection);
        return gaps.read(finder.units(segment.paragraphs(), segment.core()), segment.core(), position);
    }

    private void end(Gap gap) {
        notes.add(() -> unitNotes.all(gap.content()));
        int next = gap.firstLineBehindContent();
        if (next > 0) {
            flush(next - 1, false);
            begin(gap.heading(), gap.section());
        }
        if (!gap.closing().isEmpty()) {
            notes.add(() -> reporter.closing(gap.closing()));
        }
    }

    private void begin(@Nullable Unit heading, List<Unit> section) {
        if (heading != null) {
            tellEmptySection(true);
            numbering.beginSection();
            hasSection = true;
            emptySection = heading.paragraph();
            events.section(heading.paragraph());
        }
        introduce(section);
    }

    private void introduce(List<Unit> units) {
        events.introduction(
                units.stream().filter(Unit::isText).map(Unit::paragraph).toList());
        unitNotes.leftOut(units);
    }

    private void tellEmptySection(boolean isEmpty) {
        if (isEmpty && emptySection != null) {
            reporter.sectionWithoutQuestions(emptySection);
        }
        emptySection = null;
    }

    private void flush(int end, boolean isLast) {
        Entry question = entry;
        entry = null;
        if (question != null && checks.accept(question, end, isLast)) {
            events.entry(question);
        }
        notes.forEach(Runnable::run);
        notes.clear();
    }
}
