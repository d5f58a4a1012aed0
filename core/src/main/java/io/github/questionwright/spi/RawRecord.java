package io.github.questionwright.spi;

/**
 * One question as a source wrote it. Immutable and thread-safe.
 *
 * @param fields the named values, in the shape of the JSON form unless a mapping says otherwise
 * @param pointer the JSON pointer (RFC 6901) of the record in its file, for example {@code /questions/3}; empty where
 *     the format has no such thing
 */
public record RawRecord(RawValue.Fields fields, String pointer) {

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
