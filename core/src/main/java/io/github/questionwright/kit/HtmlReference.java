package io.github.questionwright.kit;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes character references: numeric ones, and the few names that texts use. Others stay as they are. */
final class HtmlReference {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(?<decimal>[0-9]{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-z]{2,6}));");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("hellip", "\u2026"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("le", "\u2264"),
            Map.entry("ge", "\u2265"),
            Map.entry("ne", "\u2260"),
            Map.entry("times", "\u00D7"),
            Map.entry("rarr", "\u2192"));

    private HtmlReference() {}

    /** Appends what stands at an ampersand, and returns where to read on. */
    static int append(String html, int at, StringBuilder text) {
        Matcher reference = REFERENCE.matcher(html).region(at, Math.min(html.length(), at + 12));
        if (reference.lookingAt()) {
            String decoded = decoded(reference);
            if (!decoded.isEmpty()) {
                text.append(decoded);
                return reference.end();
            }
        }
        text.append('&');
        return at + 1;
    }

    private static String decoded(Matcher reference) {
        String name = reference.group("name");
        if (name != null) {
            return NAMES.getOrDefault(name, "");
        }
        String hex = reference.group("hex");
        int codePoint = hex == null ? Integer.parseInt(reference.group("decimal")) : Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }
}
