package io.github.questionwright.loaders.internal.infer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that names others which are as good: {@code PRESSURE (ACCEPT: FORCE PER AREA; STRESS)}.
 *
 * @param answer what stands before the brackets
 * @param also what is accepted as well, never empty
 */
record Accepted(String answer, List<String> also) {

    private static final Pattern FORM =
            Pattern.compile("(?is)(.{1,500}?)\\((?:also )?accept(?:able)?:([^()]{1,500})\\)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*;\\s*|,\\s+(?:or\\s+)?|\\s+or\\s+");

    static Optional<Accepted> of(String text) {
        Matcher form = FORM.matcher(text);
        if (text.indexOf('(') <= 0 || !form.matches() || form.group(1).isBlank()) {
            return Optional.empty();
        }
        List<String> also = Arrays.stream(BETWEEN.split(form.group(2).strip()))
                .filter(each -> !each.isBlank())
                .toList();
        return also.isEmpty()
                ? Optional.empty()
                : Optional.of(new Accepted(form.group(1).strip(), also));
    }
}
