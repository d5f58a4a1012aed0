package io.github.questionwright.loaders.internal.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word with which explanations begin. */
final class ExplanationLabel {

    private static final Pattern LABEL = Pattern.compile(
            "(?:explanation|reason|rationale|erklärung|explicación|explicação|spiegazione|объяснение|пояснение|解説|解析)"
                    + "\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ExplanationLabel() {}

    static String cut(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() && label.end() < text.length() ? text.substring(label.end()) : text;
    }
}
