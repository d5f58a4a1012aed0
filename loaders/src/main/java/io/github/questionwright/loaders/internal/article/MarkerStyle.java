package io.github.questionwright.loaders.internal.article;

import java.util.Optional;

/** One way to write a marker. A further style is a further implementation. */
@FunctionalInterface
interface MarkerStyle {

    /** The marker on a line, if the line is one. */
    Optional<Marker> find(String line);
}
