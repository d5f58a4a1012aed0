package io.github.questionwright.loaders.internal.article;

import java.util.List;

/** Reports what is left out of a row of units, and what stays in it and is doubtful. */
final class UnitNotes {

    private static final int FEW_WORDS = 12;

    private final Reporter reporter;
    private final SectionFinder sections;
    private final AdvertJudge judge;

    UnitNotes(Reporter reporter, SectionFinder sections, AdvertJudge judge) {
        this.reporter = reporter;
        this.sections = sections;
        this.judge = judge;
    }

    /** Reports what is left out. */
    void leftOut(List<Unit> units) {
        tell(units, false);
    }

    /** Reports what is left out of a prompt or answer, and what is doubtful in it. */
    void all(List<Unit> units) {
        tell(units, true);
    }

    private void tell(List<Unit> units, boolean withDoubts) {
        int index = 0;
        while (index < units.size()) {
            Unit unit = units.get(index);
            int end = index + 1;
            if (unit.isAdvert()) {
                end = endOfBlock(units, index);
                reporter.advert(units.subList(index, end));
            } else if (unit.isListLine()) {
                reporter.listLine(unit.paragraph());
            } else if (withDoubts) {
                doubt(units, index);
            }
            index = end;
        }
    }

    private void doubt(List<Unit> units, int index) {
        Unit unit = units.get(index);
        if (unit.verdict().isDoubtful()) {
            reporter.doubtfulAdvert(unit, unit.verdict().reasons());
        } else if (index > 0 && sections.isLikely(units, index)) {
            reporter.doubtfulHeading(unit.paragraph());
        } else if (index > 0 && units.get(index - 1).verdict().evidence().contains(Evidence.LABEL)) {
            reporter.doubtfulAdvert(unit, "it follows a word that marks paid content");
        } else if (index > 0 && mayIntroduceAdvert(units, index)) {
            reporter.doubtfulAdvert(unit, "an advert in the same language follows");
        }
    }

    /** Adverts may begin with a harmless sentence; nothing but their neighbour gives it away. */
    private boolean mayIntroduceAdvert(List<Unit> units, int index) {
        Unit unit = units.get(index);
        return index + 1 < units.size()
                && units.get(index + 1).isAdvert()
                && unit.isStandingAlone()
                && Words.of(unit.text()).size() <= FEW_WORDS
                && judge.isInLanguage(units.get(index + 1).text());
    }

    private static int endOfBlock(List<Unit> units, int start) {
        int end = start;
        while (end < units.size() && units.get(end).isAdvert()) {
            end++;
        }
        return end;
    }
}
