package io.github.questionwright.loaders.internal.article;

import java.util.List;

/**
 * Finds where a document stops saying anything: at its end, a short line that announces what does not follow (it ends
 * in a colon, an ellipsis or an arrow), or a short call to action, and the short lines behind it, such as the titles of
 * other articles.
 */
final class ClosingFinder {

    private static final int MOST_WORDS = 15;
    private static final String ANNOUNCES = ":：…→»>";

    private ClosingFinder() {}

    /** The index of the first closing unit from {@code from} on, or the number of units. */
    static int start(List<Unit> units, int from) {
        int index = units.size();
        int start = index;
        while (index > from && isShort(units.get(index - 1))) {
            index--;
            if (isClosing(units.get(index))) {
                start = index;
            }
        }
        return start;
    }

    /** Why a unit is a closing one. */
    static String reason(Unit unit) {
        return isAnnouncement(unit.text())
                ? "it announces what does not follow"
                : unit.verdict().reasons();
    }

    private static boolean isShort(Unit unit) {
        return unit.isStandingAlone()
                && !unit.isAdvert()
                && !Shape.isListItem(unit.text())
                && Words.of(unit.text()).size() <= MOST_WORDS
                && (isClosing(unit) || Shape.endsOpen(unit.text()));
    }

    private static boolean isClosing(Unit unit) {
        return isAnnouncement(unit.text()) || unit.verdict().evidence().contains(Evidence.CALL);
    }

    private static boolean isAnnouncement(String text) {
        return ANNOUNCES.indexOf(text.charAt(text.length() - 1)) >= 0 && !Shape.isCode(text);
    }
}
