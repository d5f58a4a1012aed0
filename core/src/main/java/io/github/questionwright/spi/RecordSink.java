package io.github.questionwright.spi;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;

/**
 * Takes what a format finds, in the order of the text. Questions and records go through the same checks; nothing that
 * is handed over here can end the reading. Used by one thread at a time.
 */
public interface RecordSink {

    /**
     * Takes a value that belongs to the bank as a whole: {@code title}, {@code description}, {@code locale},
     * {@code licence} or {@code sections}, in the shape of the JSON form.
     *
     * @param field the name and the value
     */
    void header(RawValue.Field field);

    /**
     * Takes a record for the shared mapper.
     *
     * @param record the record, every value with its place
     */
    void record(RawRecord record);

    /**
     * Takes a finished question.
     *
     * @param question the question; without a given id it gets the derived one
     * @param location where it stands
     */
    void question(Question question, SourceLocation location);

    /**
     * Takes something that the format has to say.
     *
     * @param diagnostic what was found, and where
     */
    void report(Diagnostic diagnostic);

    /**
     * Takes what the format has found out about how the file is written, for example that {@code delimiter} is
     * {@code ;} because all of its 40 lines then have 6 cells. Shown to users beside the mapping of the fields.
     *
     * @param what the name of the property, one of {@link SourceText#settings()} or of the format's own
     * @param value what was found
     * @param because the evidence, a clause for people
     */
    default void inferred(String what, String value, String because) {}

    /**
     * Whether the limit of records is reached, so that reading on is of no use.
     *
     * @return true if further records would be dropped
     */
    boolean isFull();
}
