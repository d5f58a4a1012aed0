package io.github.questionwright.loaders.internal.join;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.QuestionFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The tables of a folder that belong together: one holds questions with ids, the other rows that refer to them by a
 * column such as {@code question_id}. The rows become a list {@code answers} in the records of their questions.
 */
public final class Joins {

    private final Map<String, Join> byQuestions = new LinkedHashMap<>();
    private final Set<String> joined = new LinkedHashSet<>();

    private Joins() {}

    /** No two tables belong together. */
    public static Joins none() {
        return new Joins();
    }

    /** Finds the pairs among the tables of a folder, and tells what was joined and what could not be. */
    public static Joins among(List<Table> tables, Consumer<Diagnostic> out) {
        Joins joins = new Joins();
        List<Columns> all = new ArrayList<>();
        for (Table table : tables) {
            try {
                all.add(Columns.of(table));
            } catch (IOException e) {
                continue; // whoever reads the file meets it again and tells
            }
        }
        for (Columns rows : all) {
            rows.reference().ifPresent(reference -> joins.find(rows, reference, all, out));
        }
        return joins;
    }

    private void find(Columns rows, String reference, List<Columns> all, Consumer<Diagnostic> out) {
        List<Columns> near = all.stream()
                .filter(each -> each != rows
                        && each.table().folder().equals(rows.table().folder()))
                .filter(each -> each.idsFor(reference).isPresent())
                .toList();
        List<Columns> alike =
                near.stream().filter(each -> each.stem().equals(rows.stem())).toList();
        List<Columns> found = alike.isEmpty() ? near : alike;
        if (found.size() == 1) {
            join(found.get(0), rows, reference, out);
        } else if (found.size() > 1) {
            String names =
                    found.stream().map(each -> each.table().text().name()).collect(Collectors.joining(", "));
            out.accept(DiagnosticCode.JOIN_AMBIGUOUS.at(
                    SourceLocation.of(rows.table().text().name()),
                    "its column \"" + reference + "\" could mean the questions of any of " + names
                            + "; give the two files that belong together the same ending, or put them into a folder of"
                            + " their own"));
        }
    }

    private void join(Columns questions, Columns rows, String reference, Consumer<Diagnostic> out) {
        String path = questions.table().text().path();
        String ids = questions.idsFor(reference).orElseThrow();
        try {
            Optional<Join> join = byQuestions.containsKey(path)
                    ? Optional.empty()
                    : Join.of(questions.table(), ids, rows.table(), reference, out);
            join.ifPresent(each -> {
                byQuestions.put(path, each);
                joined.add(rows.table().text().path());
            });
        } catch (IOException e) {
            return; // whoever reads the file meets it again and tells
        }
    }

    /** Whether the rows of a file go with the questions of another one, so that it is no bank of its own. */
    public boolean isJoined(String path) {
        return joined.contains(path);
    }

    /** The format that reads a file together with what was joined to it. */
    public QuestionFormat of(String path, QuestionFormat format) {
        Join join = byQuestions.get(path);
        return join == null ? format : new JoinedFormat(format, join);
    }
}
