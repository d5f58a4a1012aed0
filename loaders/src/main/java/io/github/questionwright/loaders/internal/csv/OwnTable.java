package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import io.github.questionwright.spi.SourceText;
import java.util.List;
import java.util.Set;

/** Whether a table is in our own columns. */
final class OwnTable {

    private static final Set<String> ANSWERS = Set.of("answer", "correct", "option1", "accepted", "value", "rubric");
    private static final Set<FieldRole> SURE = Set.of(FieldRole.ANSWER, FieldRole.CORRECT, FieldRole.INCORRECT);

    private OwnTable() {}

    /**
     * Whether a header is ours: it names a prompt, and does not call the answer by a name of somebody else where none of
     * ours is.
     */
    static boolean isHeader(List<String> names) {
        return names.contains(OwnColumns.PROMPT)
                && (names.stream().anyMatch(ANSWERS::contains) || !answersAreForeign(names));
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
