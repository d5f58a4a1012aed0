package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Optional;

/** What texts and numbers must be, whatever they mean. */
public final class Texts {

    private static final int SHORT = 60;

    private Texts() {}

    /** Hears of a text or number that cannot be taken. */
    interface Complaint {
        void make(DiagnosticCode code, String message);
    }

    static Optional<String> check(RawValue.Text value, ReadLimits limits, Complaint complaint) {
        String text = value.text();
        if (text.length() > limits.maxTextChars()) {
            complaint.make(
                    DiagnosticCode.LIMIT_TEXT,
                    "a text of " + text.length() + " characters; at most " + limits.maxTextChars()
                            + " are read; shorten it, or raise ReadLimits.maxTextChars");
            return Optional.empty();
        }
        if (hasLoneSurrogate(text)) {
            complaint.make(
                    DiagnosticCode.TEXT_MALFORMED,
                    "half a surrogate pair in \"" + shortened(text) + "\"; write the whole character");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    static Optional<BigDecimal> number(RawValue.Numeral value, ReadLimits limits, Complaint complaint) {
        String text = value.text();
        if (text.length() > limits.maxNumberChars()) {
            complaint.make(
                    DiagnosticCode.LIMIT_NUMBER,
                    "a number of " + text.length() + " characters; at most " + limits.maxNumberChars()
                            + " are read; shorten it, or raise ReadLimits.maxNumberChars");
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= limits.maxNumberChars()) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // told below, like a number that is out of any range
        }
        complaint.make(
                DiagnosticCode.VALUE_WRONG_TYPE,
                "found " + shortened(text) + " where a number of at most " + limits.maxNumberChars()
                        + " digits is expected");
        return Optional.empty();
    }

    static String describe(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return "the text \"" + shortened(text.text()) + "\"";
        }
        if (value instanceof RawValue.Numeral numeral) {
            return "the number " + shortened(numeral.text());
        }
        if (value instanceof RawValue.Flag flag) {
            return String.valueOf(flag.value());
        }
        if (value instanceof RawValue.Items items) {
            return "a list of " + items.values().size();
        }
        return value instanceof RawValue.Fields ? "an object" : "null";
    }

    /** The text on one line, cut where it gets long, with escapes for what cannot be printed. */
    public static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        StringBuilder printable = new StringBuilder();
        line.codePoints().limit(SHORT).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                printable.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                printable.appendCodePoint(c);
            }
        });
        return line.codePointCount(0, line.length()) > SHORT ? printable + "..." : printable.toString();
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isSurrogate(text.charAt(at))) {
                continue;
            }
            if (Character.isBmpCodePoint(text.codePointAt(at))) {
                return true;
            }
            at++;
        }
        return false;
    }
}
