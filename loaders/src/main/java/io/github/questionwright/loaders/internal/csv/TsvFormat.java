package io.github.questionwright.loaders.internal.csv;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** The format {@code tsv}: cells separated by tabs, quoted as in CSV. Stateless and thread-safe. */
public final class TsvFormat extends DelimitedFormat {

    /** For the service loader. */
    public TsvFormat() {
        super("tsv", Collections.unmodifiableSet(new LinkedHashSet<>(List.of("tsv", "tab"))), '\t');
    }

    @Override
    boolean owns(char delimiter) {
        return delimiter == '\t';
    }
}
