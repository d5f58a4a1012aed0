package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the records of a file mean, in two readings: one for the fields, one for the answers. Then it gives a
 * {@link Translator}. Used by one thread for one file.
 */
public final class Inference {

    private final Evidence evidence = new Evidence();
    private final Plan given;
    private final Draft draft;
    private final List<Row> formatRows = new ArrayList<>();
    private @Nullable AnswerEvidence answers;
    private @Nullable AnswerDecision decision;

    /** An inference that follows what the user laid down. */
    public Inference(Plan given) {
        this.given = given;
        draft = new Draft(given);
    }

    /** Takes a record of the first reading. */
    public void look(RawRecord record) {
        evidence.add(record);
    }

    /** Takes what the format found out. */
    public void inferred(String what, String value, String because) {
        formatRows.add(new Row(what, value, because));
    }

    /** How many records were seen. */
    public int records() {
        return evidence.records;
    }

    /** The line of the first record, 1-based. */
    public int line() {
        return evidence.line;
    }

    /** The column of the first record, 1-based. */
    public int column() {
        return evidence.column;
    }

    /** Ends the first reading. Returns why the records are no questions, or empty if they may be. */
    public Optional<String> decideFields() {
        evidence.coding.decide(draft);
        if (TableDecision.isFor(evidence)) {
            new TableDecision(evidence, draft).decide();
            new OtherFields(evidence, draft).decide();
        } else {
            new PromptDecision(evidence).decide(draft);
            new TranslatedTerms(evidence, draft).decide();
            new OptionsDecision(evidence, draft).decide();
            new AnswerFields(evidence, draft).decide();
            new OtherFields(evidence, draft).decide();
        }
        answers = new AnswerEvidence(draft.plan());
        return NotABank.reason(evidence, draft);
    }

    /** Takes a record of the second reading. */
    public void lookAtAnswer(RawRecord record) {
        answerEvidence().add(record);
    }

    /** Ends the second reading. */
    public void decideAnswers() {
        decision = new AnswerDecision(answerEvidence(), draft);
        decision.decide();
    }

    private AnswerEvidence answerEvidence() {
        if (answers == null) {
            throw new IllegalStateException("the fields are not decided");
        }
        return answers;
    }

    private AnswerDecision decision() {
        if (decision == null) {
            throw new IllegalStateException("the answers are not decided");
        }
        return decision;
    }

    /** What of the answers stays open. */
    public List<String> open() {
        List<String> open = new ArrayList<>(decision().open());
        evidence.all().stream()
                .filter(field -> "answers".equals(Words.key(field.name)) && field.lists > 0 && !draft.uses(field.name))
                .map(field -> "the lists in \"" + Shown.of(field.name)
                        + "\" could be options without a key or texts that"
                        + " are accepted; settle it with a mapping that names the field as options or as accepted")
                .forEach(open::add);
        return open;
    }

    /** The fields that the mapping names and no record has. */
    public List<String> missingFields() {
        return given.fields().values().stream()
                .flatMap(List::stream)
                .filter(name -> evidence.find(name).isEmpty())
                .map(Shown::of)
                .toList();
    }

    /** What was decided. */
    public Plan plan() {
        return draft.plan();
    }

    /** What was decided, and why. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(formatRows);
        rows.addAll(draft.rows());
        return List.copyOf(rows);
    }

    /** The compiled result. */
    public Translator translator() {
        return new Translator(plan(), AnswerRules.of(plan(), decision().runs()), evidence.around);
    }
}
