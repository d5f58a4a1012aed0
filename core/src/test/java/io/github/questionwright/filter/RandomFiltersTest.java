package io.github.questionwright.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Question;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomFiltersTest {

    @Test
    void tenThousandFiltersSurviveTheirText() {
        for (int seed = 0; seed < 10_000; seed++) {
            QuestionFilter filter =
                    new RandomFilters(new Random(seed)).sample(seed % 5).filter();
            assertThat(QuestionFilter.parse(filter.toString()))
                    .as("seed %d: %s", seed, filter)
                    .isEqualTo(filter)
                    .hasSameHashCodeAs(filter)
                    .hasToString(filter.toString());
        }
    }

    @Test
    void everyFilterMeansWhatItSays() {
        RandomQuestions random = new RandomQuestions(new Random(4711));
        List<Question> questions = Stream.generate(random::question).limit(150).toList();
        int telling = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            RandomFilters.Sample sample = new RandomFilters(new Random(seed)).sample(seed % 4);
            List<Question> kept = questions.stream().filter(sample.filter()).toList();
            assertThat(kept)
                    .as("seed %d: %s", seed, sample.filter())
                    .isEqualTo(questions.stream().filter(sample.meaning()).toList());
            telling += kept.isEmpty() || kept.size() == questions.size() ? 0 : 1;
        }
        assertThat(telling).as("filters that keep some and drop some").isGreaterThan(1_500);
    }
}
