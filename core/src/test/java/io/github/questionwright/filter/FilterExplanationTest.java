package io.github.questionwright.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilterExplanationTest {

    @Test
    void countsEachClauseAloneAndAfterTheOthers() {
        FilterExplanation explanation = FilterExplanation.of(
                QuestionFilter.parse("(tag:sql or section:Databases) -difficulty:easy has:minutes"),
                FilterTextTest.QUESTIONS);
        assertThat(explanation.steps())
                .containsExactly(
                        new FilterStep("tag:sql or section:Databases", 5, 2),
                        new FilterStep("-difficulty:easy", 2, 1),
                        new FilterStep("has:minutes", 1, 0));
        assertThat(explanation.alone()).extracting(FilterStep::after).containsExactly(2, 4, 3);
        assertThat(List.of(explanation.before(), explanation.after())).containsExactly(5, 0);
        assertThat(explanation).hasToString("""
                        clause                            alone       left
                        (all questions)                       5          5
                        tag:sql or section:Databases          2          2
                        -difficulty:easy                      4          1
                        has:minutes                           3          0""");
    }

    @Test
    void aFilterThatIsNoAndIsOneClause() {
        assertThat(FilterExplanation.of(QuestionFilter.parse("-(tag:sql has:minutes)"), FilterTextTest.QUESTIONS)
                        .steps())
                .containsExactly(new FilterStep("-(tag:sql has:minutes)", 5, 4));
    }

    @Test
    void cutsLongClauses() {
        String table = FilterExplanation.of(QuestionFilter.parse("x".repeat(100)), List.of())
                .toString();
        assertThat(table.lines().reduce((first, last) -> last)).hasValue("x".repeat(57) + "...          0          0");
    }
}
