package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.spi.RawValue;

/** Finds values that hold the stand-in for bytes that could not be decoded. */
final class Malformed {

    private static final char STAND_IN = '\uffff';

    private Malformed() {}

    static boolean isIn(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return text.text().indexOf(STAND_IN) >= 0;
        }
        if (value instanceof RawValue.Items items) {
            return items.values().stream().anyMatch(Malformed::isIn);
        }
        if (value instanceof RawValue.Fields fields) {
            return fields.fields().stream()
                    .anyMatch(field -> field.name().indexOf(STAND_IN) >= 0 || isIn(field.value()));
        }
        return false;
    }
}
