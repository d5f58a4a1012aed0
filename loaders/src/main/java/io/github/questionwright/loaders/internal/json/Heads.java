package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells JSON and JSON Lines by how a file begins. */
final class Heads {

    private static final Pattern LIST = Pattern.compile("\\[\\s*+[{\\]]");
    private static final Pattern QUESTIONS = Pattern.compile("\"questions\"\\s*+:");
    private static final Pattern PROMPT = Pattern.compile("\"prompt\"\\s*+:");

    private static final Pattern COMMENTS =
            Pattern.compile("(?:\\s++|//[^\\n]*+\\n|/\\*(?s:.*?)\\*/|[\"']use strict[\"'];?+)*+");
    private static final Pattern SCRIPT = Pattern.compile("(?:import\\b[^\\n]*+\\n\\s*+)*+(?:export\\s++default\\b"
            + "|(?:export\\s++)?(?:const|let|var)\\s++[\\w$]++(?:\\s*+:[^=\\n]*+)?\\s*+=|[\\w$.]++\\s*+=)\\s*+[\\[{(]");
    private static final List<String> NAMED = List.of("json", "json5", "jsonc");
    private static final List<String> SCRIPTS = List.of("", "js", "mjs", "cjs", "ts", "json", "json5", "jsonc");

    private Heads() {}

    static Detection json(SourceText text) {
        String head = text.head().strip();
        boolean open = head.startsWith("{") || head.startsWith("[");
        if (open && (LIST.matcher(head).lookingAt() || QUESTIONS.matcher(head).find())) {
            return Detection.CERTAIN;
        }
        return open || NAMED.contains(text.extension()) || isScript(text) ? Detection.LIKELY : Detection.NO;
    }

    /** Whether a bracket is assigned or exported, or follows a comment; texts of other names are not asked. */
    private static boolean isScript(SourceText text) {
        if (!SCRIPTS.contains(text.extension())) {
            return false;
        }
        Matcher comments = COMMENTS.matcher(text.head());
        String rest = comments.lookingAt() ? text.head().substring(comments.end()) : text.head();
        boolean commented = comments.end() > 0 && rest.startsWith("[") | rest.startsWith("{");
        return commented || SCRIPT.matcher(rest).lookingAt();
    }

    static Detection jsonLines(SourceText text) {
        List<String> lines = text.head()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean open = !lines.isEmpty() && lines.get(0).startsWith("{");
        boolean several = open && lines.size() > 1 && lines.get(1).startsWith("{");
        if (several && (isWhole(lines.get(0)) || isWhole(lines.get(1)))) {
            return Detection.CERTAIN;
        }
        boolean single =
                open && lines.size() == 1 && PROMPT.matcher(lines.get(0)).find();
        boolean named = text.extension().equals("jsonl") || text.extension().equals("ndjson");
        boolean likely = single
                ? !QUESTIONS.matcher(lines.get(0)).find()
                : named && lines.stream().anyMatch(Heads::isWhole);
        return likely ? Detection.LIKELY : Detection.NO;
    }

    private static boolean isWhole(String line) {
        if (!line.startsWith("{") || !line.endsWith("}")) {
            return false;
        }
        Cursor cursor = new Cursor(new CharWindow(new StringReader(line)));
        ValueScanner scanner = new ValueScanner(cursor, ReadLimits.defaults(), true);
        try {
            scanner.read(0);
            return scanner.rest() == CharWindow.END;
        } catch (Fault broken) {
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
