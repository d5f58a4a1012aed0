package io.github.questionwright.filter;

import io.github.questionwright.model.Question;
import java.util.function.BiPredicate;

/** The fields whose whole value is compared with a pattern. */
enum NameField {
    ID(Glob.Style.EXACT, (question, glob) -> glob.matches(question.id())),
    TAG(Glob.Style.LEVELS, NameField::hasTag),
    LICENCE(
            Glob.Style.FLAT,
            (question, glob) ->
                    question.provenance().licence().filter(glob::matches).isPresent());

    private final Glob.Style style;
    private final BiPredicate<Question, Glob> test;

    NameField(Glob.Style style, BiPredicate<Question, Glob> test) {
        this.style = style;
        this.test = test;
    }

    NameFilter like(String pattern) {
        return new NameFilter(this, Glob.of(pattern, style));
    }

    NameFilter equalTo(String name) {
        return new NameFilter(this, Glob.literal(name, style));
    }

    boolean anyMatch(Question question, Glob glob) {
        return test.test(question, glob);
    }

    private static boolean hasTag(Question question, Glob glob) {
        for (String tag : question.tags()) {
            if (glob.matches(tag)) {
                return true;
            }
        }
        return false;
    }
}
