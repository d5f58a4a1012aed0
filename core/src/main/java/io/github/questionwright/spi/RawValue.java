package io.github.questionwright.spi;

import java.util.List;
import java.util.Optional;

/**
 * A value as a source wrote it, before anybody decides what it means. Every value knows its place: the 1-based line and
 * column (in UTF-16 code units) of its first character. Immutable and thread-safe.
 */
public sealed interface RawValue {

    /**
     * The line of the first character.
     *
     * @return 1-based
     */
    int line();

    /**
     * The column of the first character.
     *
     * @return 1-based, in UTF-16 code units
     */
    int column();

    /**
     * A text.
     *
     * @param text the text, escapes resolved
     * @param line 1-based
     * @param column 1-based
     */
    record Text(String text, int line, int column) implements RawValue {}

    /**
     * A number.
     *
     * @param text the number exactly as written
     * @param line 1-based
     * @param column 1-based
     */
    record Numeral(String text, int line, int column) implements RawValue {}

    /**
     * A truth value.
     *
     * @param value true or false
     * @param line 1-based
     * @param column 1-based
     */
    record Flag(boolean value, int line, int column) implements RawValue {}

    /**
     * An explicit nothing, such as {@code null}.
     *
     * @param line 1-based
     * @param column 1-based
     */
    record Nothing(int line, int column) implements RawValue {}

    /**
     * A list.
     *
     * @param values the values in order
     * @param line 1-based
     * @param column 1-based
     */
    record Items(List<RawValue> values, int line, int column) implements RawValue {

        /**
         * Copies the values.
         *
         * @param values the values in order
         * @param line 1-based
         * @param column 1-based
         */
        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * Named values in order; a name may come twice, and whoever reads them must say so.
     *
     * @param fields the fields in the order of the source
     * @param line 1-based
     * @param column 1-based
     */
    record Fields(List<Field> fields, int line, int column) implements RawValue {

        /**
         * Copies the fields.
         *
         * @param fields the fields in the order of the source
         * @param line 1-based
         * @param column 1-based
         */
        public Fields {
            fields = List.copyOf(fields);
        }

        /**
         * The first field with a name.
         *
         * @param name the exact name
         * @return the value, if there is such a field
         */
        public Optional<RawValue> find(String name) {
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return Optional.of(field.value());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A name with its value, each at its own place.
     *
     * @param name the name as written
     * @param line the 1-based line of the name
     * @param column the 1-based column of the name
     * @param value the value
     */
    record Field(String name, int line, int column, RawValue value) {}
}
