package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.internal.csv.evidence.DelimiterChoice;
import io.github.questionwright.loaders.internal.csv.evidence.HeaderSearch;
import io.github.questionwright.loaders.internal.csv.evidence.Survey;
import io.github.questionwright.loaders.internal.csv.evidence.Widths;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a text whose name does not say so is a table, by the beginning of it. */
final class HeadLook {

    private static final int FULL_HEAD = 8_192;
    private static final int FEWEST_RECORDS = 5;
    private static final Set<String> NEUTRAL = Set.of("", "txt", "text", "dat", "data", "psv");
    private static final String OTHER_STARTS = "{[<|-=";

    private HeadLook() {}

    /** The delimiter of a table without a telling name, or null if it is no table as far as one can see. */
    static @Nullable Character delimiter(SourceText text) {
        String head = text.head().stripLeading();
        if (!NEUTRAL.contains(text.extension()) || head.isEmpty() || OTHER_STARTS.indexOf(head.charAt(0)) >= 0) {
            return null;
        }
        if (DeclaredDelimiter.in(text).isPresent()) {
            return DeclaredDelimiter.in(text).get().delimiter();
        }
        Survey best = DelimiterChoice.of(surveys(whole(text.head())), '\0').best();
        return best != null && isTable(best) ? best.delimiter() : null;
    }

    /** All records alike, and a header that names fields, or so many records and columns that it is no accident. */
    private static boolean isTable(Survey survey) {
        Widths widths = survey.widths();
        int width = widths.usual();
        boolean isAlike = width > 1 && widths.of(width) == widths.total() && widths.total() > 1;
        boolean isNamed = HeaderSearch.of(survey).isThere() && HeaderSearch.knownNames(survey) >= 2;
        boolean isProse = survey.delimiter() == ',' && width < 4;
        return isAlike && (isNamed || widths.total() >= FEWEST_RECORDS && !isProse);
    }

    private static List<Survey> surveys(String head) {
        try {
            return DialectFinder.surveys(new StringReader(head), Survey.DELIMITERS, FULL_HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    /** The last line of a full head may go on behind it. */
    private static String whole(String head) {
        return head.length() < FULL_HEAD
                ? head
                : head.substring(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1);
    }
}
