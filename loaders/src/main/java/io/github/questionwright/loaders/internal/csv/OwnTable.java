package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import io.github.questionwright.spi.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a table is in our own columns. */
final class OwnTable {

    private static final Set<String> ANSWERS = Set.of("answer", "correct", "option1", "accepted", "value", "rubric");
    private static final Set<FieldRole> SURE = Set.of(FieldRole.ANSWER, FieldRole.CORRECT, FieldRole.INCORRECT);

    private static final Pattern FIRST_OPTION = Pattern.compile("(?i)(?:option|choice|answer)?[ _-]?[a1]");

    private OwnTable() {}

    /**
     * Whether a header is ours: it names a prompt, and does not call the answer or the options by a name of somebody
     * else where none of ours is.
     */
    static boolean isHeader(List<String> names) {
        return names.contains(OwnColumns.PROMPT)
                && (names.contains("option1") || !offersAreForeign(names))
                && (names.stream().anyMatch(ANSWERS::contains) || !answersAreForeign(names));
    }

    private static boolean offersAreForeign(List<String> names) {
        return names.stream()
                .filter(name -> !OwnColumns.isOwn(name))
                .anyMatch(name ->
                        isPlainOptions(name) || FIRST_OPTION.matcher(name).matches());
    }

    private static boolean isPlainOptions(String name) {
        return KeyNames.speaksFor(FieldRole.OPTIONS, name) && !Character.isDigit(name.charAt(name.length() - 1));
    }

    private static boolean answersAreForeign(List<String> names) {
        List<FieldRole> roles = names.stream()
                .filter(name -> !OwnColumns.isOwn(name))
                .flatMap(name -> KeyNames.role(name).stream())
                .toList();
        return roles.stream().anyMatch(SURE::contains)
                || roles.stream().filter(FieldRole.OPTIONS::equals).count() > 1;
    }

    static boolean isLaidDownOtherwise(SourceText text) {
        return "false".equals(text.settings().get("header"));
    }
}
