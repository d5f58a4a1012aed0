package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.check.QuestionChecker;
import io.github.questionwright.loaders.internal.infer.Row;
import io.github.questionwright.loaders.internal.infer.Translator;
import io.github.questionwright.loaders.internal.shape.HeaderMapper;
import io.github.questionwright.loaders.internal.shape.Places;
import io.github.questionwright.loaders.internal.shape.RecordMapper;
import io.github.questionwright.loaders.internal.shape.Shaped;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one file hands over, on its way through shape and check to the assembly. */
final class FileSink implements RecordSink {

    private final SourceText file;
    private final boolean mayBeEmpty;
    private final QuestionChecker checker;
    private final Assembly assembly;
    private final Diagnostics diagnostics;
    private final HeaderMapper header;
    private final List<Row> inferred = new ArrayList<>();
    private RecordMapper mapper;
    private Translator.@Nullable Reading translation;
    private int records;
    private int questions;
    private boolean passedOver;
    private int unanswered;
    private @Nullable SourceLocation firstUnanswered;

    FileSink(FilePart part, QuestionChecker checker, Assembly assembly, Diagnostics diagnostics) {
        this.file = part.text();
        this.mayBeEmpty = part.mayBeEmpty();
        this.checker = checker;
        this.assembly = assembly;
        this.diagnostics = diagnostics;
        header = new HeaderMapper(file.name(), file.limits(), diagnostics::add);
        mapper = new RecordMapper(file.name(), file.limits(), diagnostics::add);
        assembly.addHeader(header);
    }

    @Override
    public void header(RawValue.Field field) {
        if (!Malformed.isIn(field.value())) {
            header.add(field);
        }
    }

    @Override
    public void record(RawRecord record) {
        SourceLocation place = SourceLocation.at(
                file.name(), record.fields().line(), record.fields().column());
        if (isCounted(place) && !Malformed.isIn(record.fields())) {
            translated(record).flatMap(mapper::map).ifPresent(this::check);
        }
    }

    private Optional<RawRecord> translated(RawRecord record) {
        return translation == null ? Optional.of(record) : translation.translate(record);
    }

    /** Takes records in a found shape from now on. */
    void translate(Translator translator) {
        translation = translator.to(file.name(), diagnostics::add);
        mapper = RecordMapper.ofTranslated(file.name(), file.limits(), diagnostics::add);
    }

    @Override
    public void inferred(String what, String value, String because) {
        inferred.add(new Row(what, value, because));
    }

    /** What the format found out. */
    List<Row> inferred() {
        return inferred;
    }

    @Override
    public void question(Question question, SourceLocation location) {
        if (isCounted(location)) {
            check(new Shaped(question, Places.of(location), !question.id().equals(question.derivedId())));
        }
    }

    @Override
    public void report(Diagnostic diagnostic) {
        passedOver |= diagnostic.code().equals(DiagnosticCode.PROSE_PASSED_OVER.id());
        if (!mayBeEmpty || !diagnostic.code().equals(DiagnosticCode.PROSE_NO_QUESTIONS.id())) {
            diagnostics.add(diagnostic);
        }
    }

    @Override
    public boolean isFull() {
        return records > file.limits().maxRecords();
    }

    private boolean isCounted(SourceLocation place) {
        if (isFull()) {
            return false;
        }
        if (++records > file.limits().maxRecords()) {
            diagnostics.add(DiagnosticCode.LIMIT_RECORDS.at(
                    place,
                    "more than " + file.limits().maxRecords()
                            + " records; this one and those after it are dropped; split the file, or raise"
                            + " ReadLimits.maxRecords"));
            return false;
        }
        return true;
    }

    private void check(Shaped shaped) {
        List<Diagnostic> violations = checker.check(shaped);
        if (!violations.isEmpty()) {
            violations.forEach(diagnostics::add);
            return;
        }
        if (assembly.add(shaped)) {
            questions++;
            note(shaped);
        }
    }

    private void note(Shaped shaped) {
        if (shaped.question().answer().kind() == AnswerKind.UNANSWERED) {
            unanswered++;
            firstUnanswered = firstUnanswered == null ? shaped.location() : firstUnanswered;
        }
    }

    /** Tells what can be told only at the end. Returns how many questions the file gave. */
    int finish(boolean silent) {
        if (firstUnanswered != null) {
            diagnostics.add(DiagnosticCode.ANSWER_MISSING.at(
                    firstUnanswered,
                    unanswered + (unanswered == 1 ? " question has" : " questions have")
                            + " no answer; the first stands here"));
        }
        if (records == 0 && silent && !mayBeEmpty && !passedOver) {
            diagnostics.add(DiagnosticCode.BANK_EMPTY.at(
                    SourceLocation.of(file.name()), "the file is a bank without a question"));
        }
        return questions;
    }
}
