package io.github.questionwright.loaders.internal.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code A:}, {@code A. the answer}, {@code A1: the answer}. The same letter marks the first of several options. */
final class AnswerLetter implements MarkerStyle {

    private static final Pattern FORM = Pattern.compile(
            "#?[" + MarkerWords.ANSWER_LETTERS + "](?:[.-]?\\s?\\d{1,6})?\\s?[:：.)](?:\\s+(.+)|(?<=：)(.+)|)",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    @Override
    public Optional<Marker> find(String line) {
        int start = Blanks.skip(line, 0, line.length());
        if (start == line.length() || !isStart(line.charAt(start))) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(line).region(start, Blanks.trim(line, start, line.length()));
        return form.matches() ? Optional.of(Marker.answer(Math.max(form.start(1), form.start(2)))) : Optional.empty();
    }

    @Override
    public String example() {
        return "A:";
    }

    private static boolean isStart(char c) {
        return c == '#' || MarkerWords.ANSWER_LETTERS.indexOf(c) >= 0;
    }
}
