package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart what stands before the first question. The title is the first line, if it is short and no sentence; the
 * first section begins with the last heading before the questions. Immutable.
 */
final class PreambleReader {

    private static final int LONGEST_TITLE = 200;

    private final Facts facts;
    private final UnitFinder finder;
    private final SectionFinder sections;

    PreambleReader(Facts facts, UnitFinder finder, SectionFinder sections) {
        this.facts = facts;
        this.finder = finder;
        this.sections = sections;
    }

    Preamble read(List<Paragraph> paragraphs, boolean hasQuestions) {
        List<Paragraph> rest = new ArrayList<>(paragraphs);
        Paragraph title = rest.isEmpty() ? null : title(rest);
        int furniture = 0;
        while (furniture < rest.size() && Furniture.isFurniture(rest.get(furniture))) {
            furniture++;
        }
        List<Unit> units = finder.units(rest.subList(furniture, rest.size()), 0);
        int heading = hasQuestions ? heading(units) : -1;
        int section = heading < 0 && hasQuestions ? SectionFinder.listLine(units, 0) : units.size();
        int end = heading < 0 ? section : heading;
        return new Preamble(
                title,
                rest.subList(0, furniture),
                units.subList(0, end),
                heading < 0 ? null : units.get(heading),
                units.subList(heading < 0 ? end : end + 1, units.size()));
    }

    /** Takes the title away from the paragraphs, if there is one. */
    private static @Nullable Paragraph title(List<Paragraph> paragraphs) {
        Paragraph first = paragraphs.get(0);
        String line = first.line(first.first());
        boolean goesOn =
                !first.isSingleLine() && (!Shape.isHeading(line) || !Shape.isHeading(first.line(first.first() + 1)));
        if (goesOn || !isTitle(line)) {
            return null;
        }
        paragraphs.remove(0);
        if (!first.isSingleLine()) {
            paragraphs.add(0, first.from(first.first() + 1));
        }
        return first.before(first.first() + 1);
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && ".:;,".indexOf(line.charAt(line.length() - 1)) < 0
                && !Words.of(line).isEmpty();
    }

    private int heading(List<Unit> units) {
        int last = sections.lastHeading(units, 0);
        int before = last <= 0 ? -1 : sections.lastHeading(units.subList(0, last), 0);
        if (before < 0 || !isSingleListLine(units, last)) {
            return last;
        }
        units.set(last, units.get(last).as(Unit.Role.LIST_LINE));
        return before;
    }

    /**
     * Whether the last heading announces the questions of the only section: it names them and stands right before them,
     * with one paragraph in between at most. (In a document with several sections such a line is repeated.)
     */
    private boolean isSingleListLine(List<Unit> units, int index) {
        return !facts.restarts()
                && units.size() - index <= 2
                && Repetition.namesQuestions(units.get(index).text());
    }
}
