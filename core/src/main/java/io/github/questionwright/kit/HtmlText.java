package io.github.questionwright.kit;

import java.util.Locale;
import java.util.Set;

/** The text of an HTML fragment. What is no tag of an HTML element, no comment and no reference stays as it is. */
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "title",
            "ul");
    private static final Set<String> LINES = Set.of("caption", "li", "tbody", "tfoot", "thead", "tr");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "audio",
            "b",
            "bdi",
            "bdo",
            "br",
            "button",
            "canvas",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "data",
            "del",
            "dfn",
            "em",
            "embed",
            "font",
            "i",
            "iframe",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "link",
            "mark",
            "math",
            "meta",
            "object",
            "option",
            "picture",
            "q",
            "s",
            "samp",
            "script",
            "select",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "sup",
            "svg",
            "td",
            "textarea",
            "th",
            "time",
            "tt",
            "u",
            "var",
            "video",
            "wbr");

    private final String html;
    private final StringBuilder text;
    private boolean commentsEnd = true;
    private int at;

    private HtmlText(String html) {
        this.html = html;
        text = new StringBuilder(html.length());
    }

    static String of(String html) {
        HtmlText reader = new HtmlText(html);
        reader.read();
        return reader.text.toString().strip();
    }

    private void read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && (skipComment() || skipTag())) {
                continue;
            }
            at = c == '&' ? HtmlReference.append(html, at, text) : append(c);
        }
    }

    private int append(char c) {
        text.append(c);
        return at + 1;
    }

    private boolean skipComment() {
        if (!commentsEnd || !html.startsWith("<!--", at)) {
            return false;
        }
        int end = html.indexOf("-->", at + 4);
        commentsEnd = end >= 0;
        at = commentsEnd ? end + 3 : at;
        return commentsEnd;
    }

    private boolean skipTag() {
        int start = at + (html.startsWith("</", at) ? 2 : 1);
        int end = start;
        while (end < html.length() && isPartOfName(html.charAt(end))) {
            end++;
        }
        String name = html.substring(start, Math.min(end, start + 16)).toLowerCase(Locale.ROOT);
        if (!isKnown(name)) {
            return false;
        }
        int close = end;
        while (close < html.length() && html.charAt(close) != '>' && html.charAt(close) != '<') {
            close++;
        }
        if (close == html.length() || html.charAt(close) != '>') {
            return false;
        }
        at = close + 1;
        breakLine(name);
        return true;
    }

    private static boolean isKnown(String name) {
        return BLOCKS.contains(name) || LINES.contains(name) || INLINE.contains(name);
    }

    private void breakLine(String name) {
        if (BLOCKS.contains(name)) {
            endLines(2);
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (LINES.contains(name)) {
            endLines(1);
        }
    }

    private void endLines(int wanted) {
        int ends = 0;
        while (ends < text.length() && text.charAt(text.length() - 1 - ends) == '\n') {
            ends++;
        }
        text.append("\n".repeat(text.isEmpty() ? 0 : Math.max(0, wanted - ends)));
    }

    private static boolean isPartOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
