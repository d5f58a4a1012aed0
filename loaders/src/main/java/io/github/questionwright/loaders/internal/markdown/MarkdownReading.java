package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.prose.Block;
import io.github.questionwright.loaders.internal.prose.BlockKind;
import io.github.questionwright.loaders.internal.prose.Place;
import io.github.questionwright.loaders.internal.prose.ProseDocument;
import io.github.questionwright.loaders.internal.prose.ProseReader;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.TextFormat;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads one Markdown file. Used once. */
final class MarkdownReading {

    private final SourceText source;
    private final RecordSink sink;

    MarkdownReading(SourceText source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    void read() throws IOException {
        TextLines lines = TextLines.of(text());
        if (BankFormReader.isBank(lines)) {
            new BankFormReader(lines, source.name(), source.limits().maxDepth(), sink).read();
            return;
        }
        Optional<FrontMatter> front = FrontMatter.of(lines);
        ProseReader reader = new ProseReader(source.name(), TextFormat.MARKDOWN, sink);
        front.ifPresent(found -> reader.leaveOut("front matter", block(found)));
        int first = front.map(found -> found.end() + 1).orElse(0);
        BlockParser.Parsed parsed =
                BlockParser.parse(lines, first, source.limits().maxDepth());
        if (parsed.deepest() > 0) {
            sink.report(DiagnosticCode.PROSE_TOO_DEEP.at(
                    SourceLocation.at(source.name(), parsed.deepest(), 1),
                    "lists and quotes are nested deeper than " + source.limits().maxDepth()
                            + " here; what is deeper was read as text; raise ReadLimits.maxDepth to read it"));
        }
        Block title = front.flatMap(found -> found.title(lines)).orElse(null);
        boolean isOne = "one".equals(source.settings().get("questions"));
        reader.read(new ProseDocument(source.path(), title, isOne, parsed.blocks()));
    }

    private static Block block(FrontMatter front) {
        return Block.leaf(BlockKind.HTML, "", "", new Place(1, 1, front.end() + 1));
    }

    private String text() throws IOException {
        int limit = source.limits().maxDocumentChars();
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try (Reader reader = source.open()) {
            int length = reader.read(buffer);
            while (length >= 0 && text.length() <= limit) {
                text.append(buffer, 0, length);
                length = reader.read(buffer);
            }
        }
        if (text.length() > limit) {
            text.setLength(limit);
            sink.report(DiagnosticCode.LIMIT_DOCUMENT.at(
                    SourceLocation.of(source.name()),
                    "the document is longer than " + limit
                            + " characters; what follows was not read; raise ReadLimits.maxDocumentChars, or split the"
                            + " document"));
        }
        return text.toString();
    }
}
