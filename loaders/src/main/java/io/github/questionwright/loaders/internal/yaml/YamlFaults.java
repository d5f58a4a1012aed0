package io.github.questionwright.loaders.internal.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** Says what a parser's exception means, and where. */
final class YamlFaults {

    private static final int SHORT = 60;

    private YamlFaults() {}

    static YamlFault of(RuntimeException broken, Piece piece) {
        if (broken instanceof ReaderException reader) {
            String hex = Integer.toHexString(reader.getCodePoint()).toUpperCase(java.util.Locale.ROOT);
            String finding = "found the character U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex
                    + ", which YAML does not allow; remove it, or write it as an escape in double quotes";
            return new YamlFault(piece.offset(reader.getPosition()), finding);
        }
        if (broken instanceof MarkedYamlEngineException marked) {
            boolean quote = String.valueOf(marked.getContext()).contains("quoted scalar");
            boolean unended = quote && String.valueOf(marked.getProblem()).contains("end of stream");
            boolean key = String.valueOf(marked.getContext()).contains("simple key");
            Optional<Mark> at = unended || key ? marked.getContextMark() : marked.getProblemMark();
            String finding = unended
                    ? "found a quote that is never closed; close it, or double it if it is part of the text"
                    : "found what YAML does not allow: " + shortened(String.valueOf(marked.getProblem()))
                            + "; put texts that hold a colon, a quote or a leading special character in quotes, and"
                            + " indent with blanks alone";
            return new YamlFault(piece.offset(at.map(Mark::getIndex).orElse(0)), finding);
        }
        return new YamlFault(piece.offset(0), "found something that the YAML parser refuses; compare it with YAML 1.2");
    }

    /** The text on one line, cut where it gets long, without control characters. */
    static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cc}\\p{Cs}]+", " ").strip();
        return line.length() <= SHORT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(SHORT, line.codePointCount(0, line.length()))))
                        + "...";
    }
}
