package io.github.questionwright.sampling;

import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of 20 questions change when one of 200 is retired, or one is added. */
class GrowthTest {

    private static final int SEEDS = Boolean.getBoolean("questionwright.thorough") ? 4_000 : 300;

    private static Blueprint blueprint(String name) {
        Blueprint blueprint = Blueprint.of(20);
        if (name.equals("count")) {
            return blueprint;
        }
        for (int number = 0; number < 4; number++) {
            blueprint = blueprint.between(3, 7, section("S" + number));
        }
        if (name.equals("nested quotas")) {
            return blueprint.exactly(2, section("S0").and(difficulty(Difficulty.HARD)));
        }
        for (Difficulty difficulty : Difficulty.values()) {
            blueprint = blueprint.between(6, 8, difficulty(difficulty));
        }
        return name.equals("crossing quotas") ? blueprint : blueprint.minutes(60, 62);
    }

    @ParameterizedTest(name = "{0}: at most {1}, {2} on average")
    @CsvSource({"count, 1, 0.13", "nested quotas, 1, 0.13", "crossing quotas, 20, 0.24", "minutes, 20, 0.24"})
    void mostQuestionsStay(String name, int most, double average) {
        Random random = new Random(20_251_123);
        Blueprint blueprint = blueprint(name);
        List<Question> all =
                IntStream.range(0, 200).mapToObj(at -> question(at, random)).toList();
        QuestionBank bank = QuestionBank.of(all);
        int changed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Question> fewer = new ArrayList<>(all);
            fewer.remove(random.nextInt(all.size()));
            QuestionBank other = QuestionBank.of(fewer);
            List<String> before = bank.sample(blueprint, "grow-" + seed).ids();
            List<String> after = other.sample(blueprint, "grow-" + seed).ids();
            int gone = (int) before.stream().filter(id -> !after.contains(id)).count();
            assertThat(gone).as("seed " + seed).isLessThanOrEqualTo(most);
            changed += gone;
        }
        assertThat(changed / (double) SEEDS).isLessThanOrEqualTo(average);
    }

    private static Question question(int at, Random random) {
        return Question.builder("What is " + at + "?")
                .id("q" + at)
                .section("S" + random.nextInt(4))
                .difficulty(Difficulty.values()[random.nextInt(3)])
                .minutes(1 + random.nextInt(5))
                .build();
    }
}
