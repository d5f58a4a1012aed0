package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by how a file begins whether it is in our own shape: a list of records with a prompt, or an object of our names
 * with such a list. What has no record at its beginning is ours if all its names are.
 */
final class OwnShape implements Part.Taker {

    private static final Pattern PROMPT = Pattern.compile("\"prompt\"\\s*+:");
    private static final Pattern RECORD = Pattern.compile("/(?:questions/)?[0-9]++");
    private static final int HEAD_CHARS = 1 << 13;
    private static final int LINES = 5;

    private boolean foreign;
    private boolean prompt;
    private boolean record;

    private OwnShape() {}

    static boolean of(String head) {
        String text = head.strip();
        if (text.isEmpty()) {
            return true;
        }
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return false;
        }
        OwnShape shape = new OwnShape();
        try {
            new FoundDocument(
                            new StringReader(text), ReadLimits.defaults(), new Habits(), FoundDocument.Cut.PARTS, shape)
                    .read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        boolean seen = shape.prompt && PROMPT.matcher(text).find();
        return !shape.foreign && (seen || !shape.record && head.length() < HEAD_CHARS);
    }

    /** The same for one record a line. */
    static boolean ofLines(String head) {
        return head.isBlank()
                || head.lines()
                        .filter(line -> !line.isBlank())
                        .limit(LINES)
                        .anyMatch(line -> PROMPT.matcher(line).find());
    }

    @Override
    public void part(Part part) {
        String pointer = part.path().pointer();
        if (RECORD.matcher(pointer).matches()) {
            record = true;
            prompt |= part.value() instanceof RawValue.Fields fields
                    && fields.find("prompt").isPresent();
        } else {
            foreign |= !pointer.isEmpty() && !Root.NAMES.contains(pointer.split("/", 3)[1]);
        }
    }

    @Override
    public void rest(List<Damages.Damage> damages) {}

    @Override
    public boolean isFull() {
        return prompt || foreign;
    }
}
