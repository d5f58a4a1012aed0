package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.spi.Detection;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for the marks of Markdown at the beginning of a text. */
final class MarkdownDetection {

    private static final List<String> OWN = List.of("md", "markdown");
    private static final List<String> OPEN = List.of("", "txt", "text", "mdown", "mkd", "mdx");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern FENCE = Pattern.compile("(?m)^(?:```|~~~)");
    private static final Pattern TASK = Pattern.compile("(?m)^[-*+] \\[[ xX]\\] ");
    private static final Pattern BOLD = Pattern.compile("(?m)^\\*\\*[^*\\n]+\\*\\*\\s*$");
    private static final Pattern DETAILS = Pattern.compile("(?m)^<details");

    private MarkdownDetection() {}

    static Detection detect(String head, String extension) {
        if (OWN.contains(extension)) {
            return Detection.CERTAIN;
        }
        boolean isMarked = OPEN.contains(extension)
                && HEADING.matcher(head).find()
                && List.of(FENCE, TASK, BOLD, DETAILS).stream()
                        .anyMatch(mark -> mark.matcher(head).find());
        return isMarked ? Detection.LIKELY : Detection.NO;
    }
}
