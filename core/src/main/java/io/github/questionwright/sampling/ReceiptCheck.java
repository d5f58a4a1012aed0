package io.github.questionwright.sampling;

import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Verification.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares one receipt with one pool. */
final class ReceiptCheck {

    private final Receipt receipt;
    private final QuestionPool pool;
    private final List<String> drawnIds;
    private final Map<String, Question> present = new HashMap<>();

    ReceiptCheck(Receipt receipt, QuestionPool pool) {
        this.receipt = receipt;
        this.pool = pool;
        drawnIds = receipt.ids();
        Set<String> wanted = new HashSet<>(drawnIds);
        for (Question question : pool.questions()) {
            if (wanted.contains(question.id())) {
                present.put(question.id(), question);
            }
        }
    }

    static List<String> filters(QuestionPool pool) {
        return pool.filterSteps().stream().map(FilterStep::filter).toList();
    }

    Verification result() {
        List<String> differences = differences();
        if (isPlainCount()) {
            compareWithNewDraw(differences, Blueprint.of(drawnIds.size()));
        }
        return result(violatedRows(), differences);
    }

    Verification result(Blueprint blueprint) {
        List<String> differences = differences();
        if (!blueprint.fingerprint().equals(receipt.blueprintFingerprint())) {
            differences.add("drawn by another blueprint");
        } else {
            compareWithNewDraw(differences, blueprint);
        }
        List<Question> now = present.size() < new HashSet<>(drawnIds).size()
                ? List.of()
                : drawnIds.stream().map(present::get).toList();
        List<ReceiptRow> violated = new ArrayList<>(violatedRows());
        if (!now.isEmpty()) {
            RuleValues.rows(blueprint, now).stream()
                    .filter(row -> !row.holds() && !violated.contains(row))
                    .forEach(violated::add);
        }
        return result(violated, differences);
    }

    private Verification result(List<ReceiptRow> violated, List<String> differences) {
        List<String> changed = changedIds();
        return new Verification(status(violated, differences, changed), changed, differences, violated);
    }

    private Status status(List<ReceiptRow> violated, List<String> differences, List<String> changed) {
        if (!violated.isEmpty()) {
            return Status.BLUEPRINT_VIOLATED;
        }
        if (!differences.isEmpty()) {
            return Status.SELECTION_DIFFERS;
        }
        boolean same = changed.isEmpty()
                && receipt.contentFingerprint().equals(pool.prepared().contentFingerprint());
        return same ? Status.UNCHANGED : Status.CONTENT_CHANGED;
    }

    private List<ReceiptRow> violatedRows() {
        long distinct = drawnIds.stream().distinct().count();
        return receipt.rows().stream()
                .map(row -> row.name().equals(ReceiptRow.COUNT) ? row.withValue(distinct) : row)
                .filter(row -> !row.holds())
                .toList();
    }

    private List<String> changedIds() {
        return receipt.drawn().stream()
                .filter(then -> present.containsKey(then.id()))
                .filter(then -> !then.equals(DrawnQuestion.of(present.get(then.id()))))
                .map(DrawnQuestion::id)
                .distinct()
                .toList();
    }

    private List<String> differences() {
        List<String> found = new ArrayList<>();
        try {
            String now = pool.prepared().selectionFingerprint(receipt.reads());
            if (!receipt.selectionFingerprint().equals(now)) {
                found.add(otherSelection());
            }
        } catch (IllegalArgumentException e) {
            found.add("what the blueprint read cannot be read again: " + e.getMessage());
        }
        List<String> gone = without(drawnIds, present.keySet());
        if (!gone.isEmpty()) {
            found.add("no longer there: " + String.join(", ", gone));
        }
        return found;
    }

    private String otherSelection() {
        if (!filters(pool).equals(receipt.filters())) {
            return "drawn from a bank filtered by " + receipt.filters() + ", not by " + filters(pool);
        }
        return "the bank has other questions than it had"
                + (receipt.reads().isEmpty() ? "" : ", or the blueprint finds other values in them");
    }

    private boolean isPlainCount() {
        return !drawnIds.isEmpty()
                && Blueprint.of(drawnIds.size()).fingerprint().equals(receipt.blueprintFingerprint());
    }

    private void compareWithNewDraw(List<String> found, Blueprint blueprint) {
        if (pool.questions().size() < blueprint.minCount()) {
            found.add("only " + pool.questions().size() + " questions are left to draw from");
            return;
        }
        List<String> again;
        try {
            again = Quiz.draw(pool, blueprint, receipt.seed()).ids();
        } catch (ImpossibleQuizException | UndecidedQuizException | UniformBudgetException e) {
            found.add("the blueprint now gives no quiz");
            return;
        }
        List<String> out = without(drawnIds, again);
        if (!out.isEmpty()) {
            found.add("the seed now gives " + String.join(", ", without(again, drawnIds)) + " instead of "
                    + String.join(", ", out));
        } else if (!again.equals(drawnIds)) {
            found.add("the seed gives the questions in another order");
        }
    }

    private static List<String> without(List<String> ids, Collection<String> others) {
        Set<String> known = new HashSet<>(others);
        return ids.stream().filter(id -> !known.contains(id)).distinct().toList();
    }
}
