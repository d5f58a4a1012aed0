package io.github.questionwright.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The written names of the model's enums: lower case, with hyphens, as in {@code system-design}. */
public final class Labels {

    private Labels() {}

    /**
     * The written name of a constant.
     *
     * @param constant any enum constant
     * @return for example {@code system-design}
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with a written name.
     *
     * @param <E> the enum
     * @param type the enum
     * @param label the name, exactly as {@link #of} writes it
     * @return the constant, or empty if there is none
     */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(label))
                .findFirst();
    }

    /**
     * The written names of all constants.
     *
     * @param type the enum
     * @return the names in declared order
     */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Labels::of).toList();
    }
}
