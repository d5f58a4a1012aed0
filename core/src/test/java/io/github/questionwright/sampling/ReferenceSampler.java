package io.github.questionwright.sampling;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Algorithm iqa/1 a second time, from its description alone: big integers, a full sort, no code shared. */
final class ReferenceSampler {

    private static final BigInteger MASK = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private record Ranked(String id, BigInteger priority, BigInteger hash) {}

    private ReferenceSampler() {}

    static List<String> ids(List<String> bank, int count, String seed) {
        List<String> drawn = sorted(bank, key("sel", seed)).subList(0, count);
        return sorted(drawn, key("ord", seed));
    }

    static List<String> optionIds(String questionId, List<String> optionIds, String seed) {
        return sorted(optionIds, key("opt", seed + "\0" + questionId));
    }

    static BigInteger idHash(String id) {
        return sipHash(key("id", ""), id.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sorted(List<String> ids, BigInteger[] key) {
        List<Ranked> ranked = new ArrayList<>();
        for (String id : ids) {
            BigInteger hash = idHash(id);
            ranked.add(new Ranked(id, sipHash(key, littleEndian(hash)), hash));
        }
        ranked.sort(Comparator.comparing(Ranked::priority)
                .thenComparing(Ranked::hash)
                .thenComparing((a, b) -> Arrays.compareUnsigned(
                        a.id().getBytes(StandardCharsets.UTF_8), b.id().getBytes(StandardCharsets.UTF_8))));
        return ranked.stream().map(Ranked::id).toList();
    }

    private static BigInteger[] key(String domain, String seed) {
        try {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.writeBytes(new byte[] {'i', 'q', 'a', '/', '1', 0});
            message.writeBytes(domain.getBytes(StandardCharsets.UTF_8));
            message.write(0);
            message.writeBytes(seed.getBytes(StandardCharsets.UTF_8));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(message.toByteArray());
            return new BigInteger[] {word(digest, 0, 8), word(digest, 8, 16)};
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static BigInteger sipHash(BigInteger[] key, byte[] message) {
        byte[] padded = Arrays.copyOf(message, (message.length / 8 + 1) * 8);
        padded[padded.length - 1] = (byte) (message.length % 256);
        BigInteger[] v = {
            key[0].xor(new BigInteger("736f6d6570736575", 16)),
            key[1].xor(new BigInteger("646f72616e646f6d", 16)),
            key[0].xor(new BigInteger("6c7967656e657261", 16)),
            key[1].xor(new BigInteger("7465646279746573", 16)),
        };
        for (int at = 0; at < padded.length; at += 8) {
            BigInteger word = word(padded, at, at + 8);
            v[3] = v[3].xor(word);
            rounds(v, 2);
            v[0] = v[0].xor(word);
        }
        v[2] = v[2].xor(BigInteger.valueOf(255));
        rounds(v, 4);
        return v[0].xor(v[1]).xor(v[2]).xor(v[3]);
    }

    private static void rounds(BigInteger[] v, int count) {
        for (int round = 0; round < count; round++) {
            half(v, 0, 1, 2, 3, 13, 16);
            half(v, 2, 1, 0, 3, 17, 21);
        }
    }

    /** The two halves of a round differ in which words meet and by how much they turn. */
    private static void half(BigInteger[] v, int a, int b, int c, int d, int turnB, int turnD) {
        v[a] = v[a].add(v[b]).and(MASK);
        v[c] = v[c].add(v[d]).and(MASK);
        v[b] = turned(v[b], turnB).xor(v[a]);
        v[d] = turned(v[d], turnD).xor(v[c]);
        v[a] = turned(v[a], 32);
    }

    private static BigInteger turned(BigInteger word, int left) {
        return word.shiftLeft(left).or(word.shiftRight(64 - left)).and(MASK);
    }

    private static BigInteger word(byte[] bytes, int from, int to) {
        BigInteger sum = BigInteger.ZERO;
        for (int at = from; at < to; at++) {
            sum = sum.add(BigInteger.valueOf(bytes[at] & 0xff).shiftLeft(8 * (at - from)));
        }
        return sum;
    }

    private static byte[] littleEndian(BigInteger word) {
        byte[] bytes = new byte[8];
        for (int at = 0; at < 8; at++) {
            bytes[at] = word.shiftRight(8 * at).byteValue();
        }
        return bytes;
    }
}
