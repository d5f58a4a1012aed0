package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the lines that a site puts around an article: who posted it, when, and where. */
final class Furniture {

    private static final int MOST_WORDS = 8;
    private static final Set<String> BEGINNINGS = WordSet.of("""
            posted published updated written author authors by in on date category categories tag tags filed comments
            comment share home menu breadcrumb reading
            """);
    private static final Pattern DATE_OR_TIME =
            Pattern.compile("(?i).*\\b(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}"
                    + "|[0-9]{1,2}(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*.*[0-9]{4}"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}"
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
                && (BEGINNINGS.contains(Words.lower(words.get(0)))
                        || DATE_OR_TIME.matcher(line).matches());
    }
}
