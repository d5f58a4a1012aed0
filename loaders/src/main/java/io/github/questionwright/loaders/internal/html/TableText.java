package io.github.questionwright.loaders.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows of a table, a line each. */
record TableText(boolean marked) {

    List<TextLine> lines(Element table) {
        List<TextLine> lines = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            row.children().forEach(cell -> cells.add(cell.text().replace("|", "\\|")));
            int line = Math.max(1, row.sourceRange().start().lineNumber());
            int column = Math.max(1, row.sourceRange().start().columnNumber());
            String text = String.join(" | ", cells);
            lines.add(new TextLine(marked ? "| " + text + " |" : text, line, column));
            if (marked && lines.size() == 1) {
                lines.add(new TextLine("|" + " --- |".repeat(Math.max(1, cells.size())), line, column));
            }
        }
        return lines;
    }
}
