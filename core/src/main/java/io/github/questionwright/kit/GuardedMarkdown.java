package io.github.questionwright.kit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps Markdown as it is, except for what reaches beyond the text: raw HTML, images, headings, reference definitions,
 * unsafe links, code that never ends. Code is written anew, in fences and backticks of our own, so that no renderer can
 * disagree about where it ends; hence inline code ends on its line.
 */
final class GuardedMarkdown {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*+)?");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=++|-++)[ \\t]*+");

    /** Whatever may be the line under the head of a table, also in quotes and lists. */
    private static final Pattern DELIMITERS = Pattern.compile("[ \\t|:>*+.)0-9-]++");

    private static final Pattern AUTOLINK =
            Pattern.compile("<((?:https?://|mailto:)[^\\s<>\"'`\\\\|\\[\\](){}*_~&$]++)>", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_WORD = 500;

    private final StringBuilder markdown;
    private final boolean table;
    private String lineBefore = "";

    private GuardedMarkdown(String visible) {
        markdown = new StringBuilder(visible.length() + 16);
        table = visible.lines()
                .anyMatch(line -> line.contains("-") && DELIMITERS.matcher(line).matches());
    }

    static String of(String visible) {
        GuardedMarkdown guarded = new GuardedMarkdown(visible);
        for (Fences.Part part : Fences.split(visible)) {
            if (part.code()) {
                guarded.code(part);
            } else {
                part.lines().forEach(guarded::line);
            }
        }
        return guarded.markdown.toString().stripTrailing();
    }

    static boolean startsWithCode(String guarded) {
        return guarded.stripLeading().startsWith("```");
    }

    private void code(Fences.Part part) {
        String indent = " ".repeat(Math.min(3, part.indent()));
        String fence = "`".repeat(Math.max(3, 1 + longestRun(String.join("\n", part.lines()))));
        markdown.append(indent).append(fence).append(part.language()).append('\n');
        for (String line : part.lines()) {
            markdown.append(line.isEmpty() ? "" : indent).append(line).append('\n');
        }
        markdown.append(indent).append(fence).append('\n');
        lineBefore = "";
    }

    private void line(String line) {
        boolean heading = HEADING.matcher(line).matches();
        boolean underline = !lineBefore.isBlank() && UNDERLINE.matcher(line).matches();
        int text = heading || underline ? line.length() - line.stripLeading().length() : 0;
        markdown.append(line, 0, text).append(heading || underline ? "\\" : "");
        for (Inline piece : Inline.split(line.substring(text))) {
            switch (piece.kind()) {
                case CODE -> inlineCode(piece.text());
                case ESCAPED -> escaped(piece.text().charAt(0));
                case TEXT -> text(piece.text());
            }
        }
        markdown.append('\n');
        lineBefore = line;
    }

    private void inlineCode(String code) {
        String ticks = "`".repeat(1 + longestRun(code));
        String padding =
                code.startsWith("`") || code.endsWith("`") || code.startsWith(" ") && !code.isBlank() ? " " : "";
        String cell = table ? code.replace("|", "\\|") : code;
        markdown.append(isInAddress() ? " " : "")
                .append(ticks)
                .append(padding)
                .append(cell)
                .append(padding)
                .append(ticks);
    }

    /** GitHub makes links of bare addresses, which reach to the next blank and would swallow the first backtick. */
    private boolean isInAddress() {
        int least = Math.max(0, markdown.length() - LONGEST_WORD);
        int start = markdown.length();
        while (start > least && !Character.isWhitespace(markdown.charAt(start - 1))) {
            start--;
        }
        String word = markdown.substring(start).toLowerCase(Locale.ROOT);
        return word.contains("://") || word.contains("www.") || word.length() == LONGEST_WORD;
    }

    private void escaped(char sign) {
        switch (sign) {
            case '<' -> markdown.append("&lt;");
            case '>' -> markdown.append("&gt;");
            case '&' -> markdown.append("&amp;");
            default -> markdown.append('\\').append(sign);
        }
    }

    private void text(String text) {
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '<' -> at = angle(text, at);
                case '`' -> markdown.append("\\`");
                case '&' -> markdown.append(text.startsWith("&#", at) ? "&amp;" : "&");
                case '!' -> markdown.append(text.startsWith("[", at + 1) || text.startsWith("<", at + 1) ? "\\!" : "!");
                case '~' -> markdown.append(text.startsWith("~~~", at) ? "\\~" : "~");
                case ']' -> bracket(text, at);
                default -> markdown.append(text.charAt(at));
            }
        }
    }

    private int angle(String text, int at) {
        Matcher autolink = AUTOLINK.matcher(text).region(at, text.length());
        if (autolink.lookingAt()) {
            String address = autolink.group(1);
            markdown.append('[').append(address).append("](").append(address).append(')');
            return autolink.end() - 1;
        }
        markdown.append("&lt;");
        return at;
    }

    /** A backslash behind the bracket keeps a definition, or a link to somewhere unsafe, from being one. */
    private void bracket(String text, int at) {
        boolean definition = text.startsWith("]:", at);
        boolean unsafe = text.startsWith("](", at) && !Address.startsSafely(text, at + 2);
        markdown.append(definition || unsafe ? "]\\" : "]");
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
