package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.infer.Inference;
import io.github.questionwright.loaders.internal.infer.Plan;
import io.github.questionwright.loaders.internal.infer.Row;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one file. Our own shape is read once. A found shape is read for its fields, then for its answers, and
 * then for good: a million records are never held at once, and what is told is told in the last reading.
 */
final class FileReading {

    private final SourceText file;
    private final SourceText text;
    private final OpenListener listener;
    private final QuestionFormat format;
    private final FileSink sink;
    private final Inference inference;
    private final FirstLook look;

    /** Why a look saw less than the file; a stream that fails once may not fail in the last reading. */
    private @Nullable IOException failure;

    FileReading(SourceText file, OpenListener listener, QuestionFormat format, FileSink sink, Plan given) {
        this.file = file;
        text = new LaidDown(file, given.settings());
        this.listener = listener;
        this.format = format;
        this.sink = sink;
        inference = new Inference(given);
        look = new FirstLook(sink, inference, given.isEmpty(), file.limits().maxRecords());
    }

    void run(Consumer<Diagnostic> out) throws IOException {
        listener.tell(look::report);
        try {
            format.read(text, look);
            look.end();
        } catch (IOException e) {
            look.end();
            if (look.isOwn()) {
                throw e;
            }
            failure = e;
        } catch (RuntimeException | StackOverflowError e) {
            look.end();
            if (look.isOwn()) {
                throw e;
            }
        }
        if (look.isOwn()) {
            return;
        }
        Optional<String> reason = inference.decideFields();
        if (reason.isPresent()) {
            if (failure != null) {
                throw failure;
            }
            out.accept(DiagnosticCode.BANK_NOT_RECOGNIZED.at(first(), reason.get()));
            return;
        }
        lookAtAnswers();
        tell(out);
        listener.again(out);
        sink.translate(inference.translator());
        format.read(text, sink);
        if (failure != null) {
            throw failure;
        }
    }

    private void lookAtAnswers() {
        listener.again(diagnostic -> {});
        try {
            format.read(text, new RecordTap(this::lookAtAnswer, file.limits().maxRecords()));
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException | StackOverflowError e) {
            inference.decideAnswers(); // it comes again, and is told, in the last reading
            return;
        }
        inference.decideAnswers();
    }

    private void lookAtAnswer(RawRecord record) {
        if (!Malformed.isIn(record.fields())) {
            inference.lookAtAnswer(record);
        }
    }

    private void tell(Consumer<Diagnostic> out) {
        out.accept(DiagnosticCode.MAPPING_INFERRED.at(
                first(),
                inference.rows().stream()
                        .map(row -> row.what() + " <- " + row.value())
                        .collect(Collectors.joining("; ", "", "; see the inferred mapping for the reasons"))));
        inference
                .missingFields()
                .forEach(name -> out.accept(DiagnosticCode.MAPPING_MISSING_FIELD.at(
                        first(),
                        "the mapping names the field \"" + name + "\", which none of the " + inference.records()
                                + " records has")));
        inference.open().forEach(sentence -> out.accept(DiagnosticCode.ANSWER_AMBIGUOUS.at(first(), sentence)));
    }

    private SourceLocation first() {
        return inference.records() == 0
                ? SourceLocation.of(file.name())
                : SourceLocation.at(file.name(), inference.line(), inference.column());
    }

    /** What the fields of a found shape mean; empty for our own shape. */
    Optional<Plan> plan() {
        return look.isOwn() ? Optional.empty() : Optional.of(inference.plan());
    }

    /** What was found out, by the format and from the records. */
    List<Row> rows() {
        return look.isOwn() ? List.copyOf(sink.inferred()) : inference.rows();
    }
}
