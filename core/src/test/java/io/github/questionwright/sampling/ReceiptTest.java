package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Verification.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final String DIGEST = "0".repeat(64);

    private final QuestionBank bank = SyntheticBank.of(50);
    private final Quiz quiz = bank.sample(5, "candidate-4711");
    private final Receipt receipt = quiz.receipt();

    @Test
    void saysHowTheQuizCameAbout() {
        assertThat(receipt.algorithm()).isEqualTo("iqa/1");
        assertThat(receipt.mode()).isEqualTo(SamplingMode.SEQUENTIAL);
        assertThat(receipt.seed()).isEqualTo("candidate-4711");
        assertThat(receipt.blueprintFingerprint())
                .isEqualTo(Blueprint.of(5).named("any").fingerprint());
        assertThat(receipt.ids()).isEqualTo(quiz.ids());
        assertThat(receipt.rows()).containsExactly(new ReceiptRow("count", 5, 5, 5));
        assertThat(receipt.filters()).isEmpty();
        assertThat(receipt).isEqualTo(quiz.receipt());
    }

    @Test
    void namesTheFilters() {
        QuestionPool filtered = new FilteredPool(bank, List.of(new FilterStep("tag:sql", 80, 50)));
        assertThat(Quiz.draw(filtered, Blueprint.of(5), "s").receipt().filters())
                .containsExactly("tag:sql");
    }

    @Test
    void unchanged() {
        List<Question> reversed = new ArrayList<>(bank.questions());
        Collections.reverse(reversed);
        Verification verification = receipt.verify(QuestionBank.of(reversed));
        assertThat(verification).isEqualTo(new Verification(Status.UNCHANGED, List.of(), List.of(), List.of()));
        assertThat(verification.isUnchanged()).isTrue();
        assertThat(verification).hasToString("unchanged");
    }

    @Test
    void readBackFromItsParts() {
        assertThat(copy(receipt.seed(), receipt.drawn(), receipt.rows()).verify(bank))
                .hasToString("unchanged");
    }

    @Test
    void contentOfTheQuizChanged() {
        String id = quiz.ids().get(2);
        Verification verification = receipt.verify(edited(id));
        assertThat(verification.status()).isEqualTo(Status.CONTENT_CHANGED);
        assertThat(verification.changedIds()).containsExactly(id);
        assertThat(verification.isUnchanged()).isFalse();
        assertThat(verification).hasToString("content changed: " + id);
    }

    @Test
    void contentOutsideTheQuizChanged() {
        Verification verification = receipt.verify(edited(outside()));
        assertThat(verification.status()).isEqualTo(Status.CONTENT_CHANGED);
        assertThat(verification.changedIds()).isEmpty();
        assertThat(verification).hasToString("content changed: only questions outside the quiz");
    }

    @Test
    void aQuestionOfTheQuizIsGone() {
        String gone = quiz.ids().get(0);
        QuestionBank smaller = without(gone);
        List<String> next = new ArrayList<>(smaller.sample(5, "candidate-4711").ids());
        next.removeAll(quiz.ids());
        Verification verification = receipt.verify(smaller);
        assertThat(verification.status()).isEqualTo(Status.SELECTION_DIFFERS);
        assertThat(verification)
                .hasToString("selection differs: the bank has other questions than it had; no longer there: " + gone
                        + "; the seed now gives " + next.get(0) + " instead of " + gone);
    }

    @Test
    void aQuestionOutsideTheQuizIsGone() {
        Verification verification = receipt.verify(without(outside()));
        assertThat(verification.status()).isEqualTo(Status.SELECTION_DIFFERS);
        assertThat(verification).hasToString("selection differs: the bank has other questions than it had");
    }

    @Test
    void selectionAndContentDiffer() {
        QuestionBank edited = edited(quiz.ids().get(1));
        QuestionBank both = edited.toBuilder()
                .add(Question.builder("new").id("new-3").build())
                .build();
        Verification verification = receipt.verify(both);
        assertThat(verification.status()).isEqualTo(Status.SELECTION_DIFFERS);
        assertThat(verification.toString())
                .endsWith("\ncontent changed: " + quiz.ids().get(1));
    }

    @Test
    void tooFewAreLeft() {
        QuestionBank two = QuestionBank.of(
                bank.question(quiz.ids().get(0)), bank.question(quiz.ids().get(1)));
        assertThat(receipt.verify(two).toString())
                .startsWith("selection differs: the bank has other questions than it had; no longer there: ")
                .endsWith("; only 2 questions are left to draw from");
    }

    @Test
    void filteredByOtherMeans() {
        QuestionPool filtered = new FilteredPool(without(outside()), List.of(new FilterStep("tag:sql", 50, 49)));
        assertThat(receipt.verify(filtered))
                .hasToString("selection differs: drawn from a bank filtered by [], not by [tag:sql]");
    }

    @Test
    void theSeedDoesNotGiveTheQuestions() {
        Verification verification =
                copy("another seed", receipt.drawn(), receipt.rows()).verify(bank);
        assertThat(verification.status()).isEqualTo(Status.SELECTION_DIFFERS);
        assertThat(verification.toString()).startsWith("selection differs: the seed now gives ");
    }

    @Test
    void anotherOrderIsFoundOut() {
        List<DrawnQuestion> reversed = new ArrayList<>(receipt.drawn());
        Collections.reverse(reversed);
        assertThat(copy(receipt.seed(), reversed, receipt.rows()).verify(bank))
                .hasToString("selection differs: the seed gives the questions in another order");
    }

    @Test
    void aDroppedQuestionViolatesTheBlueprint() {
        Verification verification = copy(receipt.seed(), receipt.drawn().subList(0, 4), receipt.rows())
                .verify(bank);
        assertThat(verification.status()).isEqualTo(Status.BLUEPRINT_VIOLATED);
        assertThat(verification.violatedRows()).containsExactly(new ReceiptRow("count", 5, 4, 5));
        assertThat(verification).hasToString("blueprint violated: count is 4, must be 5");
    }

    @Test
    void aQuestionTwiceViolatesTheBlueprint() {
        List<DrawnQuestion> twice = new ArrayList<>(receipt.drawn());
        twice.set(4, twice.get(0));
        assertThat(copy(receipt.seed(), twice, receipt.rows()).verify(bank).violatedRows())
                .containsExactly(new ReceiptRow("count", 5, 4, 5));
    }

    @Test
    void aRowOutOfBoundsViolatesTheBlueprint() {
        List<ReceiptRow> rows = List.of(receipt.rows().get(0), new ReceiptRow("minutes", 40, 46, 45));
        assertThat(copy(receipt.seed(), receipt.drawn(), rows).verify(bank))
                .hasToString("blueprint violated: minutes is 46, must be 40 to 45");
    }

    @Test
    void rowsDescribeThemselves() {
        assertThat(new ReceiptRow("hard", 2, 3, Long.MAX_VALUE)).hasToString("hard is 3, must be at least 2");
        assertThat(new ReceiptRow("hard", Long.MIN_VALUE, 3, 4)).hasToString("hard is 3, must be at most 4");
        assertThat(new ReceiptRow("hard", Long.MIN_VALUE, 3, Long.MAX_VALUE)).hasToString("hard is 3");
    }

    @Test
    void refusesWhatCannotBeAReceipt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt(
                        "iqa/2",
                        SamplingMode.SEQUENTIAL,
                        "s",
                        DIGEST,
                        DIGEST,
                        DIGEST,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .withMessage("the receipt follows the algorithm \"iqa/2\", but only iqa/1 is known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt(
                        "iqa/1",
                        SamplingMode.SEQUENTIAL,
                        "s",
                        DIGEST,
                        "XY",
                        DIGEST,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .withMessage("the selection fingerprint must be 64 lower-case hex digits (SHA-256), but is \"XY\"");
        assertThatIllegalArgumentException().isThrownBy(() -> new DrawnQuestion("q", "0"));
    }

    @Test
    void anEmptyReceiptIsAnswered() {
        assertThat(copy("s", List.of(), List.of()).verify(QuestionBank.of()).status())
                .isEqualTo(Status.SELECTION_DIFFERS);
    }

    private Receipt copy(String seed, List<DrawnQuestion> drawn, List<ReceiptRow> rows) {
        return new Receipt(
                receipt.algorithm(),
                receipt.mode(),
                seed,
                receipt.blueprintFingerprint(),
                receipt.selectionFingerprint(),
                receipt.contentFingerprint(),
                drawn,
                rows,
                receipt.filters(),
                receipt.reads());
    }

    private String outside() {
        return SyntheticBank.ids(50).stream()
                .filter(id -> !quiz.ids().contains(id))
                .findFirst()
                .orElseThrow();
    }

    private QuestionBank edited(String id) {
        return QuestionBank.of(bank.questions().stream()
                .map(question -> question.id().equals(id)
                        ? question.toBuilder().prompt("mended").build()
                        : question)
                .toList());
    }

    private QuestionBank without(String id) {
        return QuestionBank.of(bank.questions().stream()
                .filter(question -> !question.id().equals(id))
                .toList());
    }
}
