package io.github.questionwright.grading;

import io.github.questionwright.source.NearMisses;
import java.util.Collection;

/** The end of a message about an unknown id. */
final class Ids {

    private static final int LONGEST = 200;

    private Ids() {}

    static String didYouMean(String given, Collection<String> ids) {
        return given.length() > LONGEST ? "" : NearMisses.didYouMean(given, ids);
    }
}
