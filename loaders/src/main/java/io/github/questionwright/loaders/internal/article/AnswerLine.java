package io.github.questionwright.loaders.internal.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Answer:}, {@code Answer}, {@code Sample answer:}, {@code Answer: the answer}, {@code Ans.}, {@code Antwort:}. */
final class AnswerLine implements MarkerStyle {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final Pattern FORM = Pattern.compile(
            "(?:(?:(?:" + MarkerWords.KINDS_OF_ANSWER + ")\\s+)?" + MarkerWords.anyOf(MarkerWords.ANSWERS)
                    + "(?:\\s*#?\\d{1,6})?(?:\\s*(?:[:：]|\\s[-–—=]|-?>)\\s*(.+)|\\s*[.:：]?)"
                    + "|ans(?:\\.?\\s?\\d{1,6})?(?:\\s*[:：.)]|\\s?[-–—](?=\\s))(?:\\s*(.+))?|ans)",
            FLAGS);

    @Override
    public Optional<Marker> find(String line) {
        int start = Blanks.skip(line, 0, line.length());
        if (start == line.length() || !Character.isLetter(line.charAt(start))) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(line).region(start, Blanks.trim(line, start, line.length()));
        return form.matches() ? Optional.of(Marker.answer(Math.max(form.start(1), form.start(2)))) : Optional.empty();
    }

    @Override
    public String example() {
        return "Answer:";
    }
}
