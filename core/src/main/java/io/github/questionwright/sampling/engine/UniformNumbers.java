package io.github.questionwright.sampling.engine;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/** Uniform random numbers of a seed: SipHash of 0, 1, 2, ... under the key of domain {@code uni}, and rejection. */
final class UniformNumbers {

    private final Key key;
    private long counter;

    UniformNumbers(String seed) {
        key = Key.of("uni", seed);
    }

    /** A number from 0 to below the bound. */
    BigInteger below(BigInteger bound) {
        int bits = bound.subtract(BigInteger.ONE).bitLength();
        BigInteger candidate;
        do {
            candidate = bits(bits);
        } while (candidate.compareTo(bound) >= 0);
        return candidate;
    }

    /** The first bits of as many words as it takes, most significant word first. */
    private BigInteger bits(int bits) {
        int words = (bits + 63) / 64;
        ByteBuffer bytes = ByteBuffer.allocate(8 * words);
        for (int word = 0; word < words; word++) {
            bytes.putLong(SipHash.hash(key, counter++));
        }
        return new BigInteger(1, bytes.array()).shiftRight(64 * words - bits);
    }
}
