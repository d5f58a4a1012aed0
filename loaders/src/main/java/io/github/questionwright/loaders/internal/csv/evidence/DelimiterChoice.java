package io.github.questionwright.loaders.internal.csv.evidence;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of several delimiters separates the cells of a table. What speaks for one: that all records have the same number
 * of cells, that the first of them names fields, and quotes that stand where cells begin and end. A delimiter that occurs
 * in one column only, where the other one does not fit into one column, separates a list within cells.
 *
 * @param best the one with the best evidence; null if none separates anything
 * @param rival another one that is as good; null if there is none
 */
public record DelimiterChoice(
        @Nullable Survey best, @Nullable Survey rival) {

    private static final int NAMES = 600;
    private static final int QUOTES = 100;
    private static final int EXTENSION = 200;
    private static final int MARGIN = 100;

    /** Chooses; what the extension of the file speaks for counts a little. */
    public static DelimiterChoice of(List<Survey> surveys, char byExtension) {
        List<Survey> ranked = surveys.stream()
                .filter(each -> score(each, byExtension) > 0)
                .sorted(Comparator.comparingInt((Survey each) -> score(each, byExtension))
                        .reversed())
                .toList();
        if (ranked.isEmpty()) {
            return new DelimiterChoice(null, null);
        }
        Survey best = ranked.get(0);
        if (ranked.size() == 1) {
            return new DelimiterChoice(best, null);
        }
        Survey second = ranked.get(1);
        if (isWithinCellsOf(second, best)) {
            return new DelimiterChoice(second, null);
        }
        boolean isClear = score(best, byExtension) - score(second, byExtension) >= MARGIN;
        return new DelimiterChoice(best, isClear || isWithinCellsOf(best, second) ? null : second);
    }

    /** Whether all that the inner delimiter separates stands in one column of the outer one, and not the reverse. */
    private static boolean isWithinCellsOf(Survey outer, Survey inner) {
        return isRegular(outer)
                && Long.bitCount(outer.columnsWith(inner.delimiter())) == 1
                && Long.bitCount(inner.columnsWith(outer.delimiter())) > 1
                && HeaderSearch.knownNames(outer) >= HeaderSearch.knownNames(inner);
    }

    private static boolean isRegular(Survey survey) {
        Widths widths = survey.fittingWidths();
        return widths.of(widths.usual()) * 10L >= widths.total() * 9L;
    }

    private static int score(Survey survey, char byExtension) {
        Widths widths = survey.fittingWidths();
        long several = widths.above(1) * 1000L;
        if (widths.total() == 0 || several < 500L * widths.total()) {
            return 0;
        }
        long regular = widths.usual() < 2 ? 0 : widths.of(widths.usual()) * 1000L / widths.total();
        long score = regular >= 800 ? 500 + regular / 2 : several / widths.total() / 2 + regular / 4;
        score += HeaderSearch.knownNames(survey) >= 2 ? NAMES : 0;
        score += survey.quotedCells() > 0 && survey.quoteFaults() == 0 ? QUOTES : 0;
        score -= survey.isWithoutQuoting() ? 0 : Math.min(300, survey.quoteFaults() * 1000L / widths.total());
        score += survey.delimiter() == byExtension ? EXTENSION : 0;
        return (int) Math.max(1, score);
    }

    /** The evidence for the best one, for people. */
    public static String because(Survey survey) {
        Widths widths = survey.fittingWidths();
        int regular = widths.of(widths.usual());
        return regular + " of " + widths.total() + (widths.total() == 1 ? " record" : " records") + " then have "
                + widths.usual() + (widths.usual() == 1 ? " cell" : " cells");
    }
}
