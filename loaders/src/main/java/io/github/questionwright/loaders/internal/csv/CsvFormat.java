package io.github.questionwright.loaders.internal.csv;

import java.util.Set;

/** The format {@code csv}: cells separated by commas, semicolons or pipes. Stateless and thread-safe. */
public final class CsvFormat extends DelimitedFormat {

    /** For the service loader. */
    public CsvFormat() {
        super("csv", Set.of("csv"), ',');
    }

    @Override
    boolean owns(char delimiter) {
        return delimiter != '\t';
    }
}
