package io.github.questionwright.sampling.engine;

import io.github.questionwright.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A SipHash key, derived from a domain and a seed by the rule of algorithm {@code iqa/1}. */
public record Key(long k0, long k1) {

    /** The algorithm that every key, and so every draw, belongs to. */
    public static final String ALGORITHM = "iqa/1";

    private static final byte[] PREFIX = (ALGORITHM + "\0").getBytes(StandardCharsets.UTF_8);

    /** The first 16 bytes of SHA-256("iqa/1" 00 domain 00 seed), as two little-endian longs. */
    public static Key of(String domain, String seed) {
        MessageDigest sha = Sha256.start();
        sha.update(PREFIX);
        sha.update(domain.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        byte[] digest = sha.digest(seed.getBytes(StandardCharsets.UTF_8));
        return new Key(SipHash.littleEndian(digest, 0, 8), SipHash.littleEndian(digest, 8, 8));
    }
}
