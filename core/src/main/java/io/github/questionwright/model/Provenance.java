package io.github.questionwright.model;

import java.util.Optional;

/**
 * Who made a question and on what terms. Immutable and thread-safe; its components may grow, so start from
 * {@link #unknown()}.
 *
 * @param title the work it comes from
 * @param author who wrote it
 * @param licence the terms, best as an SPDX identifier
 * @param address where the work is found
 */
public record Provenance(
        Optional<String> title, Optional<String> author, Optional<String> licence, Optional<String> address) {

    private static final Provenance UNKNOWN =
            new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Nothing is known.
     *
     * @return the empty provenance
     */
    public static Provenance unknown() {
        return UNKNOWN;
    }

    /**
     * This provenance with a title.
     *
     * @param work the work it comes from
     * @return a copy
     */
    public Provenance withTitle(String work) {
        return new Provenance(Optional.of(work), author, licence, address);
    }

    /**
     * This provenance with an author.
     *
     * @param writer who wrote it
     * @return a copy
     */
    public Provenance withAuthor(String writer) {
        return new Provenance(title, Optional.of(writer), licence, address);
    }

    /**
     * This provenance with a licence.
     *
     * @param terms the terms, best as an SPDX identifier
     * @return a copy
     */
    public Provenance withLicence(String terms) {
        return new Provenance(title, author, Optional.of(terms), address);
    }

    /**
     * This provenance with an address.
     *
     * @param place where the work is found
     * @return a copy
     */
    public Provenance withAddress(String place) {
        return new Provenance(title, author, licence, Optional.of(place));
    }

    /**
     * Whether nothing is known.
     *
     * @return true if all parts are empty
     */
    public boolean isEmpty() {
        return title.isEmpty() && author.isEmpty() && licence.isEmpty() && address.isEmpty();
    }
}
