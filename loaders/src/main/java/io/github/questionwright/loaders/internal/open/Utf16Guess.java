package io.github.questionwright.loaders.internal.open;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 without a mark: every second byte of its blanks, digits and Latin letters is zero, and hardly any other. */
final class Utf16Guess {

    private static final int FEWEST_PAIRS = 4;
    private static final int FEWEST_ZEROS_PERCENT = 8;

    private Utf16Guess() {}

    static Optional<Charset> of(byte[] head) {
        int pairs = head.length / 2;
        if (pairs < FEWEST_PAIRS) {
            return Optional.empty();
        }
        int first = zeros(head, 0);
        int second = zeros(head, 1);
        boolean isLittle = first * 4 <= second && second * 100L >= (long) pairs * FEWEST_ZEROS_PERCENT;
        boolean isBig = second * 4 <= first && first * 100L >= (long) pairs * FEWEST_ZEROS_PERCENT;
        Charset charset = isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return (isLittle || isBig) && isText(head, pairs, charset) ? Optional.of(charset) : Optional.empty();
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int index = from; index < head.length; index += 2) {
            zeros += head[index] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Whether it decodes, but for a pair of surrogates that the end cuts, and holds hardly any control character. */
    private static boolean isText(byte[] head, int pairs, Charset charset) {
        int whole = isHighSurrogate(head, pairs - 1, charset) ? pairs - 1 : pairs;
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(head, 0, whole * 2))
                    .toString();
            return text.chars()
                    .noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c)
                            || Character.getType(c) == Character.UNASSIGNED);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isHighSurrogate(byte[] head, int pair, Charset charset) {
        int high = head[2 * pair + (charset.equals(StandardCharsets.UTF_16LE) ? 1 : 0)] & 0xff;
        return high >= 0xd8 && high <= 0xdb;
    }
}
