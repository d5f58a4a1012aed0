package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Decides which format reads a text. */
final class FormatChoice {

    private final List<QuestionFormat> formats;

    FormatChoice(List<QuestionFormat> formats) {
        this.formats = formats;
    }

    /** The format, or empty after telling why there is none; in a folder a file of no format is merely passed over. */
    Optional<QuestionFormat> of(SourceText text, boolean inFolder, Consumer<Diagnostic> out) {
        Map<Detection, List<QuestionFormat>> claims = new LinkedHashMap<>();
        formats.forEach(format -> claims.computeIfAbsent(format.detect(text), sure -> new ArrayList<>())
                .add(format));
        List<QuestionFormat> rivals = claims.getOrDefault(
                Detection.CERTAIN, claims.getOrDefault(Detection.LIKELY, byExtension(formats, text)));
        if (rivals.size() > 1) {
            List<QuestionFormat> named = byExtension(rivals, text);
            rivals = named.isEmpty() ? rivals : named;
        }
        if (rivals.size() == 1) {
            return Optional.of(rivals.get(0));
        }
        out.accept(rivals.isEmpty() ? unknown(text, inFolder) : ambiguous(text, rivals));
        return Optional.empty();
    }

    private static List<QuestionFormat> byExtension(List<QuestionFormat> candidates, SourceText text) {
        return candidates.stream()
                .filter(format -> format.extensions().contains(text.extension()))
                .toList();
    }

    private Diagnostic unknown(SourceText text, boolean inFolder) {
        SourceLocation place = SourceLocation.of(text.name());
        String known = names(formats);
        return inFolder
                ? DiagnosticCode.SOURCE_SKIPPED.at(place, "in no known format (" + known + "); passed over")
                : DiagnosticCode.FORMAT_UNKNOWN.at(
                        place, "neither the text nor the name tells a known format (" + known + ")");
    }

    private static Diagnostic ambiguous(SourceText text, List<QuestionFormat> rivals) {
        return DiagnosticCode.FORMAT_AMBIGUOUS.at(
                SourceLocation.of(text.name()),
                "could be " + names(rivals) + ", and the name does not tell which; give it the extension of one, or"
                        + " name the format to the loader");
    }

    private static String names(List<QuestionFormat> formats) {
        return formats.stream().map(QuestionFormat::name).collect(Collectors.joining(", "));
    }
}
