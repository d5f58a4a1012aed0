package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a document into segments at its markers, and into paragraphs at blank lines. Made for one document. */
final class Segmenter {

    private static final int NONE = 0;

    private final Lines lines;
    private final Markers markers;
    private final List<Segment> segments = new ArrayList<>();
    private List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable Marker marker;
    private int markerLine = 1;
    private int paragraphLine = NONE;
    private int paragraphStart;

    Segmenter(Lines lines, Markers markers) {
        this.lines = lines;
        this.markers = markers;
    }

    /** The segments in order; the first one has no marker. */
    List<Segment> segments() {
        for (int line = 1; line <= lines.count(); line++) {
            take(line);
        }
        endSegment(lines.count());
        return segments;
    }

    private void take(int line) {
        if (lines.isBlank(line)) {
            endParagraph(line - 1);
            return;
        }
        Optional<Marker> found = markers.find(line);
        if (found.isPresent()) {
            endSegment(line - 1);
            begin(found.get(), line);
        } else if (paragraphLine == NONE) {
            paragraphLine = line;
            paragraphStart = lines.indent(line);
        }
        if (lines.isTight()) {
            endParagraph(line);
        }
    }

    private void begin(Marker found, int line) {
        marker = found;
        markerLine = line;
        if (found.rest() >= 0) {
            paragraphLine = line;
            paragraphStart = found.rest();
        }
    }

    private void endParagraph(int last) {
        if (paragraphLine != NONE) {
            paragraphs.add(new Paragraph(lines, paragraphLine, last, paragraphStart));
            paragraphLine = NONE;
        }
    }

    private void endSegment(int last) {
        endParagraph(last);
        int column = marker == null ? 1 : lines.indent(markerLine) + 1;
        segments.add(new Segment(marker, markerLine, column, paragraphs));
        paragraphs = new ArrayList<>();
    }
}
