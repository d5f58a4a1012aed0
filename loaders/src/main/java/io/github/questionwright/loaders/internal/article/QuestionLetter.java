package io.github.questionwright.loaders.internal.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Q1.}, {@code Q1: the prompt}, {@code Q.1)}, {@code #Q1}, {@code Q1} alone. */
final class QuestionLetter implements MarkerStyle {

    private static final Pattern FORM = Pattern.compile(
            "#?\\s?[" + MarkerWords.QUESTION_LETTERS + "][.#-]?\\s?(\\d{1,6})(\\s*[.:)：）．、]|\\s+[-–—])?(?:\\s*(.+))?",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    @Override
    public Optional<Marker> find(String line) {
        int start = Blanks.skip(line, 0, line.length());
        if (start == line.length() || !isStart(line.charAt(start))) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(line).region(start, Blanks.trim(line, start, line.length()));
        if (!form.matches() || (form.group(3) != null && form.group(2) == null && !isPrompt(line, form))) {
            return Optional.empty();
        }
        return Optional.of(Marker.question(Integer.parseInt(form.group(1)), form.start(3)));
    }

    @Override
    public String example() {
        return "Q1.";
    }

    private static boolean isStart(char c) {
        return c == '#' || MarkerWords.QUESTION_LETTERS.indexOf(c) >= 0;
    }

    /** "Q3 results were fine" is a sentence. */
    private static boolean isPrompt(String line, Matcher form) {
        String prompt = form.group(3);
        return Blanks.isBlank(line.charAt(form.start(3) - 1)) && (Asking.ends(prompt) || Asking.begins(prompt));
    }
}
