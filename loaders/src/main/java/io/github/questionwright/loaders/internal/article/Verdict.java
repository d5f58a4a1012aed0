package io.github.questionwright.loaders.internal.article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much speaks for a paragraph being an advert.
 *
 * @param score the points of all evidence together
 * @param evidence what was found
 */
record Verdict(int score, Set<Evidence> evidence) {

    static final int ADVERT_FROM = 3;
    private static final int DOUBTFUL_FROM = 2;

    static final Verdict CONTENT = new Verdict(0, EnumSet.noneOf(Evidence.class));

    Verdict {
        evidence = Collections.unmodifiableSet(evidence);
    }

    boolean isAdvert() {
        return score >= ADVERT_FROM;
    }

    /** Whether there is more than a hint, and less than proof. A price alone is not odd in an answer. */
    boolean isDoubtful() {
        return score >= DOUBTFUL_FROM && !isAdvert() && !evidence.equals(EnumSet.of(Evidence.PRICE));
    }

    /** Whether there is more than a price or a link, which content has as well. */
    boolean isPushy() {
        return evidence.stream().anyMatch(one -> one != Evidence.PRICE && one != Evidence.LINK);
    }

    boolean hasAny() {
        return score > 0;
    }

    Verdict atMost(int most) {
        return new Verdict(Math.min(score, most), evidence);
    }

    String reasons() {
        return evidence.stream().map(Evidence::toString).collect(Collectors.joining(", "));
    }
}
