package io.github.questionwright;

import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.tag;
import static io.github.questionwright.model.Difficulty.EASY;
import static io.github.questionwright.model.Difficulty.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.filter.FilterSyntaxException;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FilteredBankTest {

    private static final Question JOIN = Question.builder("join")
            .id("j1")
            .tags("sql")
            .difficulty(EASY)
            .section("Data", "SQL")
            .build();
    private static final Question TREE = Question.builder("tree")
            .id("t1")
            .tags("sql")
            .difficulty(HARD)
            .section("Data", "SQL")
            .build();
    private static final Question LOOP = Question.builder("loop")
            .id("l1")
            .tags("java")
            .difficulty(HARD)
            .section("Code")
            .build();

    private static final QuestionBank BANK = QuestionBank.builder()
            .title("T")
            .description("D")
            .licence("MIT")
            .locale(Locale.ENGLISH)
            .sections(List.of(Section.of("Empty"), Section.of("Code").withIntroduction("Hi"), Section.of("Data")))
            .addAll(List.of(JOIN, TREE, LOOP))
            .build();

    @Test
    void keepsWhatTheBankIsAndTheSectionsInUse() {
        QuestionBank sql = BANK.where("tag:sql");
        assertThat(sql.questions()).containsExactly(JOIN, TREE);
        assertThat(sql.sections()).containsExactly(Section.of("Data"), Section.of("Data", "SQL"));
        assertThat(sql.title()).hasValue("T");
        assertThat(sql.description()).hasValue("D");
        assertThat(sql.licence()).hasValue("MIT");
        assertThat(sql.locale()).hasValue(Locale.ENGLISH);
        assertThat(BANK.where("loop").sections())
                .containsExactly(Section.of("Code").withIntroduction("Hi"));
    }

    @Test
    void findsOnlyWhatItKept() {
        QuestionBank sql = BANK.where(tag("sql"));
        assertThat(sql.question("j1")).isSameAs(JOIN);
        assertThat(sql.findQuestion("l1")).isEmpty();
        assertThatThrownBy(() -> sql.question("t2"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no question has the id \"t2\"; did you mean \"t1\"?");
    }

    @Test
    void remembersEveryClause() {
        QuestionBank none = BANK.where("(tag:sql or loop) difficulty:hard").where(question -> false);
        assertThat(none.filterSteps())
                .containsExactly(
                        new FilterStep("tag:sql or loop", 3, 3),
                        new FilterStep("difficulty:hard", 3, 2),
                        new FilterStep("<predicate>", 2, 0));
        assertThat(none.filterSteps()).extracting(FilterStep::removed).containsExactly(0, 1, 2);
        assertThat(BANK.filterSteps()).isEmpty();
        assertThat(none.sections()).isEmpty();
    }

    @Test
    void theHistoryIsNotPartOfTheValue() {
        QuestionBank once = BANK.where("tag:sql difficulty:hard");
        assertThat(BANK.where(difficulty(HARD)).where("tag:sql"))
                .isEqualTo(once)
                .hasSameHashCodeAs(once)
                .isEqualTo(once.toBuilder().build());
        assertThat(once.toBuilder().build().filterSteps()).isEmpty();
    }

    @Test
    void explainsAndCounts() {
        assertThat(BANK.explain("tag:sql difficulty:hard").after()).isEqualTo(1);
        assertThat(BANK.explain(tag("sql"))).isEqualTo(BANK.explain("tag:sql"));
        assertThat(BANK.where("tag:sql").facets().difficulties().keySet()).containsExactly(EASY, HARD);
        assertThatThrownBy(() -> BANK.where("tga:sql")).isInstanceOf(FilterSyntaxException.class);
        assertThatThrownBy(() -> BANK.explain("(")).isInstanceOf(FilterSyntaxException.class);
    }
}
