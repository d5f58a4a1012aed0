package io.github.questionwright.loaders.internal.article;

import java.util.Optional;

/** One way to write a marker on a line of its own or before a text. A further style is a further implementation. */
interface MarkerStyle {

    /** The marker on a line, if the line is one. */
    Optional<Marker> find(String line);

    /** An example of the style, for people. */
    String example();
}
