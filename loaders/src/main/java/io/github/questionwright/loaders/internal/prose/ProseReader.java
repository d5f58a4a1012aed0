package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.TextFormat;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;
import java.util.List;
import java.util.Optional;

/**
 * Recognises the questions of one document and hands them over. How prompts are marked is chosen by evidence over the
 * whole document; every line goes into a question or an introduction, or is told to be left out. Used once.
 */
public final class ProseReader {

    private final String source;
    private final TextFormat format;
    private final RecordSink sink;
    private final LeftOut leftOut = new LeftOut();

    /**
     * Makes a reader.
     *
     * @param source the name of the source in diagnostics
     * @param format what the texts are
     * @param sink takes questions and diagnostics
     */
    public ProseReader(String source, TextFormat format, RecordSink sink) {
        this.source = source;
        this.format = format;
        this.sink = sink;
    }

    /** Tells of something that the format itself leaves out, before the document is read. */
    public void leaveOut(String reason, Block block) {
        leftOut.add(reason, block);
    }

    /** Reads the document. */
    public void read(ProseDocument document) {
        Candidates candidates = new Candidates(Normalizer.normalize(document.blocks()));
        Optional<StyleChoice> choice = document.isOne() ? Optional.empty() : StyleChoice.of(candidates);
        Walk walk = new Walk(candidates, leftOut);
        if (choice.isPresent()) {
            StyleScore score = choice.get().score();
            sink.inferred("prompts", score.key().describe(score.example()), score.because());
            walk.walk(choice.get());
        } else if (!walk.single(document.path(), document.isOne())) {
            sink.report(DiagnosticCode.PROSE_NO_QUESTIONS.at(
                    SourceLocation.of(source),
                    "no questions were found: no heading, bold paragraph, list or details asks anything or has a marked"
                            + " answer; mark questions with \"### Q1.\" and answers with \"Answer:\""));
        } else {
            sink.inferred("prompts", walk.origin(), "nothing else in it is marked as a question");
        }
        write(document, walk);
        leftOut.tell(source, sink);
    }

    private void write(ProseDocument document, Walk walk) {
        DifficultyMarks difficulties = DifficultyMarks.of(walk.texts());
        if (!difficulties.describe().isEmpty()) {
            sink.inferred("difficulty", difficulties.describe(), "a legend says so");
        }
        List<Block> titles = walk.titles();
        new Headers(sink, leftOut).write(document, walk, titles);
        RecordMaker maker = new RecordMaker(Labels.of(format), titles, difficulties, leftOut);
        for (Draft draft : walk.drafts()) {
            if (sink.isFull()) {
                break;
            }
            sink.record(maker.record(draft));
        }
    }
}
