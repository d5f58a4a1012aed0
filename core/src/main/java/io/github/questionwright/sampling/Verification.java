package io.github.questionwright.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a bank differs from the one that a {@link Receipt} speaks of. Immutable and thread-safe; its components may grow.
 *
 * @param status the worst of what was found
 * @param changedIds the questions of the quiz whose content has changed, in the order in which they are asked
 * @param differences what would be selected otherwise, in words
 * @param violatedRows the rules that the quiz does not meet
 */
public record Verification(
        Status status, List<String> changedIds, List<String> differences, List<ReceiptRow> violatedRows) {

    /** What was found, from best to worst. */
    public enum Status {
        /** The bank is the same, and it gives the same quiz. */
        UNCHANGED,
        /** The same questions are selected, but the content of some question of the bank has changed. */
        CONTENT_CHANGED,
        /** The bank has other questions than it had, or the seed does not give the questions of the receipt. */
        SELECTION_DIFFERS,
        /** The questions of the receipt break the rules. */
        BLUEPRINT_VIOLATED
    }

    /**
     * Copies the lists.
     *
     * @param status the worst of what was found
     * @param changedIds the questions of the quiz whose content has changed, in the order in which they are asked
     * @param differences what would be selected otherwise, in words
     * @param violatedRows the rules that the quiz does not meet
     */
    public Verification {
        changedIds = List.copyOf(changedIds);
        differences = List.copyOf(differences);
        violatedRows = List.copyOf(violatedRows);
    }

    /**
     * Whether nothing is different.
     *
     * @return true if the status is {@link Status#UNCHANGED}
     */
    public boolean isUnchanged() {
        return status == Status.UNCHANGED;
    }

    /** Returns all that was found in words, the worst first, for example {@code content changed: java-001}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (!violatedRows.isEmpty()) {
            parts.add(violatedRows.stream()
                    .map(ReceiptRow::toString)
                    .collect(Collectors.joining("; ", "blueprint violated: ", "")));
        }
        if (!differences.isEmpty()) {
            parts.add("selection differs: " + String.join("; ", differences));
        }
        if (!changedIds.isEmpty()) {
            parts.add("content changed: " + String.join(", ", changedIds));
        } else if (status == Status.CONTENT_CHANGED) {
            parts.add("content changed: only questions outside the quiz");
        }
        return parts.isEmpty() ? "unchanged" : String.join("\n", parts);
    }
}
