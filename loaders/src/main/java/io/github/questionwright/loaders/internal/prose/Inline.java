package io.github.questionwright.loaders.internal.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What inline markup says, in Markdown and in HTML. */
final class Inline {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*\\]\\([^()\\s]*(?:\\s+[^()]*)?\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]*)\\](?:\\([^()]*(?:\\([^()]*\\)[^()]*){0,8}\\)|\\[[^\\[\\]]*\\])");
    private static final Pattern BOLD = Pattern.compile("<(b|strong)>([^<>]+)</\\1>");
    private static final int LONGEST = 4_000;

    private Inline() {}

    /** The words without markup, blanks collapsed; of a long text only its beginning. */
    static String plain(String markup) {
        String text = markup.length() > LONGEST ? markup.substring(0, LONGEST) : markup;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('[') >= 0) {
            text = LINK.matcher(IMAGE.matcher(text).replaceAll("")).replaceAll("$1");
        }
        return isPlain(text) ? text.strip() : withoutMarks(text);
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean isBehindBlank = false;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean isBlank = isBlank(c);
            if (isBlank && !isBehindBlank) {
                plain.append(' ');
            } else if (!isBlank && !isMark(text, index)) {
                plain.append(c);
            }
            isBehindBlank = isBlank || isBehindBlank && isMark(text, index);
        }
        return plain.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean isOdd = c < ' ' || c == ' ' && index > 0 && text.charAt(index - 1) == ' ';
            if (isOdd || c == '*' || c == '`' || c == '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(String text, int index) {
        char c = text.charAt(index);
        return c == '*' || c == '`' || c == '_' && !isInWord(text, index);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** For comparing: letters and digits, lower case. */
    static String key(String markup) {
        String text = plain(markup).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int c = text.codePointAt(index);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            }
        }
        return key.toString();
    }

    /** What is inside, if all of a text is bold. */
    static Optional<String> bold(String text) {
        String inner = text.strip();
        for (String mark : new String[] {"**", "__"}) {
            if (inner.length() > 4 && inner.startsWith(mark)) {
                int end = inner.indexOf(mark, 2);
                return end > 2 && closes(inner, end, mark) ? Optional.of(inside(inner, end)) : Optional.empty();
            }
        }
        Matcher tag = BOLD.matcher(inner);
        return inner.startsWith("<") && tag.matches() ? Optional.of(tag.group(2).strip()) : Optional.empty();
    }

    /** Little may stand behind the bold part: punctuation, a difficulty mark. */
    private static boolean closes(String text, int end, String mark) {
        String rest = text.substring(end + mark.length());
        return rest.length() <= 8 && rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String inside(String text, int end) {
        String rest = text.substring(end + 2);
        int marks = 0;
        while (marks < rest.length() && rest.charAt(marks) == '*') {
            marks++;
        }
        return (text.substring(2, end) + rest.substring(marks)).strip();
    }

    private static boolean isInWord(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }
}
