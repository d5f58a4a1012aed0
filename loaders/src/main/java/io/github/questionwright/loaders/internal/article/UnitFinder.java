package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Judges the paragraphs between a marker and the next one. An advert may stand at the end of a paragraph of content
 * without a blank line before it, and takes weaker neighbours with it: what is in doubt, a few words with an offer,
 * call or exclamation, and words that the document does not know; but nothing that is surely in the language of the
 * document, unless the advert is as well. Immutable.
 */
final class UnitFinder {

    private static final int MOST_TRIES = 4;
    private static final int LONG_HEAD = 15;
    private static final int MOST_WEAK_WORDS = 8;

    private final AdvertJudge judge;
    private final Repetition repetition;

    UnitFinder(Facts facts) {
        judge = facts.judge();
        repetition = facts.repetition();
    }

    /**
     * Judges paragraphs.
     *
     * @param paragraphs all paragraphs of a segment
     * @param core how many of them begin with a line that is content for certain
     * @return units in the order of the text
     */
    List<Unit> units(List<Paragraph> paragraphs, int core) {
        List<Unit> units = new ArrayList<>();
        for (int index = 0; index < paragraphs.size(); index++) {
            add(paragraphs.get(index), index < core, units);
        }
        for (int index = 1; index < units.size(); index++) {
            join(units, index, index - 1, core);
        }
        for (int index = units.size() - 2; index >= 0; index--) {
            join(units, index, index + 1, core);
        }
        return units;
    }

    private void add(Paragraph paragraph, boolean isCore, List<Unit> units) {
        Unit whole = isCore ? Unit.content(paragraph) : unit(paragraph);
        int cut = isCore || whole.isAdvert() || whole.verdict().hasAny() ? advertLine(paragraph, isCore) : 0;
        if (cut > 0) {
            units.add(Unit.content(paragraph.before(cut)));
            units.add(unit(paragraph.from(cut)).as(Unit.Role.ADVERT));
        } else {
            units.add(whole);
        }
    }

    private Unit unit(Paragraph paragraph) {
        Unit unit = Unit.of(paragraph, judge.judge(paragraph));
        boolean isListLine = unit.isStandingAlone() && repetition.isListLine(unit.text());
        return isListLine ? unit.as(Unit.Role.LIST_LINE) : unit;
    }

    /** The line with which an advert begins inside a paragraph of content, or 0. */
    private int advertLine(Paragraph paragraph, boolean isCore) {
        int tries = MOST_TRIES;
        for (int line = paragraph.first() + 1; line <= paragraph.last() && tries > 0; line++) {
            Verdict verdict =
                    paragraph.lines().length(line) > 1_000 ? Verdict.CONTENT : judge.judge(paragraph.line(line));
            if (verdict.hasAny()) {
                tries--;
                if (judge.judge(paragraph.from(line)).isAdvert() && isContent(paragraph.before(line), isCore)) {
                    return line;
                }
            }
        }
        return 0;
    }

    private boolean isContent(Paragraph head, boolean isCore) {
        if (isCore) {
            return head.isSingleLine()
                    || !judge.judge(head.from(head.first() + 1)).hasAny();
        }
        String text = head.length() > 4_000 ? "" : head.text();
        return text.isEmpty()
                || (Words.of(text).size() >= LONG_HEAD
                        && judge.isInLanguage(text)
                        && !judge.judge(text).hasAny());
    }

    private void join(List<Unit> units, int index, int beside, int core) {
        Unit unit = units.get(index);
        Unit neighbour = units.get(beside);
        if (index >= core && unit.isText() && neighbour.isAdvert() && goesWith(unit, neighbour)) {
            units.set(index, unit.as(Unit.Role.ADVERT));
        }
    }

    private boolean goesWith(Unit unit, Unit advert) {
        if (judge.isStrange(unit.paragraph())) {
            return true;
        }
        Verdict verdict = unit.verdict();
        if (!verdict.hasAny() || (judge.isInLanguage(unit.text()) && !judge.isInLanguage(advert.text()))) {
            return false;
        }
        return verdict.isDoubtful()
                || verdict.evidence().contains(Evidence.LANGUAGE)
                || (verdict.isPushy() && Words.of(unit.text()).size() <= MOST_WEAK_WORDS);
    }
}
