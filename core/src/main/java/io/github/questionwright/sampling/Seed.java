package io.github.questionwright.sampling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seeds that nobody can guess. A quiz follows from the bank, the blueprint and the seed. Where candidates can read the
 * bank, because it is public or has leaked, a seed such as {@code candidate-4711} tells them which questions they will
 * get: they draw the quiz themselves. Derive the seed from a secret instead; whoever knows the secret can still repeat
 * every quiz.
 */
public final class Seed {

    private static final String HMAC = "HmacSHA256";

    private Seed() {}

    /**
     * A seed that follows from a secret and from what the quiz is for, for example
     * {@code Seed.secret(secret, "backend 2025", "candidate-4711")}. The same arguments give the same seed on every
     * machine for ever; without the secret it cannot be told from a random one.
     *
     * <p>It is HMAC-SHA-256 (RFC 2104) with the UTF-8 of the secret as the key, over each part as the number of its
     * UTF-8 bytes (4 bytes, big end first) and these bytes.
     *
     * @param secret only the organiser knows it; at least 32 random characters, kept like a password
     * @param parts what tells this quiz from all others: campaign, candidate, attempt; at least one
     * @return 64 lower-case hex digits
     * @throws IllegalArgumentException if the secret is blank, there is no part, or a text is not well-formed Unicode
     */
    public static String secret(String secret, String... parts) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("the secret is blank; anybody could guess the seed");
        }
        if (parts.length == 0) {
            throw new IllegalArgumentException("name what the quiz is for; otherwise all quizzes have the same seed");
        }
        for (String part : parts) {
            WellFormed.require("the part", part);
        }
        if (WellFormed.unpairedAt(secret) >= 0) {
            throw new IllegalArgumentException("the secret has an unpaired surrogate; it must be well-formed Unicode");
        }
        Mac mac = keyed(secret);
        for (String part : parts) {
            update(mac, part.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private static void update(Mac mac, byte[] bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            mac.update((byte) (bytes.length >>> shift));
        }
        mac.update(bytes);
    }

    private static Mac keyed(String secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
