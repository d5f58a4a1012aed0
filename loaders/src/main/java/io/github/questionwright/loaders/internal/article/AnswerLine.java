package io.github.questionwright.loaders.internal.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Answer:}, {@code Answer}, {@code Sample answer:}, {@code Answer: the answer}. */
final class AnswerLine implements MarkerStyle {

    private static final Pattern FORM = Pattern.compile(
            "(?:(?:sample|model|example|suggested|expected|possible)\\s+)?answer(?:\\s*[:：]\\s*(.+)|\\s*[.:：]?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    @Override
    public Optional<Marker> find(String line) {
        int start = Blanks.skip(line, 0, line.length());
        if (start == line.length() || "asmep".indexOf(Character.toLowerCase(line.charAt(start))) < 0) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(line).region(start, Blanks.trim(line, start, line.length()));
        return form.matches()
                ? Optional.of(new Marker(Marker.Type.ANSWER, 0, form.group(1) == null ? -1 : form.start(1)))
                : Optional.empty();
    }
}
