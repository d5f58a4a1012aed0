package io.github.questionwright.loaders.internal.csv.evidence;

import io.github.questionwright.loaders.internal.shape.KeyNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the header among the first records of a table, by names that speak for fields and by what stands below it. */
public final class HeaderSearch {

    private static final int LONGEST_NAME = 60;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:opt(?:ion)?|choice|answer|alternative|distractor|variant)[ _.-]*(?:[a-h]|[0-9]{1,2})|[a-h]",
            Pattern.CASE_INSENSITIVE);

    private final Survey survey;

    private HeaderSearch(Survey survey) {
        this.survey = survey;
    }

    /** The header, if the evidence speaks for one. */
    public static Header of(Survey survey) {
        return new HeaderSearch(survey).search();
    }

    /** The header of a table that is known to have one: the first record that is no title and no comment. */
    public static Header laidDown(Survey survey) {
        HeaderSearch search = new HeaderSearch(survey);
        int index = search.candidate();
        return index < 0
                ? Header.none("it was laid down, and there is no record")
                : search.at(index, "it was laid down");
    }

    /** The header of a table that is known to have none. */
    public static Header none() {
        return Header.none("it was laid down");
    }

    private Header search() {
        int index = candidate();
        if (index < 0) {
            return Header.none("there is no record");
        }
        List<String> cells = survey.top().get(index).cells();
        if (!couldBeNames(cells)) {
            return Header.none("the first record is no row of names");
        }
        List<String> known = cells.stream().filter(HeaderSearch::isKnown).toList();
        if (areEnough(known, cells.size()) && !isNumberAmongNumbers(index, cells)) {
            return at(index, shown(known) + (known.size() == 1 ? " is a name" : " are names") + " of fields");
        }
        return byContrast(index, cells, known.size());
    }

    private static boolean areEnough(List<String> known, int width) {
        long roles = known.stream().filter(HeaderSearch::isName).count();
        return roles >= 2 || roles == 1 && (width <= 2 || known.size() >= 3);
    }

    /** Whether a number stands at the top of a column of numbers. */
    private boolean isNumberAmongNumbers(int index, List<String> cells) {
        List<ColumnFacts> facts = survey.factsBelow(index);
        for (int column = 0; column < Math.min(cells.size(), facts.size()); column++) {
            if (ColumnFacts.isNumber(cells.get(column)) && facts.get(column).holdsNumbers()) {
                return true;
            }
        }
        return false;
    }

    private Header byContrast(int index, List<String> cells, int known) {
        if (survey.repeated(index) > 0 || cells.stream().anyMatch(ColumnFacts::isNumber)) {
            return Header.none("the first record is like those below it");
        }
        List<ColumnFacts> facts = survey.factsBelow(index);
        int unlike = 0;
        for (int column = 0; column < Math.min(cells.size(), facts.size()); column++) {
            unlike += facts.get(column).holdsNumbers() ? 2 : facts.get(column).isUnlike(cells.get(column)) ? 1 : 0;
        }
        return unlike > 0 && (known > 0 || cells.size() > 1 && unlike * 2 > cells.size())
                ? doubtful(index)
                : Header.none("the first record is like those below it");
    }

    private Header doubtful(int index) {
        Row row = survey.top().get(index);
        String because = "the first record differs in kind or length from those below it";
        return new Header(row.line(), row.cells(), because, true);
    }

    private Header at(int index, String because) {
        Row row = survey.top().get(index);
        return new Header(row.line(), row.cells(), because, false);
    }

    /** The first record that is neither a comment nor a lone cell in a table of several columns. */
    private int candidate() {
        List<Row> top = survey.top();
        int width = survey.widths().usual();
        for (int index = 0; index < top.size(); index++) {
            Row row = top.get(index);
            if (!row.isRemark() && (width < 2 || row.filled() > 1)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean couldBeNames(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return !filled.isEmpty()
                && filled.size() * 2 > cells.size()
                && new LinkedHashSet<>(filled).size() * 2 >= filled.size()
                && filled.stream().allMatch(HeaderSearch::couldBeName);
    }

    private static boolean couldBeName(String cell) {
        return cell.length() <= LONGEST_NAME && cell.indexOf('\n') < 0 && !cell.endsWith("?") && !cell.endsWith("?\"");
    }

    private static boolean isKnown(String name) {
        return isName(name) || NUMBERED.matcher(name).matches();
    }

    /** Whether a text speaks for a field; a single letter may as well be an answer. */
    private static boolean isName(String text) {
        return (text.length() > 1 || text.equalsIgnoreCase("q"))
                && KeyNames.role(text).isPresent();
    }

    /** How many names of fields a header of this table would hold. */
    public static int knownNames(Survey survey) {
        int index = new HeaderSearch(survey).candidate();
        List<String> cells = index < 0 ? List.of() : survey.top().get(index).cells();
        return couldBeNames(cells)
                ? (int) cells.stream().filter(HeaderSearch::isName).count()
                : 0;
    }

    private static String shown(List<String> names) {
        return names.stream().limit(3).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "))
                + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "");
    }
}
