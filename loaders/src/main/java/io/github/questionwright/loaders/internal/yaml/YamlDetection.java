package io.github.questionwright.loaders.internal.yaml;

import io.github.questionwright.spi.Detection;
import java.util.regex.Pattern;

/** Tells YAML by its extension, or, where that says nothing, by records that cannot be anything else. */
final class YamlDetection {

    private static final Pattern RECORD = Pattern.compile(
            "(?:(?:---|#).*+\\R|[ \\t]*+\\R)*+(?:questions:\\s*+)?+ *- (?:id|prompt|question|q): .*+\\R +\\w+:(?:\\s|$)");
    private static final Pattern OPEN = Pattern.compile("\\s*+[\\[{]");

    private YamlDetection() {}

    static Detection detect(String head, String extension) {
        if (extension.equals("yaml") || extension.equals("yml")) {
            boolean sure = RECORD.matcher(head).lookingAt();
            return sure && !OPEN.matcher(head).lookingAt() ? Detection.CERTAIN : Detection.LIKELY;
        }
        boolean open = extension.isEmpty() || extension.equals("txt") || extension.equals("text");
        return open && RECORD.matcher(head).lookingAt() ? Detection.CERTAIN : Detection.NO;
    }
}
