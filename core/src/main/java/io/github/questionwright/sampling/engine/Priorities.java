package io.github.questionwright.sampling.engine;

import java.nio.charset.StandardCharsets;

/** The pseudo-random priorities of algorithm {@code iqa/1}: id to hash, hash and seed to priority. */
public final class Priorities {

    /** Selection: which questions. */
    public static final String SELECTION = "sel";
    /** The order in which the questions are asked. */
    public static final String QUESTION_ORDER = "ord";
    /** The order in which the options of one question are shown. */
    public static final String OPTION_ORDER = "opt";

    private static final Key ID_KEY = Key.of("id", "");

    private Priorities() {}

    /** The hash of an id: {@code i}. */
    public static long idHash(String id) {
        return SipHash.hash(ID_KEY, id.getBytes(StandardCharsets.UTF_8));
    }

    /** The priority {@code h} of an id hash under a key; smaller, compared unsigned, comes first. */
    public static long priority(Key key, long idHash) {
        return SipHash.hash(key, idHash);
    }

    /** The waiting time {@code E} of a priority at a weight: smaller comes first. */
    public static double waitingTime(long priority, double weight) {
        double u = ((priority >>> 12) + 0.5) * 0x1p-52;
        return -StrictMath.log(1 - u) / weight;
    }
}
