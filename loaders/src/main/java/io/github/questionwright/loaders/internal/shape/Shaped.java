package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.SourceLocation;

/**
 * A question with the record that it came from, so that a complaint about any part of it finds its place.
 *
 * @param question the question
 * @param places where its parts stand
 * @param idGiven whether the source gave the id
 * @param found whether the record was in a shape of somebody else's
 */
public record Shaped(Question question, Places places, boolean idGiven, boolean found) {

    /** A question whose record was in our own shape. */
    public Shaped(Question question, Places places, boolean idGiven) {
        this(question, places, idGiven, false);
    }

    /** Where the record begins. */
    public SourceLocation location() {
        return places.ofRecord();
    }
}
