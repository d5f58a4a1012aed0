package io.github.questionwright.loaders.internal.article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges by evidence whether a paragraph is an advert. The points:
 *
 * <ul>
 *   <li>3 for a label such as "Advertisement", alone
 *   <li>2 each for a price, for a call to action (a short sentence with a verb such as "download" and an urge such as
 *       "now" that begins with one of them), and for a paragraph that the document has several times
 *   <li>1, 2 or 3 for 5, 8 or 12 unknown words without frequent ones, see {@link Language}
 *   <li>1 each for words of an offer, an exclamation, a link, and a line like a button
 * </ul>
 *
 * Three points are an advert. Two are in doubt, and then the paragraph stays. In the language of the document, price,
 * exclamation and link alone are doubtful at most; a list has 1 point at most; code, and paragraphs of more than 2,000
 * characters, have none. Where a third of the questions or more have paragraphs in another language, language gives 1
 * point at most. Immutable and thread-safe.
 */
final class AdvertJudge {

    private static final int LONGEST = 2_000;
    private static final int FEW_WORDS = 25;
    private static final int SOME_WORDS = 40;
    private static final String SIGNS = "(?:[€£¥₹₩₽₺₫฿₴]|R\\$|Rp\\.?|US\\$)";
    private static final String CODES =
            "(?:USD|EUR|GBP|IDR|INR|JPY|CNY|BRL|CHF|CAD|AUD|PLN|SEK|NOK|DKK|kr|zł|Euro|euros?|dollars?)";
    private static final String REDUCTION = "off|discount|rabatt|de descuento|de réduction|sconto|korting|diskon";
    private static final Pattern PRICE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + SIGNS + "\\s?[0-9]|" + CODES
                    + "\\s?[0-9]|\\$\\s?[0-9]{1,3}(?:[0-9]|[.,][0-9]))|[0-9]\\s?(?:" + SIGNS + "|\\$|" + CODES
                    + ")(?!\\p{L})|[0-9]\\s?% ?(?:" + REDUCTION + ")\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCLAMATION = Pattern.compile("[\\p{L}\\p{N}][\"”»)]?\\s?[!！]");
    private static final Pattern LINK = Pattern.compile(
            "https?://|\\bwww\\.|(?<!\\S)\\[[^\\]\\[\\n]{0,80}\\p{L}{3}[^\\]\\[\\n]{0,80}\\](?![\\w\\[])");

    /** What content has as well; in a sentence of the document's language it is never enough. */
    private static final Set<Evidence> HARMLESS =
            Collections.unmodifiableSet(EnumSet.of(Evidence.PRICE, Evidence.EXCLAMATION, Evidence.LINK));

    private final Language language;
    private final Repetition repetition;
    private final boolean mixed;

    AdvertJudge(Language language, Repetition repetition, boolean mixed) {
        this.language = language;
        this.repetition = repetition;
        this.mixed = mixed;
    }

    Verdict judge(Paragraph paragraph) {
        return paragraph.length() > LONGEST ? Verdict.CONTENT : judge(paragraph.text());
    }

    Verdict judge(String text) {
        if (AdvertWords.isLabel(text)) {
            return new Verdict(Verdict.ADVERT_FROM, EnumSet.of(Evidence.LABEL));
        }
        if (Shape.isCode(text) || repetition.isListLine(text)) {
            return Verdict.CONTENT;
        }
        Verdict verdict = weigh(text, Words.of(text));
        return Shape.isList(text) ? verdict.atMost(1) : verdict;
    }

    private Verdict weigh(String text, List<String> words) {
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        int score = weighty(text, words, found) + hints(text, words, found);
        int strangeness = language(text, words);
        note(found, Evidence.LANGUAGE, strangeness > 0);
        boolean isWeak = HARMLESS.containsAll(found) && language.isFamiliar(words);
        return new Verdict(isWeak ? Math.min(2, score) : score + strangeness, found);
    }

    /**
     * Whether a text could go with an advert beside it: the document knows none of the words of a short line, or three
     * words in lower case are unknown and none is frequent.
     */
    boolean isStrange(Paragraph paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String text = paragraph.text();
        List<String> words = Words.of(text);
        boolean isButton = paragraph.isSingleLine() && Shape.isButton(text, words) && language.isStrange(words);
        boolean isProse = !Shape.isEnumeration(text, words) && !Shape.isCode(text) && !Shape.isList(text);
        return isButton || (isProse && language.foreignness(words) > 2);
    }

    /** Whether a text is surely in the language of the document. */
    boolean isInLanguage(String text) {
        return language.isFamiliar(Words.of(text));
    }

    /** Whether a paragraph is in another language than the document. */
    boolean isForeign(Paragraph paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String text = paragraph.text();
        return !Shape.isCode(text) && language(text, Words.of(text)) > 1;
    }

    /** From 0 to 3. */
    private int language(String text, List<String> words) {
        int foreignness = language.foreignness(words);
        int points = foreignness >= 12 ? 3 : foreignness >= 8 ? 2 : foreignness >= 5 ? 1 : 0;
        boolean weak = mixed || Shape.isEnumeration(text, words);
        return weak ? Math.min(1, points) : points;
    }

    private int weighty(String text, List<String> words, Set<Evidence> found) {
        note(found, Evidence.PRICE, words.size() <= SOME_WORDS && hasPrice(text));
        note(found, Evidence.CALL, words.size() <= SOME_WORDS && AdvertWords.hasCall(text, words));
        note(found, Evidence.REPEATED, words.size() > 3 && repetition.isRepeated(text));
        return 2 * found.size();
    }

    private int hints(String text, List<String> words, Set<Evidence> found) {
        int before = found.size();
        note(found, Evidence.OFFER, words.size() <= FEW_WORDS && AdvertWords.hasOffer(words));
        note(found, Evidence.EXCLAMATION, words.size() <= SOME_WORDS && hasExclamation(text));
        note(found, Evidence.LINK, hasLink(text));
        note(found, Evidence.BUTTON, endsWithButton(text));
        return found.size() - before;
    }

    private static boolean hasPrice(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9')
                && PRICE.matcher(text).find();
    }

    private static boolean hasLink(String text) {
        return (text.indexOf('[') >= 0 || text.contains("http") || text.contains("www."))
                && LINK.matcher(text).find();
    }

    private static boolean hasExclamation(String text) {
        return (text.indexOf('!') >= 0 || text.indexOf('！') >= 0)
                && EXCLAMATION.matcher(text).find();
    }

    /** A short last line under others, or a short line that begins or ends with a verb. */
    private static boolean endsWithButton(String text) {
        int end = text.lastIndexOf('\n');
        String line = Blanks.strip(text.substring(end + 1));
        List<String> words = Words.of(line);
        return Shape.isButton(line, words)
                && (end >= 0
                        || AdvertWords.isAction(words.get(0))
                        || AdvertWords.isAction(words.get(words.size() - 1)));
    }

    private static void note(Set<Evidence> found, Evidence evidence, boolean holds) {
        if (holds) {
            found.add(evidence);
        }
    }
}
