package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.filter.FilterStep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpossibleQuizExceptionTest {

    @Test
    void aBankThatIsTooSmall() {
        ImpossibleQuizException impossible = failure(SyntheticBank.of(7), 20);
        assertThat(impossible).hasMessage("""
                no quiz of 20 questions: there are only 7
                ask for at most 7, or add questions""");
        assertThat(impossible.requested()).isEqualTo(20);
        assertThat(impossible.available()).isEqualTo(7);
        assertThat(impossible.steps()).isEmpty();
    }

    @Test
    void anEmptyBank() {
        assertThat(failure(QuestionBank.of(), 1)).hasMessage("""
                no quiz of 1 question: there are none
                add questions""");
    }

    @Test
    void aBankOfOne() {
        assertThat(failure(SyntheticBank.of(1), Integer.MAX_VALUE)).hasMessage("""
                no quiz of 2147483647 questions: there is only 1
                ask for at most 1, or add questions""");
    }

    @Test
    void showsTheFunnelOfFilters() {
        List<FilterStep> steps =
                List.of(new FilterStep("tag:sql", 500, 120), new FilterStep("difficulty:hard", 120, 7));
        ImpossibleQuizException impossible = failure(new FilteredPool(SyntheticBank.of(7), steps), 20);
        assertThat(impossible).hasMessage("""
                no quiz of 20 questions: there are only 7
                  500 before filtering
                  120 after tag:sql (380 removed)
                  7 after difficulty:hard (113 removed)
                ask for at most 7, or widen a filter""");
        assertThat(impossible.steps()).isEqualTo(steps);
    }

    @Test
    void aFilterThatLeavesNothing() {
        List<FilterStep> steps = List.of(new FilterStep("tag:cobol", 500, 0));
        assertThat(failure(new FilteredPool(QuestionBank.of(), steps), 2)).hasMessage("""
                no quiz of 2 questions: there are none
                  500 before filtering
                  0 after tag:cobol (500 removed)
                widen a filter""");
    }

    @Test
    void survivesSerialisation() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImpossibleQuizException impossible = failure(SyntheticBank.of(7), 20);
        new ObjectOutputStream(bytes).writeObject(impossible);
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat((ImpossibleQuizException) read).hasMessage(impossible.getMessage());
        assertThat(((ImpossibleQuizException) read).steps()).isEmpty();
        assertThat(((ImpossibleQuizException) read).available()).isEqualTo(7);
    }

    private static ImpossibleQuizException failure(QuestionPool pool, int count) {
        return catchThrowableOfType(ImpossibleQuizException.class, () -> Quiz.draw(pool, Blueprint.of(count), "seed"));
    }
}
