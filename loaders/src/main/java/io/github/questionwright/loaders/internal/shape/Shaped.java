package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.SourceLocation;

/**
 * A question with the record that it came from, so that a complaint about any part of it finds its place.
 *
 * @param question the question
 * @param places where its parts stand
 * @param idGiven whether the source gave the id
 */
public record Shaped(Question question, Places places, boolean idGiven) {

    /** Where the record begins. */
    public SourceLocation location() {
        return places.ofRecord();
    }
}
