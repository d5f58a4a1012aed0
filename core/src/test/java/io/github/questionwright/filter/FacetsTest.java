package io.github.questionwright.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FacetsTest {

    @Test
    void countsTheMostFrequentFirst() {
        assertThat(Facets.of(FilterTextTest.QUESTIONS)).hasToString("""
                        5 questions
                        tags {SQL=2, Java=1, c*=1, java/threads=1, javascript=1, sql/index=1}
                        sections {Behavioral=1, Databases=1, Databases > Indexing > Trees=1, Java > Threads=1}
                        difficulties {HARD=2, EASY=1, MEDIUM=1}
                        kinds {BEHAVIORAL=1, CODING=1, CONCEPTUAL=1, SYSTEM_DESIGN=1}
                        seniorities {JUNIOR=1, LEAD=1, SENIOR=1}
                        answer kinds {CHOICE=1, NUMERIC=1, OPEN=1, UNANSWERED=1, UNRESOLVED=1}
                        locales {pt-BR=1}
                        missing {LOCALE=4, ANSWER=2, MINUTES=2, SENIORITY=2, DIFFICULTY=1, KIND=1, SECTION=1, TAGS=1}""");
    }

    @Test
    void aTagInTwoSpellingsCountsOnceForAQuestion() {
        Question twice = Question.builder("x").tags("sql", "SQL", "Sql").build();
        assertThat(Facets.of(List.of(twice)).tags()).containsExactly(org.assertj.core.api.Assertions.entry("SQL", 1));
    }

    @Test
    void theOrderOfQuestionsDoesNotCount() {
        RandomQuestions random = new RandomQuestions(new Random(5));
        List<Question> questions =
                new ArrayList<>(Stream.generate(random::question).limit(100).toList());
        Facets facets = Facets.of(questions);
        Collections.shuffle(questions, new Random(6));
        assertThat(Facets.of(questions)).isEqualTo(facets).hasToString(facets.toString());
        assertThat(facets.tags())
                .allSatisfy((tag, count) -> assertThat(questions.stream()
                                .filter(NameField.TAG.equalTo(tag))
                                .count())
                        .as(tag)
                        .isEqualTo((long) count));
    }

    @Test
    void nothingHasNoCounts() {
        assertThat(Facets.of(List.of()).tags()).isEmpty();
        assertThat(Facets.of(List.of()).missing()).isEmpty();
    }
}
