package io.github.questionwright.loaders.internal.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges by evidence whether a paragraph is an advert. Points: a label such as "Advertisement" alone 3; a price 2; a
 * call to action (a short sentence that has a verb such as "download" and an urge such as "now", and begins with one of
 * them) 2; the same paragraph several times in the document 2; 5, 8 or 12 unknown words without frequent ones (see
 * {@link Language}) 1, 2 or 3; words of an offer, an exclamation, a link, a button-like line 1 each. Three points
 * are an advert, two are in doubt, and then the paragraph stays. Code, and paragraphs of more than 2,000
 * characters, are never adverts; a list has 1 point at most. In a document that has such foreign paragraphs in a third of its questions, language
 * proves nothing and gives 1 point at most. Immutable and thread-safe.
 */
final class AdvertJudge {

    private static final int LONGEST = 2_000;
    private static final int FEW_WORDS = 25;
    private static final int SOME_WORDS = 40;
    private static final String SIGNS = "(?:[€£¥₹₩₽₺₫฿₴]|R\\$|Rp\\.?|US\\$)";
    private static final String CODES =
            "(?:USD|EUR|GBP|IDR|INR|JPY|CNY|BRL|CHF|CAD|AUD|PLN|SEK|NOK|DKK|kr|zł|Euro|euros?|dollars?)";
    private static final Pattern PRICE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + SIGNS + "\\s?[0-9]|" + CODES
                    + "\\s?[0-9]|\\$\\s?[0-9]{1,3}(?:[0-9]|[.,][0-9]))|[0-9]\\s?(?:" + SIGNS + "|\\$|" + CODES
                    + ")(?!\\p{L})|[0-9]\\s?% ?(?:off|discount|rabatt|de descuento|de réduction|sconto|korting|diskon)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCLAMATION = Pattern.compile("[\\p{L}\\p{N}][\"”»)]?\\s?[!！]");
    private static final Pattern LINK = Pattern.compile(
            "https?://|\\bwww\\.|(?<!\\S)\\[[^\\]\\[\\n]{0,80}\\p{L}{3}[^\\]\\[\\n]{0,80}\\](?![\\w\\[])");

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
        return new Verdict(score + strangeness, found);
    }

    /** Whether a short line could go with an advert beside it: the document knows none of its words. */
    boolean isStrange(String line) {
        List<String> words = Words.of(line);
        return Shape.isButton(line, words) && language.isStrange(words);
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
        note(
                found,
                Evidence.PRICE,
                words.size() <= SOME_WORDS && PRICE.matcher(text).find());
        note(found, Evidence.CALL, words.size() <= SOME_WORDS && AdvertWords.hasCall(text));
        note(found, Evidence.REPEATED, words.size() > 3 && repetition.isRepeated(text));
        return 2 * found.size();
    }

    private int hints(String text, List<String> words, Set<Evidence> found) {
        int before = found.size();
        note(found, Evidence.OFFER, words.size() <= FEW_WORDS && AdvertWords.hasOffer(words));
        note(
                found,
                Evidence.EXCLAMATION,
                words.size() <= SOME_WORDS && EXCLAMATION.matcher(text).find());
        note(found, Evidence.LINK, LINK.matcher(text).find());
        note(found, Evidence.BUTTON, endsWithButton(text));
        return found.size() - before;
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
