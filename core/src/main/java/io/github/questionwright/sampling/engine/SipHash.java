package io.github.questionwright.sampling.engine;

/** SipHash-2-4 (Aumasson and Bernstein, 2012) with a 64-bit result. */
public final class SipHash {

    private static final long INIT0 = 0x736f6d6570736575L;
    private static final long INIT1 = 0x646f72616e646f6dL;
    private static final long INIT2 = 0x6c7967656e657261L;
    private static final long INIT3 = 0x7465646279746573L;

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SipHash(Key key) {
        v0 = INIT0 ^ key.k0();
        v1 = INIT1 ^ key.k1();
        v2 = INIT2 ^ key.k0();
        v3 = INIT3 ^ key.k1();
    }

    /** Hashes any message. */
    public static long hash(Key key, byte[] message) {
        SipHash state = new SipHash(key);
        int whole = message.length & ~7;
        for (int at = 0; at < whole; at += 8) {
            state.absorb(littleEndian(message, at, 8));
        }
        long tail = littleEndian(message, whole, message.length - whole);
        state.absorb(tail | (long) message.length << 56);
        return state.finish();
    }

    /** Hashes the eight bytes of a long in little-endian order. */
    public static long hash(Key key, long message) {
        SipHash state = new SipHash(key);
        state.absorb(message);
        state.absorb(8L << 56);
        return state.finish();
    }

    private void absorb(long word) {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }

    private long finish() {
        v2 ^= 0xff;
        round();
        round();
        round();
        round();
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }

    static long littleEndian(byte[] bytes, int from, int count) {
        long word = 0;
        for (int k = count - 1; k >= 0; k--) {
            word = word << 8 | bytes[from + k] & 0xff;
        }
        return word;
    }
}
