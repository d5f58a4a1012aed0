package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.json.FoundDocument.Cut;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.internal.tree.ListEvidence;
import io.github.questionwright.loaders.internal.tree.RecordLists;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a JSON file of any shape, twice: to find the lists of questions, and to hand over what is in them. */
final class FoundReader {

    private static final Mark START = new Mark(0, 1, 1);

    private final SourceText text;
    private final RecordSink sink;
    private final Reports reports;

    FoundReader(SourceText text, RecordSink sink) {
        this.text = text;
        this.sink = sink;
        this.reports = new Reports(text.name(), sink);
    }

    void read() throws IOException {
        Evidence evidence = new Evidence();
        int roots = run(Cut.PARTS, new Habits(), evidence);
        if (roots > 1) {
            evidence = new Evidence();
            run(Cut.SEVERAL, new Habits(), evidence);
        }
        RecordLists lists = evidence.lists(text.settings().get("list"));
        lists.tell(sink);
        Cut cut = roots > 1 ? Cut.SEVERAL : lists.needsWhole() ? Cut.WHOLE : Cut.PARTS;
        Habits habits = new Habits();
        try {
            int found = run(cut, habits, new FoundParts(lists, sink, reports));
            if (found == 0) {
                String message = "there is no list [...] and no object {...} in the file";
                reports.tell(DiagnosticCode.JSON_EMPTY, START, "", message);
            } else if (!lists.isFound()) {
                reports.tell(DiagnosticCode.JSON_NO_QUESTIONS, START, "", lists.seen());
            }
        } finally {
            habits.tell(reports);
        }
    }

    private int run(Cut cut, Habits habits, Part.Taker taker) throws IOException {
        try (Reader reader = text.open()) {
            return new FoundDocument(reader, text.limits(), habits, cut, taker).read();
        }
    }

    /** The first pass. */
    private static final class Evidence implements Part.Taker {

        private final ListEvidence evidence = new ListEvidence();

        RecordLists lists(@Nullable String pattern) {
            return pattern == null ? evidence.decide() : evidence.follow(pattern);
        }

        @Override
        public void part(Part part) {
            if (part.value() != null) {
                evidence.see(part.path(), part.value());
            }
        }

        @Override
        public void rest(List<Damages.Damage> damages) {}

        @Override
        public boolean isFull() {
            return false;
        }
    }
}
