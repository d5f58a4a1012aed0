package io.github.questionwright.loaders.shapes;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import java.util.Locale;
import java.util.stream.Collectors;

/** Questions and diagnostics on a line each. */
final class Shown {

    private Shown() {}

    /** As {@code line:column severity code}. */
    static String place(Diagnostic found) {
        SourceLocation place = found.location();
        String severity = found.severity().name().toLowerCase(Locale.ROOT);
        return place.line() + ":" + place.column() + " " + severity + " " + found.code();
    }

    /** The right options or the model answer; empty if nobody knows. */
    static String right(Question question) {
        return question.answer() instanceof Answer.Open open
                ? open.text()
                : question.answer().options().stream()
                        .filter(Option::correct)
                        .map(Option::text)
                        .collect(Collectors.joining(", "));
    }

    /** The prompt, the options with a star at the right ones, and the answer or what kind it is of. */
    static String question(Question question) {
        StringBuilder line = new StringBuilder(question.prompt());
        for (Option option : question.answer().options()) {
            line.append(" | ").append(option.correct() ? "*" : "").append(option.text());
        }
        if (question.answer() instanceof Answer.Open open) {
            line.append(" = ").append(open.text());
        } else if (!(question.answer() instanceof Answer.Choice)) {
            line.append(' ').append(question.answer().kind().name().toLowerCase(Locale.ROOT));
        }
        return line.toString().replace("\n", "<LF>").replace("\t", "<TAB>").replace("\0", "<NUL>");
    }
}
