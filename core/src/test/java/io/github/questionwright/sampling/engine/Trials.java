package io.github.questionwright.sampling.engine;

/** How much to try. */
final class Trials {

    static final boolean THOROUGH = Boolean.getBoolean("questionwright.thorough");
    static final int BANKS = THOROUGH ? 10_000 : 2_000;
    static final int ITEMS = THOROUGH ? 16 : 14;
    static final long SEED = Long.getLong("questionwright.seed", 20_251_123L);

    static {
        System.out.println("random banks from questionwright.seed=" + SEED);
    }

    private Trials() {}
}
