package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the heading with which a section begins. A heading is a heading-like line alone between blank lines, with
 * prose, a list line or the next question behind it.
 *
 * <p>Where the numbering begins anew, or a list line stands, a section begins for certain, and its title is the first
 * such line in title case, else the last one; without any, one that ends in a question or exclamation mark will do.
 * Where numbering goes on, a line in title case is a heading only if the document had a section before and never begins
 * its numbering anew; else it stays in the answer. Immutable.
 */
final class SectionFinder {

    private final Facts facts;

    SectionFinder(Facts facts) {
        this.facts = facts;
    }

    /** The index of the heading among the units from {@code from} on, or -1. */
    int heading(List<Unit> units, int from, Position position) {
        if (position.next() == 0 && !position.isEnd()) {
            return -1;
        }
        if (position.isRestart() || listLine(units, from) < units.size()) {
            return certain(units, from);
        }
        if (!position.hasSection() || (facts.restarts() && !position.isEnd())) {
            return -1;
        }
        return candidates(units, from)
                .filter(index -> isSafe(units, index, position.isEnd()))
                .findFirst()
                .orElse(-1);
    }

    private int certain(List<Unit> units, int from) {
        int title = candidates(units, from).findFirst().orElse(-1);
        return title >= 0 ? title : lastHeading(units, from);
    }

    /** The first line that would be a heading if it did not end in a question or exclamation mark, or -1. */
    private int loudHeading(List<Unit> units, int from) {
        return IntStream.range(from, units.size() - 1)
                .filter(index -> units.get(index).isLoudHeading() && leads(units, index))
                .findFirst()
                .orElse(-1);
    }

    /** The last heading, or -1; one that comes several times is a poorer one. */
    int lastHeading(List<Unit> units, int from) {
        int heading = -1;
        for (int index = from; index < units.size(); index++) {
            if (units.get(index).isHeading() && leads(units, index)) {
                boolean isBetter = heading < 0 || isRepeated(units.get(heading)) || !isRepeated(units.get(index));
                heading = isBetter ? index : heading;
            }
        }
        return heading >= 0 ? heading : loudHeading(units, from);
    }

    /** Whether a unit would be a heading if a section began there. */
    boolean isCandidate(List<Unit> units, int index) {
        return units.get(index).isHeading() && leads(units, index) && !isRepeated(units.get(index));
    }

    /** Whether a unit looks like the heading of a section. */
    boolean isLikely(List<Unit> units, int index) {
        return isCandidate(units, index) && Shape.isTitleCase(units.get(index).text()) && isSafe(units, index, false);
    }

    /** The index of the first list line from {@code from} on, or the number of units. */
    static int listLine(List<Unit> units, int from) {
        return IntStream.range(from, units.size())
                .filter(index -> units.get(index).isListLine())
                .findFirst()
                .orElse(units.size());
    }

    private IntStream candidates(List<Unit> units, int from) {
        return IntStream.range(from, units.size())
                .filter(index -> isCandidate(units, index))
                .filter(index -> Shape.isTitleCase(units.get(index).text()));
    }

    private boolean isRepeated(Unit unit) {
        return facts.repetition().isRepeated(unit.text());
    }

    /** Whether prose or a list line comes next, adverts aside. */
    private boolean leads(List<Unit> units, int index) {
        for (Unit unit : units.subList(index + 1, units.size())) {
            if (!unit.isAdvert()) {
                return !unit.isHeading();
            }
        }
        return true;
    }

    /** Without further proof, one word before the next question or under another short line is no heading. */
    private static boolean isSafe(List<Unit> units, int index, boolean isEnd) {
        boolean hasProse = index + 1 < units.size();
        boolean isAlone = index == 0 || !units.get(index - 1).isHeading();
        return hasProse
                || (!isEnd && isAlone && Words.of(units.get(index).text()).size() > 1);
    }
}
