package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.SourceLocation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Knows what every question reads like, so that each is compared with one other at most. */
final class Twins {

    private final TwinRule rule;
    private final Diagnostics diagnostics;
    private final Map<Fingerprint, String> firsts = new HashMap<>();

    Twins(TwinRule rule, Diagnostics diagnostics) {
        this.rule = rule;
        this.diagnostics = diagnostics;
    }

    /** Whether questions that read alike are to become one. */
    boolean merges() {
        return rule == TwinRule.MERGE;
    }

    /** The id of an earlier question that reads like this one; if there is none, this is one for later. */
    Optional<String> earlier(Question question) {
        return Optional.ofNullable(firsts.putIfAbsent(Fingerprint.of(question), question.id()));
    }

    /**
     * Tells of a question that reads like an earlier one.
     *
     * @param replace takes the id of the first and what becomes of it
     * @return whether the question is kept
     */
    boolean isKept(
            Question first,
            Question second,
            SourceLocation place,
            SourceLocation firstPlace,
            BiConsumer<String, Question> replace) {
        if (rule == TwinRule.DROP) {
            tell(DiagnosticCode.QUESTION_DUPLICATE, place, firstPlace, "that one is kept, this one is dropped");
            return false;
        }
        if (rule == TwinRule.KEEP) {
            tell(
                    DiagnosticCode.QUESTION_SIMILAR,
                    place,
                    firstPlace,
                    "both are kept; remove one, or have the loader drop or merge duplicates");
            return true;
        }
        Union union = new Union(first, second);
        if (union.contradictions().isEmpty()) {
            replace.accept(first.id(), union.question());
            tell(DiagnosticCode.QUESTION_MERGED, place, firstPlace, "the two are one now, under the id of that one");
            return false;
        }
        String parts = String.join(", ", union.contradictions());
        tell(
                DiagnosticCode.QUESTION_SIMILAR,
                place,
                firstPlace,
                "the two contradict each other (" + parts + "), so both are kept; decide which is right");
        return true;
    }

    private void tell(DiagnosticCode code, SourceLocation place, SourceLocation first, String outcome) {
        diagnostics.add(code.at(place, "reads like the question at " + first + "; " + outcome));
    }
}
