package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import java.io.IOException;
import java.util.List;

/** Finds the next list or object that a script assigns, exports or hands over. Not thread-safe. */
final class ScriptHead {

    private static final List<String> DECLARING = List.of("const", "let", "var", "default", "exports", "window");
    private static final List<String> MARKING = List.of(
            "const", "let", "var", "export", "import", "module", "exports", "function", "window", "use", "interface");
    private static final int LONGEST_NAME = 256;

    private final LooseInput in;
    private boolean script;
    private boolean declared;
    private boolean fenced;
    private int previous;
    private int depth;
    private String word = "";
    private String name = "";

    ScriptHead(LooseInput in) {
        this.in = in;
    }

    /** Whether what has been passed over so far is script code. */
    boolean isScript() {
        return script;
    }

    /** The name that the list or object is assigned to, or an empty text. */
    String name() {
        return name;
    }

    /** Moves to the bracket; false if there is none. */
    boolean find() throws IOException {
        boolean first = !script;
        declared = false;
        previous = 0;
        depth = 0;
        word = "";
        name = "";
        while (true) {
            int c = in.blanks();
            if (c == CharWindow.END) {
                return false;
            }
            if ((c == '[' || c == '{') && isRoot(c, first)) {
                if (!isExportList(c)) {
                    return true;
                }
            }
            pass(c);
            in.keep();
        }
    }

    private boolean isRoot(int c, boolean first) throws IOException {
        boolean given = previous == '=' || previous == '(' || word.equals("default") || word.equals("return");
        if (given && (first || declared && depth <= 0)) {
            script = true;
            return true;
        }
        int next = in.at(in.afterBlanks(in.cursor().offset() + 1));
        boolean json = c == '{' ? LooseInput.isQuote(next) : next == '{' || next == ']';
        return json && !given && (fenced || !script);
    }

    /** Names without values in braces: what a module exports. */
    private boolean isExportList(int c) throws IOException {
        long inside = in.afterBlanks(in.cursor().offset() + 1);
        if (c != '{' || !script || !LooseInput.isNamePart(in.at(inside))) {
            return false;
        }
        long end = inside;
        while (end - inside < LONGEST_NAME && LooseInput.isNamePart(in.at(end))) {
            end++;
        }
        int behind = in.at(in.afterBlanks(end));
        return behind == ',' || behind == '}';
    }

    private void pass(int c) throws IOException {
        if (LooseInput.isNamePart(c)) {
            word();
            return;
        }
        if (c == '`' && isFence()) {
            fence();
        } else if (LooseInput.isQuote(c)) {
            text(c);
        } else {
            if (c == ';') {
                declared = false;
                name = "";
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            in.step();
        }
        previous = c;
        word = "";
    }

    private void word() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = in.peek(); LooseInput.isNamePart(c); c = in.peek()) {
            if (text.length() < LONGEST_NAME) {
                text.append((char) c);
            }
            in.next();
            in.keep();
        }
        String before = word;
        word = text.toString();
        script |= MARKING.contains(word);
        declared |= DECLARING.contains(word);
        boolean named = before.equals("const") || before.equals("let") || before.equals("var") || previous == '.';
        name = named ? word : name;
        previous = 'a';
    }

    private boolean isFence() throws IOException {
        long offset = in.cursor().offset();
        return in.at(offset + 1) == '`' && in.at(offset + 2) == '`';
    }

    /** Data that was copied out of a Markdown text, with the fence around it. */
    private void fence() throws IOException {
        script = true;
        fenced = !fenced;
        while (in.peek() == '`') {
            in.next();
        }
    }

    private void text(int quote) throws IOException {
        in.next();
        int c = in.peek();
        while (c != quote && c != CharWindow.END && (quote == '`' || !LooseInput.isBreak(c))) {
            in.step();
            in.keep();
            c = in.peek();
        }
        if (c == quote) {
            in.next();
        }
    }
}
