package io.github.questionwright.sampling.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SipHash key, derived from a domain and a seed by the rule of algorithm {@code iqa/1}. */
public record Key(long k0, long k1) {

    /** The algorithm that every key, and so every draw, belongs to. */
    public static final String ALGORITHM = "iqa/1";

    private static final byte[] PREFIX = (ALGORITHM + "\0").getBytes(StandardCharsets.UTF_8);

    /** The first 16 bytes of SHA-256("iqa/1" 00 domain 00 seed), as two little-endian longs. */
    public static Key of(String domain, String seed) {
        MessageDigest sha = sha256();
        sha.update(PREFIX);
        sha.update(domain.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        byte[] digest = sha.digest(seed.getBytes(StandardCharsets.UTF_8));
        return new Key(SipHash.littleEndian(digest, 0, 8), SipHash.littleEndian(digest, 8, 8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
