package io.github.questionwright.loaders.internal.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Q:}, {@code Q. the prompt}, {@code #Q}, {@code Question: the prompt}: questions without a number. */
final class QuestionPlain implements MarkerStyle {

    private static final Pattern FORM = Pattern.compile(
            "(?:#\\s?[qQ](?:[.:)]|(?=\\s)|$)|[" + MarkerWords.QUESTION_LETTERS + "]\\s?[.:：)]|"
                    + MarkerWords.anyOf(MarkerWords.QUESTIONS) + "\\s*[:：])\\s*(.+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    @Override
    public Optional<Marker> find(String line) {
        int start = Blanks.skip(line, 0, line.length());
        if (start == line.length() || (line.charAt(start) != '#' && !Character.isLetter(line.charAt(start)))) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(line).region(start, Blanks.trim(line, start, line.length()));
        return form.matches() ? Optional.of(Marker.uncounted(form.start(1))) : Optional.empty();
    }

    @Override
    public String example() {
        return "Q:";
    }
}
