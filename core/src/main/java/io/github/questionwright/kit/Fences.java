package io.github.questionwright.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits Markdown into fenced code and the rest. A fence that is never closed ends with the text. */
final class Fences {

    private static final Pattern OPENING = Pattern.compile("([ \\t]*+)(`{3,}+[^`]*+|~{3,}+.*+)");

    private static final Pattern LANGUAGE = Pattern.compile("[`~]++[ \\t]*+([A-Za-z0-9+#-]{1,20}+)(?:[ \\t].*+)?");

    /** Lines between fences, or the lines of one with its language, empty if there is none worth keeping. */
    record Part(boolean code, int indent, String language, List<String> lines) {}

    private final List<Part> parts = new ArrayList<>();
    private List<String> prose = new ArrayList<>();

    private Fences() {}

    static List<Part> split(String markdown) {
        Fences fences = new Fences();
        String[] lines = markdown.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            Matcher opening = OPENING.matcher(lines[index]);
            if (opening.matches()) {
                index = fences.addCode(lines, index, opening);
            } else {
                fences.prose.add(lines[index]);
            }
        }
        fences.endProse();
        return fences.parts;
    }

    private int addCode(String[] lines, int opening, Matcher fence) {
        endProse();
        int indent = fence.group(1).length();
        List<String> code = new ArrayList<>();
        int index = opening + 1;
        while (index < lines.length && !closes(lines[index].strip(), fence.group(2))) {
            code.add(withoutIndent(lines[index], indent));
            index++;
        }
        parts.add(new Part(true, indent, language(fence.group(2)), code));
        return index;
    }

    private void endProse() {
        if (!prose.isEmpty()) {
            parts.add(new Part(false, 0, "", prose));
            prose = new ArrayList<>();
        }
    }

    private static String language(String opening) {
        Matcher language = LANGUAGE.matcher(opening);
        return language.matches() ? language.group(1) : "";
    }

    private static boolean closes(String line, String opening) {
        int length = run(opening, opening.charAt(0));
        return line.length() >= length && run(line, opening.charAt(0)) == line.length();
    }

    private static int run(String text, char mark) {
        int length = 0;
        while (length < text.length() && text.charAt(length) == mark) {
            length++;
        }
        return length;
    }

    private static String withoutIndent(String line, int most) {
        int indent = 0;
        while (indent < most && indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return line.substring(indent);
    }
}
