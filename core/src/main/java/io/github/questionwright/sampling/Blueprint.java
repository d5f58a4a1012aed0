package io.github.questionwright.sampling;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a quiz has to be like: how many questions it has. Immutable, thread-safe, compared by value.
 */
public final class Blueprint {

    private final @Nullable String name;
    private final int count;

    private Blueprint(@Nullable String name, int count) {
        this.name = name;
        this.count = count;
    }

    /**
     * A quiz of so many questions, whichever.
     *
     * @param count the number of questions, at least 1
     * @return a blueprint without name
     * @throws IllegalArgumentException if the count is less than 1
     */
    public static Blueprint of(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a quiz has at least 1 question, but " + count + " were asked for");
        }
        return new Blueprint(null, count);
    }

    /**
     * This blueprint with a name. Names are for people: they change neither the quiz nor the fingerprint.
     *
     * @param newName what it is called
     * @return a copy
     */
    public Blueprint named(String newName) {
        return new Blueprint(Objects.requireNonNull(newName, "newName"), count);
    }

    /**
     * What it is called.
     *
     * @return the name, if it has one
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * How many questions a quiz has.
     *
     * @return the number of questions, at least 1
     */
    public int count() {
        return count;
    }

    /**
     * Identifies the rules: SHA-256 over the UTF-8 of a canonical text, which is the line {@code iqa/1 blueprint}
     * followed by a line for each rule, here only {@code count = N}; every line ends in {@code \n}.
     *
     * @return 64 lower-case hex digits, equal for blueprints with equal rules
     */
    public String fingerprint() {
        return new CanonicalHash().raw(canonicalText()).hex();
    }

    String canonicalText() {
        return Receipt.ALGORITHM + " blueprint\ncount = " + count + "\n";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Blueprint that && count == that.count && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, count);
    }

    /** Returns the name and the rules. */
    @Override
    public String toString() {
        return "Blueprint[" + (name == null ? "" : name + ": ") + "count = " + count + "]";
    }
}
