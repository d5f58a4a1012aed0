package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.prose.Place;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The lines of a node, without what belongs to the nodes around it. Immutable. */
final class Spans {

    private final TextLines lines;
    private final int offset;
    private final List<SourceSpan> spans;

    Spans(TextLines lines, int offset, List<SourceSpan> spans) {
        this.lines = lines;
        this.offset = offset;
        this.spans = spans;
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    Place place() {
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        int indent = indent(line(first));
        return new Place(
                first.getLineIndex() + offset + 1,
                first.getColumnIndex() + indent + 1,
                last.getLineIndex() + offset + 1);
    }

    /** The text; lines between spans are blank. */
    String text() {
        StringBuilder text = new StringBuilder();
        int next = spans.get(0).getLineIndex();
        for (SourceSpan span : spans) {
            while (next < span.getLineIndex()) {
                text.append('\n');
                next++;
            }
            text.append(line(span));
        }
        return text.toString();
    }

    /** The text, put together when it is first asked for. */
    Supplier<String> lazily() {
        return new Supplier<>() {
            private @Nullable String text;

            @Override
            public String get() {
                String known = text;
                if (known == null) {
                    known = Spans.this.text();
                    text = known;
                }
                return known;
            }
        };
    }

    String firstLine() {
        return line(spans.get(0));
    }

    private String line(SourceSpan span) {
        return lines.line(span.getLineIndex() + offset, span.getColumnIndex());
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
