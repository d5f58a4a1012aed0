package io.github.questionwright.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks of the Markdown that the HTML renderer knows; see {@link InterviewKit}. */
final class Blocks {

    private static final Pattern ITEM =
            Pattern.compile("[ \\t]*+(?:[-*+]|(?<number>[0-9]{1,9})[.)])[ \\t]++(?<text>.*+)");

    /** Tables, quotes and headings are not rendered, but stay lines of their own. */
    private static final Pattern LINE_OF_ITS_OWN = Pattern.compile("[ \\t]*+[|>#].*+");

    private static final Pattern INDENTED = Pattern.compile("(?: {4}|\\t).*+");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> items = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private int listStart = -1;
    private int blankLines;
    private boolean afterBlank = true;

    private Blocks() {}

    static List<Block> of(String markdown) {
        Blocks reader = new Blocks();
        for (Fences.Part part : Fences.split(markdown)) {
            if (part.code()) {
                reader.end();
                reader.blocks.add(new Block.Code(String.join("\n", part.lines())));
            } else {
                part.lines().forEach(reader::read);
            }
        }
        reader.end();
        return reader.blocks;
    }

    private void read(String line) {
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            endParagraph();
            afterBlank = true;
            blankLines++;
            return;
        }
        if (item.matches() && mayStart(item)) {
            startItem(item);
        } else if (isIndentedCode(line)) {
            addCode(line.substring(line.charAt(0) == '\t' ? 1 : 4));
        } else {
            readText(line);
        }
        afterBlank = false;
        blankLines = 0;
    }

    private boolean mayStart(Matcher item) {
        String number = item.group("number");
        return number == null || number.equals("1") || isInList() || text.isEmpty();
    }

    private void startItem(Matcher item) {
        String number = item.group("number");
        int start = number == null ? 0 : Integer.parseInt(number);
        if (!isInList() || (listStart == 0) != (number == null)) {
            end();
            listStart = start;
        }
        endItem();
        items.add("");
        text.append(item.group("text"));
    }

    private boolean isIndentedCode(String line) {
        return !isInList() && text.isEmpty() && INDENTED.matcher(line).matches();
    }

    private void addCode(String line) {
        code.append(code.isEmpty() ? "" : "\n".repeat(blankLines + 1)).append(line);
    }

    private void endCode() {
        if (!code.isEmpty()) {
            blocks.add(new Block.Code(code.toString()));
            code.setLength(0);
        }
    }

    private void readText(String line) {
        endCode();
        if (isInList() && afterBlank && !line.startsWith(" ") && !line.startsWith("\t")) {
            end();
        }
        boolean own = LINE_OF_ITS_OWN.matcher(line).matches();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(own || isInList() && afterBlank ? '\n' : ' ');
        }
        boolean hard = line.endsWith("  ") || line.endsWith("\\");
        text.append((line.endsWith("\\") ? line.substring(0, line.length() - 1) : line).strip());
        text.append(own || hard ? "\n" : "");
    }

    private boolean isInList() {
        return listStart >= 0;
    }

    private void endItem() {
        if (!items.isEmpty()) {
            items.set(items.size() - 1, text.toString().strip());
            text.setLength(0);
        }
    }

    private void endParagraph() {
        if (!isInList() && !text.isEmpty()) {
            blocks.add(new Block.Paragraph(text.toString().strip()));
            text.setLength(0);
        }
    }

    private void end() {
        endCode();
        endItem();
        endParagraph();
        if (isInList()) {
            blocks.add(new Block.Items(listStart, List.copyOf(items)));
            items.clear();
            listStart = -1;
        }
        afterBlank = true;
    }
}
