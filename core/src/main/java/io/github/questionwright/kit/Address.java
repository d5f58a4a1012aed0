package io.github.questionwright.kit;

import java.util.regex.Pattern;

/** Addresses that may become links: http, https and mailto, without signs that no address has. */
final class Address {

    private static final Pattern SAFE =
            Pattern.compile("(?:https?://|mailto:)[^\\s\"'<>\\\\`{}|^\\[\\]]++", Pattern.CASE_INSENSITIVE);

    private Address() {}

    static boolean isSafe(String address) {
        return SAFE.matcher(address).matches() && VisibleText.isVisible(address);
    }

    /** Whether a link target that starts here in a Markdown text leads to one of the safe schemes. */
    static boolean startsSafely(String text, int at) {
        return text.regionMatches(true, at, "https://", 0, 8)
                || text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "mailto:", 0, 7);
    }
}
