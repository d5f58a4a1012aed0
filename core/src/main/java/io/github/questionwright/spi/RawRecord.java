package io.github.questionwright.spi;

import java.util.List;

/**
 * One question as a source wrote it. Immutable and thread-safe.
 *
 * @param fields the named values, in the shape of the JSON form or in any other that the mapper can tell
 * @param pointer the JSON pointer (RFC 6901) of the record in its file, for example {@code /questions/3}; empty where
 *     the format has no such thing
 * @param around what stands around the record, outermost first: the scalar fields of the objects that hold it, among
 *     them, under an empty name, the key under which the record or its list stands; a question may inherit from these
 */
public record RawRecord(RawValue.Fields fields, String pointer, List<RawValue.Fields> around) {

    /**
     * Copies what stands around.
     *
     * @param fields the named values
     * @param pointer the JSON pointer, or an empty string
     * @param around what stands around the record, outermost first
     */
    public RawRecord {
        around = List.copyOf(around);
    }

    /**
     * A record with nothing around it.
     *
     * @param fields the named values
     * @param pointer the JSON pointer, or an empty string
     */
    public RawRecord(RawValue.Fields fields, String pointer) {
        this(fields, pointer, List.of());
    }

    /**
     * A record without a pointer.
     *
     * @param fields the named values
     * @return the record
     */
    public static RawRecord of(RawValue.Fields fields) {
        return new RawRecord(fields, "");
    }
}
