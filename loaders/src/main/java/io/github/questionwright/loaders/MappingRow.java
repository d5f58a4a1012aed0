package io.github.questionwright.loaders;

/**
 * One thing that was found out about how a file is written, with the evidence. Immutable and thread-safe.
 *
 * @param what a role such as {@code prompt}, or a property such as {@code indexBase} or {@code delimiter}
 * @param value the names of the fields, or the value of the property
 * @param because the evidence, a clause for people that may change between releases
 */
public record MappingRow(String what, String value, String because) {

    /** Returns {@code what <- value, because ...}. */
    @Override
    public String toString() {
        return what + " <- " + value + ", because " + because;
    }
}
