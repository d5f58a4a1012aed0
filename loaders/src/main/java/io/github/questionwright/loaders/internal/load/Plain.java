package io.github.questionwright.loaders.internal.load;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts without what does not count when two of them are compared. */
final class Plain {

    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:question|q)[ #.]{0,3}[0-9]{1,5}\\s*+[.):-]?+|#?[0-9]{1,5}\\s?[.):])\\s++(?=\\S)");
    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]{2,}+|[\\s\\p{Z}&&[^ ]]");
    private static final Map<String, String> NAMED = new LinkedHashMap<>();

    static {
        NAMED.put("amp", "&");
        NAMED.put("lt", "<");
        NAMED.put("gt", ">");
        NAMED.put("quot", "\"");
        NAMED.put("apos", "'");
        NAMED.put("nbsp", " ");
    }

    private Plain() {}

    static String prompt(String text) {
        String plain = text(text);
        Matcher number = NUMBER.matcher(plain);
        return number.lookingAt() ? plain.substring(number.end()) : plain;
    }

    static String text(String text) {
        String lower = text.indexOf('&') < 0
                ? text.toLowerCase(Locale.ROOT)
                : ENTITY.matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(found -> Matcher.quoteReplacement(character(found)));
        return isTidy(lower) ? lower.strip() : tidied(lower);
    }

    /** Whether a text is in ASCII, with single blanks between words. */
    private static boolean isTidy(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean isBlank = c == ' ' && index > 0 && text.charAt(index - 1) != ' ';
            if (!isBlank && (c <= ' ' || c >= 0x7f)) {
                return false;
            }
        }
        return true;
    }

    private static String tidied(String lower) {
        return BLANKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static String character(MatchResult found) {
        String decimal = found.group(1);
        String hex = found.group(2);
        if (decimal == null && hex == null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        int code = decimal == null ? Integer.parseInt(hex, 16) : Integer.parseInt(decimal);
        return Character.isValidCodePoint(code) ? Character.toString(code) : found.group();
    }
}
