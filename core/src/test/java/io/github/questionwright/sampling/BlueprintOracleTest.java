package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.questionwright.QuestionBank;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Random blueprints over random banks, each against all sets of questions. */
class BlueprintOracleTest {

    private static final boolean THOROUGH = Boolean.getBoolean("questionwright.thorough");
    private static final int BANKS = THOROUGH ? 10_000 : 600;
    private static final int MOST = THOROUGH ? 13 : 10;

    @Test
    void everyQuizIsTheOneThatTheDefinitionNames() {
        int possible = 0;
        for (long trial = 0; trial < BANKS; trial++) {
            RandomBlueprints random = new RandomBlueprints(20_251_123L + trial, MOST);
            QuestionBank bank = random.bank();
            Blueprint blueprint = random.blueprint();
            BruteForce all = new BruteForce(bank.questions(), blueprint);
            String about = "trial " + trial + ": " + blueprint;
            if (all.valid.isEmpty()) {
                checkImpossible(bank, blueprint, about);
                continue;
            }
            possible++;
            for (int seed = 0; seed < 5; seed++) {
                Quiz quiz = bank.sample(blueprint, "s" + seed);
                assertThat(new HashSet<>(quiz.ids())).as(about).isEqualTo(all.first("s" + seed));
                assertThat(quiz.ids()).as(about).doesNotHaveDuplicates();
                assertThat(quiz.rows()).as(about).allMatch(ReceiptRow::holds);
                for (SamplingMode mode : SamplingMode.values()) {
                    Quiz other = bank.sample(blueprint.mode(mode), "s" + seed);
                    assertThat(all.valid).as(about).contains(new HashSet<>(other.ids()));
                }
                assertThat(quiz.receipt().verify(bank, blueprint).isUnchanged())
                        .as(about)
                        .isTrue();
            }
        }
        assertThat(possible).isBetween(BANKS / 4, BANKS * 3 / 4);
    }

    /** Every change that is suggested works, and one step tighter does not. */
    private static void checkImpossible(QuestionBank bank, Blueprint blueprint, String about) {
        ImpossibleQuizException impossible =
                catchThrowableOfType(ImpossibleQuizException.class, () -> bank.sample(blueprint, "s"));
        assertThat(impossible).as(about).isNotNull();
        assertThat(impossible.conflict()).as(about).isNotEmpty();
        for (RuleChange change : impossible.changes()) {
            if (change.limit().rule().equals(ReceiptRow.COUNT)) {
                boolean lower = change.limit().side() == RuleLimit.Side.MIN;
                assertThat(hasQuiz(bank, blueprint, lower, change.bound()))
                        .as(about + change)
                        .isTrue();
                long tighter = change.bound() + (lower ? 1 : -1);
                assertThat(hasQuiz(bank, blueprint, lower, tighter))
                        .as(about + change)
                        .isFalse();
            }
        }
    }

    private static boolean hasQuiz(QuestionBank bank, Blueprint blueprint, boolean lower, long bound) {
        int min = lower ? (int) bound : blueprint.minCount();
        int max = lower ? blueprint.count() : (int) bound;
        if (min < 1 || min > max) {
            return false;
        }
        Blueprint changed = Blueprint.of(min, max);
        for (BlueprintRule rule : blueprint.rules()) {
            changed = changed.with(rule);
        }
        return !new BruteForce(bank.questions(), changed).valid.isEmpty();
    }
}
