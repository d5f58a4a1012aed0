package io.github.questionwright.filter;

import io.github.questionwright.model.Question;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A language range in the sense of basic filtering, RFC 4647 section 3.3.1. */
record LocaleFilter(String range) implements FieldFilter {

    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8}){0,30}");

    LocaleFilter {
        if (!TAG.matcher(range).matches()) {
            throw new IllegalArgumentException(
                    Words.shown(range) + " is no language tag; allowed are tags such as en, pt-BR or zh-Hant");
        }
    }

    @Override
    public boolean test(Question question) {
        return question.locale()
                .map(Locale::toLanguageTag)
                .filter(this::includes)
                .isPresent();
    }

    private boolean includes(String tag) {
        return tag.regionMatches(true, 0, range, 0, range.length())
                && (tag.length() == range.length() || tag.charAt(range.length()) == '-');
    }

    @Override
    public String field() {
        return "locale";
    }

    @Override
    public Optional<String> operand() {
        return Optional.of(Words.of(range));
    }

    @Override
    public String toString() {
        return field() + ":" + Words.of(range);
    }
}
