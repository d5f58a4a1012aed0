package io.github.questionwright.loaders;

import io.github.questionwright.loaders.internal.write.ReceiptForm;
import io.github.questionwright.sampling.Receipt;

/**
 * A receipt to JSON and back, to be kept beside the quiz that it proves. Stateless and thread-safe.
 *
 * <p>The form is an object with {@code algorithm}, {@code mode}, {@code seed}, {@code blueprint}, {@code selection} and
 * {@code content} (fingerprints as 64 hex digits), {@code questions} (a list of {@code id} and {@code digest}),
 * {@code rows} (a list of {@code name}, {@code lower}, {@code value}, {@code upper} and {@code slack}; a bound that does
 * not exist is absent) and {@code filters} and {@code reads} (texts).
 */
public final class ReceiptJson {

    private ReceiptJson() {}

    /**
     * Writes a receipt on one line.
     *
     * @param receipt the receipt
     * @return a JSON object
     */
    public static String toJson(Receipt receipt) {
        return ReceiptForm.write(receipt);
    }

    /**
     * Reads a receipt.
     *
     * @param json a JSON object as {@link #toJson} writes it
     * @return the receipt
     * @throws IllegalArgumentException if the text is no receipt; the message says what is wrong
     */
    public static Receipt fromJson(String json) {
        return ReceiptForm.read(json);
    }
}
