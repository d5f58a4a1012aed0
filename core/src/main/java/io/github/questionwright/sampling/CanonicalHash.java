package io.github.questionwright.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * SHA-256 over values in a form that no two different sequences share: a number is 4 bytes, big end first; a text is
 * the number of its UTF-8 bytes and these bytes; an optional value is the number 0, or 1 and the value; a list is the
 * number of its items and the items.
 */
final class CanonicalHash {

    private final MessageDigest sha = sha256();

    CanonicalHash raw(String text) {
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    CanonicalHash raw(byte[] bytes) {
        sha.update(bytes);
        return this;
    }

    CanonicalHash number(int value) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        return this;
    }

    CanonicalHash text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        sha.update(bytes);
        return this;
    }

    CanonicalHash optional(Optional<String> text) {
        return list(text.stream().toList(), this::text);
    }

    CanonicalHash texts(Collection<String> texts) {
        return list(texts, this::text);
    }

    <T> CanonicalHash list(Collection<T> items, Consumer<T> each) {
        number(items.size());
        items.forEach(each);
        return this;
    }

    byte[] bytes() {
        return sha.digest();
    }

    String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
