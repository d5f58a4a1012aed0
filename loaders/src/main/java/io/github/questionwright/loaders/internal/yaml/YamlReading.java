package io.github.questionwright.loaders.internal.yaml;

import io.github.questionwright.loaders.internal.shape.KeyNames;
import io.github.questionwright.loaders.internal.tree.ListEvidence;
import io.github.questionwright.loaders.internal.tree.RecordLists;
import io.github.questionwright.loaders.internal.tree.RecordTaker;
import io.github.questionwright.loaders.internal.tree.TreePath;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.util.List;

/** One reading of one file. */
final class YamlReading implements RecordTaker {

    private static final String QUESTIONS = "questions";
    private static final List<String> TITLES = List.of("title", "description", "locale", "licence");

    private final SourceText source;
    private final RecordSink sink;
    private final Refusals refusals = new Refusals();
    private int faults;

    YamlReading(SourceText source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    void read() throws IOException {
        WholeText whole = WholeText.of(source);
        if (whole.isCutOff()) {
            int most = source.limits().maxDocumentChars();
            report(
                    DiagnosticCode.LIMIT_DOCUMENT,
                    1,
                    1,
                    "a document of more than " + most
                            + " characters; none of it is read; split it, or raise ReadLimits.maxDocumentChars");
            return;
        }
        List<RawValue> documents = documents(whole);
        if (documents.isEmpty()) {
            if (faults == 0) {
                report(
                        DiagnosticCode.YAML_EMPTY,
                        1,
                        1,
                        "there is no value in the file; a list of questions was expected");
            }
            return;
        }
        lists(documents.size() == 1 ? documents.get(0) : new RawValue.Items(documents, 1, 1));
        refusals.rest().forEach(this::report);
    }

    private List<RawValue> documents(WholeText whole) {
        Lines lines = new Lines(whole.text());
        try {
            return whole.restored(
                    new YamlTree(new Piece(whole.text(), 0), lines, source.limits(), refusals).documents(), refusals);
        } catch (YamlFault broken) {
            refusals.forget();
            YamlRecovery recovery =
                    new YamlRecovery(whole.text(), lines, source.limits(), refusals, fault -> report(fault, lines));
            return whole.restored(recovery.documents(), refusals);
        }
    }

    private void lists(RawValue root) {
        ListEvidence evidence = new ListEvidence();
        evidence.see(TreePath.ROOT, root);
        String setting = source.settings().get("list");
        RecordLists lists = setting == null ? evidence.decide() : evidence.follow(setting);
        boolean own = setting == null && root instanceof RawValue.Fields && isOwn((RawValue.Fields) root, lists);
        if (own) {
            ((RawValue.Fields) root)
                    .fields().stream()
                            .filter(field -> !field.name().equals(QUESTIONS))
                            .filter(field -> refusals.in(field.value()).stream()
                                            .peek(this::report)
                                            .count()
                                    == 0)
                            .forEach(sink::header);
        }
        if (!own && root instanceof RawValue.Fields object && lists.isFound()) {
            titles(object);
        }
        if (lists.isFound()) {
            lists.tell(sink);
            lists.emit(TreePath.ROOT, root, this);
        } else if (!own && faults == 0 && refusals.rest().isEmpty() && !isEmptyList(root)) {
            report(DiagnosticCode.BANK_NO_QUESTIONS, root.line(), root.column(), lists.seen());
        }
    }

    /** What the root of a found shape says of the bank; what means nothing to anybody is told as unknown there. */
    private void titles(RawValue.Fields root) {
        for (RawValue.Field field : root.fields()) {
            boolean isText =
                    field.value() instanceof RawValue.Text text && !text.text().isBlank();
            boolean isUnknown =
                    (isText || field.value() instanceof RawValue.Numeral || field.value() instanceof RawValue.Flag)
                            && KeyNames.role(field.name()).isEmpty();
            if (isText && TITLES.contains(field.name()) || isUnknown) {
                sink.header(field);
            }
        }
    }

    /** Whether the root is the object of our own form: its questions are all there is, or there are none yet. */
    private static boolean isOwn(RawValue.Fields root, RecordLists lists) {
        RawValue list = root.find(QUESTIONS).orElse(null);
        return list instanceof RawValue.Items items
                && (lists.isFound()
                        ? lists.pattern().equals("/" + QUESTIONS)
                        : items.values().isEmpty());
    }

    private static boolean isEmptyList(RawValue value) {
        return value instanceof RawValue.Items items && items.values().isEmpty();
    }

    @Override
    public void record(RawRecord record) {
        List<Refusals.Refusal> refused = refusals.in(record.fields());
        refused.forEach(this::report);
        if (refused.isEmpty()) {
            sink.record(record);
        }
    }

    @Override
    public void odd(TreePath path, RawValue value) {
        List<Refusals.Refusal> refused = refusals.in(value);
        refused.forEach(this::report);
        if (refused.isEmpty() && !refusals.isTold(value)) {
            report(
                    DiagnosticCode.YAML_NOT_A_RECORD,
                    value.line(),
                    value.column(),
                    "a value that is no object stands among the questions; it is left out; remove it");
        }
    }

    private void report(YamlFault fault, Lines lines) {
        faults++;
        report(fault.code(), lines.line(fault.offset()), lines.column(fault.offset()), fault.finding());
    }

    private void report(Refusals.Refusal refusal) {
        report(refusal.code(), refusal.line(), refusal.column(), refusal.message());
    }

    private void report(DiagnosticCode code, int line, int column, String message) {
        sink.report(code.at(SourceLocation.at(source.name(), line, column), message));
    }
}
