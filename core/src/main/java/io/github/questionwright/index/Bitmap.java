package io.github.questionwright.index;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Positions, packed: the gaps between them in groups of 7 bits, least first, a byte each; or one bit for every position
 * up to the last where that is shorter. Immutable and thread-safe.
 */
final class Bitmap {

    private final byte[] gaps;
    private final BitSet bits;
    private final int count;

    private Bitmap(byte[] gaps, BitSet bits, int count) {
        this.gaps = gaps;
        this.bits = bits;
        this.count = count;
    }

    int count() {
        return count;
    }

    /** How much memory the positions take, without the objects around them. */
    int bytes() {
        return gaps.length + bits.size() / Byte.SIZE;
    }

    void addTo(BitSet target) {
        target.or(bits);
        int last = -1;
        int gap = 0;
        int shift = 0;
        for (byte group : gaps) {
            gap |= (group & 0x7f) << shift;
            shift += 7;
            if (group >= 0) {
                last += gap + 1;
                target.set(last);
                gap = 0;
                shift = 0;
            }
        }
    }

    /** Takes positions in ascending order. */
    static final class Builder {

        private byte[] gaps = new byte[4];
        private int size;
        private int count;
        private int last = -1;

        void add(int position) {
            int gap = position - last - 1;
            if (size + 5 > gaps.length) {
                gaps = Arrays.copyOf(gaps, 2 * size + 5);
            }
            while (gap > 0x7f) {
                gaps[size++] = (byte) (gap & 0x7f | 0x80);
                gap >>>= 7;
            }
            gaps[size++] = (byte) gap;
            last = position;
            count++;
        }

        Bitmap build() {
            Bitmap packed = new Bitmap(Arrays.copyOf(gaps, size), new BitSet(0), count);
            if (size <= (last >>> 6) * Long.BYTES + Long.BYTES) {
                return packed;
            }
            BitSet bits = new BitSet(last + 1);
            packed.addTo(bits);
            return new Bitmap(new byte[0], bits, count);
        }
    }
}
