package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.source.SourceLocation;

/** A line and a column, both 1-based. */
record Place(int line, int column) {

    SourceLocation in(String source) {
        return SourceLocation.at(source, line, column);
    }
}
