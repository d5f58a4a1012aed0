package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the lines that a site puts around an article: who posted it, when, and where. */
final class Furniture {

    private static final int MOST_WORDS = 8;
    private static final Set<String> BEGINNINGS =
            WordSet.of("author authors categories comments filed posted published tag tags updated written");
    /** Words that begin headings as well; they count alone, or in lower case. */
    private static final Set<String> WEAK_BEGINNINGS =
            WordSet.of("breadcrumb by category comment date home in menu on reading share");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*";
    private static final Pattern DATE_OR_TIME =
            Pattern.compile("(?i).*\\b(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}"
                    + "|[0-9]{1,2}(?:st|nd|rd|th)?,? (?:of )?" + MONTH + ".*[0-9]{4}"
                    + "|" + MONTH + " [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}"
                    + "|[0-9]{1,3} min(?:ute)?s?(?: read)?)\\b.*");

    private Furniture() {}

    /** Whether each line of a paragraph is furniture. */
    static boolean isFurniture(Paragraph paragraph) {
        return paragraph.length() <= 400 && paragraph.text().lines().allMatch(Furniture::isLine);
    }

    private static boolean isLine(String line) {
        List<String> words = Words.of(line);
        if (words.isEmpty()) {
            return !line.isEmpty() && !Shape.isCode(line);
        }
        return words.size() <= MOST_WORDS
                && Shape.endsOpen(line)
                && (isBeginning(words) || DATE_OR_TIME.matcher(line).matches());
    }

    private static boolean isBeginning(List<String> words) {
        String first = Words.lower(words.get(0));
        boolean isWeak = words.size() == 1 || first.equals(words.get(0)) || (first.equals("by") && isName(words));
        return BEGINNINGS.contains(first) || (isWeak && WEAK_BEGINNINGS.contains(first));
    }

    private static boolean isName(List<String> words) {
        return words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
