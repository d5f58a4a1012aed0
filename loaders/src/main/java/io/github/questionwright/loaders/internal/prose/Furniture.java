package io.github.questionwright.loaders.internal.prose;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What belongs to a page and not to its content, told by its form. */
final class Furniture {

    private static final Pattern ANCHOR = Pattern.compile(
            "\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\]){0,500}\\]\\(\\s*<?#[^()]*(?:\\([^()]*\\)[^()]*){0,8}\\)|href=[\"']#");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*\\](?:\\([^()]*\\)|\\[[^\\[\\]]*\\])");
    private static final Pattern IMAGE_LINK = Pattern.compile("\\[\\s*\\]\\([^()]*\\)");
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[a-zA-Z][^<>]*>", Pattern.DOTALL);
    private static final Pattern BADGE =
            Pattern.compile("shields\\.io|/badge|badge\\.svg|travis-ci|codecov|gitter\\.im|actions/workflows");
    private static final Pattern TOP_START = Pattern.compile(
            "back|return|go|jump|scroll|up|to|the|table|contents|index|questions list", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOP = Pattern.compile(
            "[\\[(<*\\s⬆⬆️↥🔝↑▲^|\\p{So}\\uFE0F]*(?:back|return|go|jump|scroll)?\\s*(?:up\\s+)?(?:to\\s+)?(?:the\\s+)?(?:top|table of contents|contents|toc|index|questions list)"
                    + "[\\])>*\\s⬆️↥🔝↑▲^|\\p{So}]*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> TITLES = Ask.words(
            "tableofcontents contents toc index contributing contributors license"
                    + " licence acknowledgements acknowledgments credits authors author support sponsors backers donate"
                    + " relatedprojects translations changelog installation gettingstarted disclaimer tableofcontent 目录"
                    + " содержание оглавление inhaltsverzeichnis índice sommaire references resources furtherreading stargazers"
                    + " nextquestions relatedquestions morequestions introduction foreword preface conclusion summary aboutme aboutauthor about");

    private Furniture() {}

    /** Why a block is no content, if it is none wherever it stands. */
    static Optional<String> reason(Block block) {
        return switch (block.kind()) {
            case RULE -> Optional.of("a thematic break");
            case LINKS -> Optional.of("targets of links");
            case HTML -> html(block.text());
            case PARAGRAPH -> paragraph(block.text());
            case LIST, TABLE, DETAILS -> contents(block);
            default -> Optional.empty();
        };
    }

    private static Optional<String> html(String text) {
        if (text.startsWith("<!--")) {
            return Optional.of("a comment");
        }
        String words = TAG.matcher(text).replaceAll("").strip();
        if (isBackToTop(words)) {
            return Optional.of("a link back to the top");
        }
        if (text.contains("<img") || text.contains("<iframe") || text.contains("<video")) {
            return BADGE.matcher(text).find() ? Optional.of("badges") : Optional.empty();
        }
        return words.isEmpty() ? Optional.of("markup without text") : Optional.empty();
    }

    private static Optional<String> paragraph(String text) {
        if (text.length() > 10_000 || text.length() > 60 && !holdsMarkup(text)) {
            return Optional.empty();
        }
        if (!text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && !TOP_START.matcher(text).lookingAt()) {
            return Optional.empty(); // its first word stands in no link
        }
        String words = Inline.plain(text);
        if (words.isEmpty() && BADGE.matcher(text).find()) {
            return Optional.of("badges");
        }
        if (words.isEmpty()
                && text.startsWith("<")
                && !text.contains("<img")
                && !IMAGE.matcher(text).find()) {
            return Optional.of("markup without text");
        }
        if (isBackToTop(words) && words.length() < 60) {
            return Optional.of("a link back to the top");
        }
        if (IMAGE_LINK
                        .matcher(IMAGE.matcher(text).replaceAll(""))
                        .replaceAll("")
                        .isBlank()
                && BADGE.matcher(text).find()) {
            return Optional.of("badges");
        }
        return isAnchors(text) ? Optional.of("a table of contents") : Optional.empty();
    }

    private static boolean holdsMarkup(String text) {
        return text.indexOf('[') >= 0 || text.indexOf('<') >= 0;
    }

    private static boolean isBackToTop(String words) {
        return !words.isEmpty() && words.length() < 60 && TOP.matcher(words).matches();
    }

    private static Optional<String> contents(Block block) {
        String source = block.source();
        if (source.indexOf('#') < 0) {
            return Optional.empty();
        }
        int anchors = 0;
        var matcher = ANCHOR.matcher(source.length() > 200_000 ? source.substring(0, 200_000) : source);
        while (matcher.find()) {
            anchors++;
        }
        if (anchors == 0) {
            return Optional.empty();
        }
        long entries = block.is(BlockKind.LIST)
                ? items(block)
                : source.lines()
                        .skip(block.is(BlockKind.TABLE) ? 2 : 0)
                        .filter(line -> !line.isBlank()
                                && !line.strip().startsWith("|-")
                                && !line.strip().startsWith("<"))
                        .count();
        boolean mostly = anchors * 10L >= Math.min(entries, 2_000) * 8;
        return mostly ? Optional.of("a table of contents") : Optional.empty();
    }

    private static long items(Block list) {
        long count = 0;
        for (Block item : list.children()) {
            count++;
            for (Block child : item.children()) {
                count += child.is(BlockKind.LIST) ? items(child) : 0;
            }
        }
        return count;
    }

    /** A paragraph of nothing but links to places in the document. */
    private static boolean isAnchors(String text) {
        if (!ANCHOR.matcher(text).find()) {
            return false;
        }
        return ANCHOR.matcher(text).replaceAll("").codePoints().noneMatch(Character::isLetter);
    }

    /** Whether a heading names a part of a page that holds no questions. */
    static boolean isTitle(String heading) {
        return TITLES.contains(Inline.key(heading));
    }
}
