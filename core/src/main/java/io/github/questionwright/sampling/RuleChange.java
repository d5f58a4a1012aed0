package io.github.questionwright.sampling;

/**
 * A single change after which there is a quiz, everything else kept. Immutable and thread-safe.
 *
 * @param limit what to change
 * @param bound the closest bound that works; 0 for a rule without bounds, which means: leave it out
 */
public record RuleChange(RuleLimit limit, long bound) {

    /** Returns for example {@code minutes <= 176 (now 164)}. */
    @Override
    public String toString() {
        return limit.side() == RuleLimit.Side.WHOLE
                ? "no \"" + limit.rule() + "\""
                : limit.withBound(bound) + " (now " + limit.bound() + ")";
    }
}
