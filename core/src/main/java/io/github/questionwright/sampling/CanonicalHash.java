package io.github.questionwright.sampling;

import io.github.questionwright.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

    private final MessageDigest sha = Sha256.start();
    private final byte[] pending = new byte[256];
    private int size;

    CanonicalHash raw(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    CanonicalHash raw(byte[] bytes) {
        if (size + bytes.length > pending.length) {
            flush();
        }
        if (bytes.length > pending.length) {
            sha.update(bytes);
        } else {
            System.arraycopy(bytes, 0, pending, size, bytes.length);
            size += bytes.length;
        }
        return this;
    }

    CanonicalHash number(int value) {
        if (size + Integer.BYTES > pending.length) {
            flush();
        }
        for (int shift = 24; shift >= 0; shift -= 8) {
            pending[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    CanonicalHash text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return number(bytes.length).raw(bytes);
    }

    CanonicalHash optional(Optional<String> text) {
        number(text.isPresent() ? 1 : 0);
        text.ifPresent(this::text);
        return this;
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
        flush();
        return sha.digest();
    }

    String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    private void flush() {
        sha.update(pending, 0, size);
        size = 0;
    }
}
