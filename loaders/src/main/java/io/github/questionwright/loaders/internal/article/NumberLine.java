package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 1.}, {@code 1)}, {@code 1:}, {@code (1)}, {@code 1<tab>} before a text; one style for each way. */
final class NumberLine implements MarkerStyle {

    private final String example;
    private final Pattern form;

    private NumberLine(String example, String form) {
        this.example = example;
        this.form = Pattern.compile(form + "\\s*(\\S.*)", Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }

    /** All ways. */
    static List<NumberLine> all() {
        return List.of(
                new NumberLine("1.", "(\\d{1,6})[ \\u00a0]?[.．、](?![\\d.])"),
                new NumberLine("1)", "(\\d{1,6})[ \\u00a0]?(?:\\.?\\)|）)"),
                new NumberLine("(1)", "[(（](\\d{1,6})[)）]"),
                new NumberLine("1:", "(\\d{1,6})[ \\u00a0]?[:：](?!\\d)"),
                new NumberLine("1 -", "(\\d{1,6})(?:[ \\u00a0][-–—]|-)(?=\\s)"),
                new NumberLine("1<tab>", "(\\d{1,6})[ \\u00a0]*\\t"));
    }

    @Override
    public Optional<Marker> find(String line) {
        int start = Blanks.skip(line, 0, line.length());
        if (start == line.length() || !isStart(line.charAt(start))) {
            return Optional.empty();
        }
        Matcher match = form.matcher(line).region(start, Blanks.trim(line, start, line.length()));
        return match.matches()
                ? Optional.of(Marker.question(Integer.parseInt(match.group(1)), match.start(2)))
                : Optional.empty();
    }

    @Override
    public String example() {
        return example;
    }

    private static boolean isStart(char c) {
        return Character.isDigit(c) || c == '(' || c == '（';
    }
}
