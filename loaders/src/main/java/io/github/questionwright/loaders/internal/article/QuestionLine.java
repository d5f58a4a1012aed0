package io.github.questionwright.loaders.internal.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Question 3}, {@code QUESTION 3:}, {@code Question #3.}, {@code Question 3: the prompt}. */
final class QuestionLine implements MarkerStyle {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final Pattern FORM = Pattern.compile(
            "question\\s*(?:no\\.?\\s*|#\\s*)?([0-9]{1,6})(?:\\s*[.:)]|\\s+[-–—])?(?:\\s+(.+))?", FLAGS);
    private static final Pattern BARE = Pattern.compile("question\\s*(?:no\\.?\\s*|#\\s*)?[0-9]{1,6}", FLAGS);

    @Override
    public Optional<Marker> find(String line) {
        int start = Blanks.skip(line, 0, line.length());
        if (start == line.length() || Character.toLowerCase(line.charAt(start)) != 'q') {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(line).region(start, Blanks.trim(line, start, line.length()));
        if (!form.matches() || (form.group(2) != null && isProse(line, start, form.start(2)))) {
            return Optional.empty();
        }
        int number = Integer.parseInt(form.group(1));
        return Optional.of(new Marker(Marker.Type.QUESTION, number, form.start(2)));
    }

    /** "Question 3 asks for ..." is a sentence: a prompt on the same line needs a separator before it. */
    private static boolean isProse(String line, int start, int rest) {
        return BARE.matcher(line).region(start, Blanks.trim(line, start, rest)).matches();
    }
}
