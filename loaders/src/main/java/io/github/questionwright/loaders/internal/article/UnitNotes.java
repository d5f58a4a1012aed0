package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;

/** Reports what is left out of a row of units, and what is doubtful in it. */
final class UnitNotes {

    private final Reporter reporter;
    private final SectionFinder sections;

    UnitNotes(Reporter reporter, SectionFinder sections) {
        this.reporter = reporter;
        this.sections = sections;
    }

    /** Reports what is left out. */
    void leftOut(List<Unit> units) {
        for (int index = 0; index < units.size(); index++) {
            Unit unit = units.get(index);
            if (unit.isListLine()) {
                reporter.listLine(unit.paragraph());
            } else if (unit.isAdvert()) {
                List<Unit> block = block(units, index);
                reporter.advert(block);
                index += block.size() - 1;
            }
        }
    }

    /**
     * Reports what is left out, and what stays and is doubtful.
     *
     * @param units the units of a prompt or answer
     */
    void all(List<Unit> units) {
        for (int index = 0; index < units.size(); index++) {
            Unit unit = units.get(index);
            if (!unit.isText()) {
                List<Unit> block = unit.isAdvert() ? block(units, index) : List.of(unit);
                leftOut(block);
                index += block.size() - 1;
            } else if (unit.verdict().isDoubtful()) {
                reporter.doubtfulAdvert(unit);
            } else if (index > 0 && sections.isLikely(units, index)) {
                reporter.doubtfulHeading(unit.paragraph());
            }
        }
    }

    private static List<Unit> block(List<Unit> units, int from) {
        List<Unit> block = new ArrayList<>();
        for (int index = from; index < units.size() && units.get(index).isAdvert(); index++) {
            block.add(units.get(index));
        }
        return block;
    }
}
