package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Reads one article: it is walked through twice, once for its outline, and once to hand over its questions with all
 * that is to say, in the order of the text.
 */
final class ArticleReading {

    private final String name;
    private final ReadLimits limits;
    private final RecordSink sink;

    ArticleReading(SourceText source, RecordSink sink) {
        name = source.name();
        limits = source.limits();
        this.sink = sink;
    }

    void read(Reader reader) throws IOException {
        LineReader lineReader = new LineReader(limits);
        Lines lines = lineReader.read(reader);
        Markers markers = Markers.of(lines);
        List<Segment> segments = new Segmenter(lines, markers).segments();
        if (markers.hasQuestions()) {
            sink.inferred("prompts", markers.prompts(), markers.because());
            sink.inferred("answers", markers.answers(), "the questions are marked " + markers.prompts());
        }
        Facts facts = Facts.of(segments);
        Outline outline = new Outline();
        walk(lines, segments, facts, outline, new SilentSink());
        LimitReporter limitReporter = new LimitReporter(name, limits, sink);
        Promise.check(outline, name, sink);
        new HeaderWriter(sink, limits, limitReporter).write(outline);
        walk(lines, segments, facts, new RecordWriter(sink, outline), sink);
        if (lineReader.isFull()) {
            limitReporter.document(lines);
        }
        IOException failure = lineReader.failure();
        if (failure != null) {
            throw failure;
        }
    }

    private void walk(Lines lines, List<Segment> segments, Facts facts, ArticleEvents events, RecordSink told) {
        Reporter reporter = new Reporter(name, told);
        EntryChecks checks = new EntryChecks(lines, limits, reporter, new LimitReporter(name, limits, told));
        new ArticleWalker(segments, facts, events, reporter, checks).walk();
    }
}
