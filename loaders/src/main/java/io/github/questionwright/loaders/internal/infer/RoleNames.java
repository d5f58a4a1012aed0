package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.model.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The written names of roles, those of the JSON form: {@code keyPoints}. */
public final class RoleNames {

    private RoleNames() {}

    /** The name of a role. */
    public static String of(FieldRole role) {
        StringBuilder name = new StringBuilder();
        for (String word : Labels.of(role).split("-")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** The role with a name. */
    public static Optional<FieldRole> find(String name) {
        return Arrays.stream(FieldRole.values())
                .filter(role -> of(role).equals(name))
                .findFirst();
    }

    /** All names in declared order. */
    public static List<String> all() {
        return Arrays.stream(FieldRole.values()).map(RoleNames::of).toList();
    }
}
