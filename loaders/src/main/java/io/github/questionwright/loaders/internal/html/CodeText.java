package io.github.questionwright.loaders.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The lines of preformatted text, as they are. */
final class CodeText {

    private static final Pattern LANGUAGE = Pattern.compile("(?:language|lang|highlight-source)-([\\w+#-]{1,30})");
    private static final int PARENTS = 2;

    private CodeText() {}

    static List<TextLine> lines(Element code, boolean marked) {
        int row = Math.max(1, code.sourceRange().start().lineNumber());
        int column = Math.max(1, code.sourceRange().start().columnNumber());
        String text = code.wholeText().replace("\r\n", "\n").stripTrailing();
        List<TextLine> lines = new ArrayList<>();
        String fence = text.contains("```") ? "~~~" : "```";
        if (marked) {
            lines.add(new TextLine(fence + language(code), row, column));
        }
        String[] written = text.split("\n", -1);
        for (int index = 0; index < written.length; index++) {
            lines.add(new TextLine(written[index], row + index, 1));
        }
        if (marked) {
            lines.add(new TextLine(fence, row + written.length - 1, 1));
        }
        return lines;
    }

    private static String language(Element code) {
        Element inner = code.selectFirst("code");
        StringBuilder names = new StringBuilder(code.className());
        names.append(' ').append(inner == null ? "" : inner.className());
        Element parent = code.parent();
        for (int up = 0; up < PARENTS && parent != null; up++) {
            names.append(' ').append(parent.className());
            parent = parent.parent();
        }
        Matcher language = LANGUAGE.matcher(names);
        return language.find() && !language.group(1).equals("plaintext") ? language.group(1) : "";
    }
}
