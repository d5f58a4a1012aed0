package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table, one question a record. In our own columns the delimiter follows from the header and every fault is an error;
 * in columns of somebody else the dialect is inferred from the whole table, and its records are handed over as found.
 * The formats differ in what they claim.
 *
 * <p>A cell has the place of its first character, which is the quote if it has one; what stands inside a cell (a tag, a
 * value in JSON) has its own exact place.
 */
abstract sealed class DelimitedFormat implements QuestionFormat permits CsvFormat, TsvFormat {

    /** What stands in the place of bytes that could not be decoded; the loader has told of them. */
    private static final char MALFORMED = '\uffff';

    private final String name;
    private final Set<String> extensions;
    private final char preferred;

    DelimitedFormat(String name, Set<String> extensions, char preferred) {
        this.name = name;
        this.extensions = extensions;
        this.preferred = preferred;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<String> extensions() {
        return extensions;
    }

    /** Whether tables with a delimiter belong to this format. */
    abstract boolean owns(char delimiter);

    @Override
    public final Detection detect(SourceText text) {
        String first = firstLine(text);
        boolean isNamedSo = extensions.contains(text.extension());
        if (first == null) {
            return Detection.NO;
        }
        char delimiter = Delimiters.of(first, preferred);
        List<String> names = Delimiters.names(first, delimiter);
        if (OwnTable.isHeader(names) && (names.size() > 1 ? owns(delimiter) : isNamedSo)) {
            return Detection.CERTAIN;
        }
        return isNamedSo && Delimiters.areIn(first) || !isNamedSo && looksOwned(text) ? Detection.LIKELY : Detection.NO;
    }

    private boolean looksOwned(SourceText text) {
        Character delimiter = HeadLook.delimiter(text);
        return delimiter != null && owns(delimiter);
    }

    private static @Nullable String firstLine(SourceText text) {
        String head = text.head();
        try {
            Line line = RecordReader.nextFilled(new LineReader(new StringReader(head), head.length()));
            return line == null ? null : line.text();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    @Override
    public final void read(SourceText text, RecordSink sink) throws IOException {
        if (!readOwn(text, sink)) {
            char byExtension = preferred == '\t' && extensions.contains(text.extension()) ? preferred : '\0';
            Optional<Dialect> dialect = new DialectFinder(text, sink, byExtension).find();
            if (dialect.isPresent()) {
                FoundTable.read(text, dialect.get(), sink);
            }
        }
    }

    /** Reads a table in our own columns; returns false if it is in those of somebody else. */
    private boolean readOwn(SourceText text, RecordSink sink) throws IOException {
        try (Reader in = text.open()) {
            LineReader lines = new LineReader(in, text.limits().maxRecordChars());
            Line first = RecordReader.nextFilled(lines);
            if (first == null) {
                return true;
            }
            String delimiters = text.settings().getOrDefault("delimiter", "");
            char delimiter = delimiters.length() == 1 ? delimiters.charAt(0) : Delimiters.of(first.text(), preferred);
            boolean isOwn = OwnTable.isHeader(Delimiters.namesBeforeFault(first.text(), delimiter))
                    && !OwnTable.isLaidDownOtherwise(text);
            if (isOwn || first.isTooLong()) {
                lines.rewindTo(first);
                read(text, lines, delimiter, sink);
            }
            return isOwn || first.isTooLong();
        }
    }

    private static void read(SourceText text, LineReader lines, char delimiter, RecordSink sink) throws IOException {
        Consumer<Diagnostic> out = sink::report;
        TableShape shape = TableShape.ofHeader(delimiter, text.limits().maxRecordChars());
        List<Cell> header = new RecordReader(text.name(), lines, shape, out).header();
        if (header == null) {
            return;
        }
        Optional<List<Column>> columns = HeaderReader.read(header, text.name(), out);
        if (columns.isPresent()) {
            RecordReader records = new RecordReader(text.name(), lines, shape.withCells(header.size()), out);
            read(text, records, columns.get(), sink);
        }
    }

    private static void read(SourceText text, RecordReader records, List<Column> columns, RecordSink sink)
            throws IOException {
        while (!sink.isFull()) {
            List<Cell> cells = records.next();
            if (cells == null) {
                return;
            }
            if (isLeftOut(cells)) {
                continue;
            }
            records.learn(cells);
            try {
                sink.record(RecordShaper.shape(columns, cells, text.limits()));
            } catch (FaultyCellException e) {
                sink.report(e.code().at(e.place().in(text.name()), e.getMessage()));
            }
        }
    }

    /** Whether a record is empty, or holds bytes that could not be decoded. */
    private static boolean isLeftOut(List<Cell> cells) {
        return cells.stream().allMatch(Cell::isEmpty) || isMalformed(cells);
    }

    /** Whether a record holds bytes that could not be decoded. */
    static boolean isMalformed(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> cell.text().indexOf(MALFORMED) >= 0);
    }
}
