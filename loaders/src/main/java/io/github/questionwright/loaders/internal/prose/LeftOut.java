package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is left out, and tells it reason by reason, with the lines. Not thread-safe. */
final class LeftOut {

    private static final int MOST_RANGES = 200;

    private final Map<String, List<Place>> places = new LinkedHashMap<>();

    void add(String reason, Block block) {
        List<Place> all = places.computeIfAbsent(reason, key -> new ArrayList<>());
        Place last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && block.line() >= last.line() && block.line() <= last.lastLine() + 1) {
            all.set(all.size() - 1, last.to(block.place()));
        } else {
            all.add(block.place());
        }
    }

    void tell(String source, RecordSink sink) {
        places.forEach((reason, all) -> {
            for (int from = 0; from < all.size(); from += MOST_RANGES) {
                tell(source, sink, reason, all.subList(from, Math.min(all.size(), from + MOST_RANGES)));
            }
        });
    }

    private static void tell(String source, RecordSink sink, String reason, List<Place> part) {
        StringBuilder ranges = new StringBuilder();
        for (Place place : part) {
            ranges.append(ranges.isEmpty() ? "" : ", ").append(range(place));
        }
        boolean isOne = part.size() == 1 && part.get(0).line() == part.get(0).lastLine();
        String message = (isOne ? "line " : "lines ") + ranges + (isOne ? " was" : " were") + " left out: " + reason;
        Place first = part.get(0);
        sink.report(DiagnosticCode.PROSE_LEFT_OUT.at(
                SourceLocation.lines(source, first.line(), first.lastLine()), message));
    }

    private static String range(Place place) {
        return place.line() == place.lastLine() ? String.valueOf(place.line()) : place.line() + "-" + place.lastLine();
    }
}
