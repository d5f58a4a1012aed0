package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chi-square over a fixed list of seeds, so that the outcome is always the same; thresholds at p = 1e-6. */
class FairnessTest {

    private static final int SEEDS = 40_000;
    private static final double NORMAL_QUANTILE = 4.753424;

    private final QuestionBank bank = QuestionBank.of(IntStream.range(0, 8)
            .mapToObj(number -> Question.builder("What is " + number + "?")
                    .id("q" + number)
                    .options(
                            Option.correct("one"),
                            Option.wrong("two"),
                            Option.wrong("three"),
                            Option.wrong("four"),
                            Option.wrong("None of the above"))
                    .build())
            .toList());

    @Test
    void everyQuestionIsEquallyLikely() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            bank.sample(3, "chi-" + seed).ids().forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        // Drawn without replacement the counts vary less than independent ones, by (8 - 3) / (8 - 1).
        assertThat(chiSquare(counts, 8) * 7 / 5).isLessThan(threshold(7));
    }

    @Test
    void everyPairIsEquallyLikely() {
        assertUniform(28, seed -> sortedIds(bank.sample(2, seed)));
    }

    @Test
    void everySetIsEquallyLikely() {
        assertUniform(56, seed -> sortedIds(bank.sample(3, seed)));
    }

    @Test
    void everyOrderOfEverySetIsEquallyLikely() {
        assertUniform(336, seed -> String.join(" ", bank.sample(3, seed).ids()));
    }

    @Test
    void everyOptionIsEquallyLikelyInEveryPosition() {
        for (int position = 0; position < 4; position++) {
            int at = position;
            assertUniform(4, seed -> shown(bank.sample(1, seed)).split(" ")[at]);
        }
    }

    @Test
    void everyOrderOfTheOptionsIsEquallyLikely() {
        assertUniform(24, seed -> shown(bank.sample(1, seed)));
    }

    @Test
    void optionOrdersOfTwoQuestionsAreIndependent() {
        assertUniform(16, seed -> {
            Quiz quiz = bank.sample(8, seed);
            return firstOption(quiz, "q0") + firstOption(quiz, "q1");
        });
    }

    private static void assertUniform(int cells, Function<String, String> outcome) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            counts.merge(outcome.apply("chi-" + seed), 1, Integer::sum);
        }
        assertThat(chiSquare(counts, cells)).as(counts.toString()).isLessThan(threshold(cells - 1));
    }

    private static double chiSquare(Map<String, Integer> counts, int cells) {
        assertThat(counts).hasSize(cells);
        double expected = counts.values().stream().mapToInt(count -> count).sum() / (double) cells;
        return counts.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    /** The quantile of chi-square at 1 - 1e-6 (Wilson and Hilferty, 1931). */
    static double threshold(int degrees) {
        double spread = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - spread + NORMAL_QUANTILE * Math.sqrt(spread), 3);
    }

    private static String sortedIds(Quiz quiz) {
        return quiz.ids().stream().sorted().collect(Collectors.joining(" "));
    }

    private static String shown(Quiz quiz) {
        return quiz.questions().get(0).options().stream().map(Option::text).collect(Collectors.joining(" "));
    }

    private static String firstOption(Quiz quiz, String id) {
        return quiz.questions().stream()
                .filter(asked -> asked.question().id().equals(id))
                .map(asked -> asked.options().get(0).text() + " ")
                .collect(Collectors.joining());
    }
}
