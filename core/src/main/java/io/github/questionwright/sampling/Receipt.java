package io.github.questionwright.sampling;

import io.github.questionwright.sampling.engine.Key;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a quiz came about, to be kept with it and checked later. Immutable and thread-safe; its components may grow. Made
 * by {@link Quiz#receipt()}; the constructor is for reading one back.
 *
 * <p>Fingerprints and digests are SHA-256 over canonical forms with the length before each text; the order of the bank
 * makes no difference, and neither does the order of the tags and attributes of a question.
 *
 * @param algorithm the definition that the quiz follows, {@value #ALGORITHM}
 * @param mode the law by which it was drawn
 * @param seed what it was drawn with
 * @param blueprintFingerprint identifies the rules, see {@link Blueprint#fingerprint()}
 * @param selectionFingerprint identifies what decided the draw: the ids of all questions of the bank, and of each what
 *     the blueprint reads
 * @param contentFingerprint identifies everything in all questions of the bank
 * @param drawn the questions in the order in which they are asked
 * @param rows the rules and how the quiz meets them
 * @param filters the texts of the filters that were applied before, in order
 * @param reads what the blueprint reads of each question, sorted: {@code where} and a filter, {@code number} and what is
 *     summed up, {@code group} and an attribute of which each value comes once; without lambdas, which have no text
 */
public record Receipt(
        String algorithm,
        SamplingMode mode,
        String seed,
        String blueprintFingerprint,
        String selectionFingerprint,
        String contentFingerprint,
        List<DrawnQuestion> drawn,
        List<ReceiptRow> rows,
        List<String> filters,
        List<String> reads) {

    /** The algorithm of every quiz so far. */
    public static final String ALGORITHM = Key.ALGORITHM;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the texts and copies the lists.
     *
     * @param algorithm the definition that the quiz follows, {@value #ALGORITHM}
     * @param mode the law by which it was drawn
     * @param seed what it was drawn with
     * @param blueprintFingerprint identifies the rules, see {@link Blueprint#fingerprint()}
     * @param selectionFingerprint identifies what decided the draw: the ids of all questions of the bank, and of each what
     *     the blueprint reads
     * @param contentFingerprint identifies everything in all questions of the bank
     * @param drawn the questions in the order in which they are asked
     * @param rows the rules and how the quiz meets them
     * @param filters the texts of the filters that were applied before, in order
     * @param reads what the blueprint reads of each question
     * @throws IllegalArgumentException if the algorithm is not known, the seed is not well-formed Unicode, or a
     *     fingerprint is not 64 lower-case hex digits
     */
    public Receipt {
        Objects.requireNonNull(mode, "mode");
        if (!algorithm.equals(ALGORITHM)) {
            throw new IllegalArgumentException(
                    "the receipt follows the algorithm \"" + algorithm + "\", but only " + ALGORITHM + " is known");
        }
        WellFormed.require("the seed", seed);
        requireDigest("the blueprint fingerprint", blueprintFingerprint);
        requireDigest("the selection fingerprint", selectionFingerprint);
        requireDigest("the content fingerprint", contentFingerprint);
        drawn = List.copyOf(drawn);
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
        reads = List.copyOf(reads);
    }

    /**
     * The ids of the questions.
     *
     * @return in the order in which they are asked
     */
    public List<String> ids() {
        return drawn.stream().map(DrawnQuestion::id).toList();
    }

    /**
     * Compares with a bank as it is now. If the blueprint was a count and nothing else, the quiz is drawn again from
     * the seed, so that a receipt with other questions than its seed gives is found out.
     *
     * @param pool the bank, filtered as it was when the quiz was drawn
     * @return what is different
     */
    public Verification verify(QuestionPool pool) {
        return new ReceiptCheck(this, pool).result();
    }

    /**
     * Compares with a bank as it is now, and draws the quiz again by the blueprint that it was drawn by. The rules are
     * checked on the questions as they are now.
     *
     * @param pool the bank, filtered as it was when the quiz was drawn
     * @param blueprint the blueprint; with another one than that of the receipt, the selection differs
     * @return what is different
     */
    public Verification verify(QuestionPool pool, Blueprint blueprint) {
        return new ReceiptCheck(this, pool).result(blueprint);
    }

    static void requireDigest(String what, String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    what + " must be 64 lower-case hex digits (SHA-256), but is \"" + digest + "\"");
        }
    }
}
