package io.github.questionwright.loaders.internal.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Question 3}, {@code QUESTION 3:}, {@code Question #3.}, {@code Question 3: the prompt}, {@code Frage 3}. */
final class QuestionLine implements MarkerStyle {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final String HEAD = "(?:" + MarkerWords.anyOf(MarkerWords.QUESTIONS)
            + "\\s*(?:no\\.?\\s*|nr\\.?\\s*|#\\s*|№\\s*)?|第(?=\\d+[問题題问]))";
    private static final Pattern FORM =
            Pattern.compile(HEAD + "(\\d{1,6})[問题題问]?(?:\\s*[.:)：）．、]|\\s+[-–—])?(?:(?:\\s+|(?<=[：）．、]))(.+))?", FLAGS);
    private static final Pattern BARE = Pattern.compile(HEAD + "\\d{1,6}[問题題问]?", FLAGS);

    @Override
    public Optional<Marker> find(String line) {
        int start = Blanks.skip(line, 0, line.length());
        if (start == line.length() || !Character.isLetter(line.charAt(start))) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(line).region(start, Blanks.trim(line, start, line.length()));
        if (!form.matches() || (form.group(2) != null && isProse(line, start, form.start(2)))) {
            return Optional.empty();
        }
        return Optional.of(Marker.question(Integer.parseInt(form.group(1)), form.start(2)));
    }

    @Override
    public String example() {
        return "Question 1";
    }

    /** "Question 3 asks for ..." is a sentence: a prompt on the same line needs a separator before it. */
    private static boolean isProse(String line, int start, int rest) {
        return BARE.matcher(line).region(start, Blanks.trim(line, start, rest)).matches();
    }
}
