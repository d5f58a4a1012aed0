package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.spi.RawValue;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers, true, false and null, and what stands for them in other languages. */
final class LooseWords {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final Pattern LOOSE = Pattern.compile("[+-]?(?:[0-9]++\\.?[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");
    private static final Pattern HEX = Pattern.compile("[+-]?0[xX][0-9a-fA-F]++");
    private static final Pattern ZEROS = Pattern.compile("[+-]?0[0-9].*");
    private static final List<String> TRUE = List.of("True", "TRUE");
    private static final List<String> FALSE = List.of("False", "FALSE");
    private static final List<String> NULL =
            List.of("undefined", "NaN", "Infinity", "-Infinity", "+Infinity", "None", "NULL", "Null", "nil");

    private final LooseInput in;
    private final Damages damages;
    private final int longest;

    LooseWords(LooseInput in, Damages damages, int longest) {
        this.in = in;
        this.damages = damages;
        this.longest = longest;
    }

    static boolean isStart(int c) {
        return c != '$' && Found.isWord(c) || c == '-' || c == '+' || c == '.';
    }

    /** Reads on from the first character; null if there is no value, and then nothing has been passed. */
    @Nullable
    RawValue read(Level level) throws IOException {
        Mark at = in.mark();
        long end = end(at.offset());
        String word = in.window().text(at.offset(), end);
        RawValue value = literal(word, at);
        if (value == null && startsNumber(word)) {
            value = word.length() > longest ? tooLong(level, at) : number(word, at);
        }
        if (value != null) {
            in.cursor().advanceTo(end);
            passRest();
        }
        return value;
    }

    private void passRest() throws IOException {
        while (isPart(in.peek())) {
            in.next();
            in.keep();
        }
    }

    private static boolean isPart(int c) {
        return Found.isWord(c) || c == '+' || c == '-' || c == '.';
    }

    /** The end of the word, or of as much of it as has to be known. */
    private long end(long offset) throws IOException {
        long last = offset + Math.max(longest, 16) + 1L;
        long end = offset;
        while (end < last && isPart(in.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean startsNumber(String word) {
        char c = word.charAt(0);
        return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.';
    }

    private @Nullable RawValue literal(String word, Mark at) {
        boolean flag = word.equals("true") || TRUE.contains(word);
        if (flag || word.equals("false") || FALSE.contains(word)) {
            foreign(word, at);
            return new RawValue.Flag(flag, at.line(), at.column());
        }
        if (word.equals("null") || NULL.contains(word)) {
            foreign(word, at);
            return new RawValue.Nothing(at.line(), at.column());
        }
        return null;
    }

    private void foreign(String word, Mark at) {
        if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
            in.habit(Habit.CONSTANT, at);
        }
    }

    private RawValue tooLong(Level level, Mark at) {
        String finding = "found a number of more than " + longest + " characters";
        String advice = "shorten it, or raise ReadLimits.maxNumberChars";
        damages.add(new Fault(DiagnosticCode.LIMIT_NUMBER, at, finding, advice), level);
        return new RawValue.Nothing(at.line(), at.column());
    }

    private @Nullable RawValue number(String word, Mark at) {
        if (NUMBER.matcher(word).matches()) {
            return new RawValue.Numeral(word, at.line(), at.column());
        }
        if (HEX.matcher(word).matches()) {
            in.habit(Habit.NUMBER, at);
            String digits = word.replaceFirst("0[xX]", "");
            return new RawValue.Numeral(new BigInteger(digits, 16).toString(), at.line(), at.column());
        }
        if (!LOOSE.matcher(word).matches()) {
            return null;
        }
        if (ZEROS.matcher(word).matches()) {
            in.habit(Habit.LEADING_ZERO, at);
            return new RawValue.Text(word, at.line(), at.column());
        }
        in.habit(Habit.NUMBER, at);
        return new RawValue.Numeral(completed(word), at.line(), at.column());
    }

    /** The same number with a digit on each side of the point and no plus sign. */
    private static String completed(String word) {
        return word.replaceFirst("^\\+", "").replaceFirst("^(-?)\\.", "$10.").replaceFirst("\\.(?![0-9])", "");
    }
}
