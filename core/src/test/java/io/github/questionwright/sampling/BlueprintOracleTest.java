package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.questionwright.QuestionBank;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random blueprints over random banks, each against all sets of questions. */
class BlueprintOracleTest {

    private static final boolean THOROUGH = Boolean.getBoolean("questionwright.thorough");
    private static final int BANKS = THOROUGH ? 10_000 : 800;
    private static final int MOST = THOROUGH ? 16 : 11;

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
                checkImpossible(bank, blueprint, all, about);
                continue;
            }
            possible++;
            assertThat(bank.diagnose(blueprint).quizzes()).as(about).hasValue(BigInteger.valueOf(all.valid.size()));
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

    /** The conflict is one and minimal; every change works, and one step tighter does not; none is missing. */
    private static void checkImpossible(QuestionBank bank, Blueprint blueprint, BruteForce all, String about) {
        ImpossibleQuizException impossible =
                catchThrowableOfType(ImpossibleQuizException.class, () -> bank.sample(blueprint, "s"));
        assertThat(impossible).as(about).isNotNull();
        assertThat(bank.diagnose(blueprint).impossible().orElseThrow())
                .as(about)
                .hasMessage(impossible.getMessage());
        List<RuleLimit> conflict = impossible.conflict();
        assertThat(conflict).as(about).isNotEmpty();
        assertThat(all.isPossible(conflict)).as(about + " conflict " + conflict).isFalse();
        for (RuleLimit limit : conflict) {
            List<RuleLimit> others = new ArrayList<>(conflict);
            others.remove(limit);
            assertThat(all.isPossible(others)).as(about + " without " + limit).isTrue();
        }
        impossible.changes().forEach(change -> checkChange(change, all, about));
        List<RuleLimit> changed =
                impossible.changes().stream().map(RuleChange::limit).toList();
        conflict.stream()
                .filter(limit ->
                        limit.side() != RuleLimit.Side.WHOLE && !limit.rule().equals(ReceiptRow.COUNT))
                .filter(limit -> !changed.contains(limit))
                .forEach(limit -> assertThat(all.isPossible(
                                limit, limit.side() == RuleLimit.Side.MIN ? Long.MIN_VALUE : Long.MAX_VALUE))
                        .as(about + " stuck " + limit)
                        .isFalse());
    }

    private static void checkChange(RuleChange change, BruteForce all, String about) {
        assertThat(all.isPossible(change.limit(), change.bound()))
                .as(about + " changed: " + change)
                .isTrue();
        if (change.limit().side() != RuleLimit.Side.WHOLE) {
            long tighter = change.bound() + (change.limit().side() == RuleLimit.Side.MIN ? 1 : -1);
            assertThat(all.isPossible(change.limit(), tighter))
                    .as(about + " tighter: " + change)
                    .isFalse();
        }
    }
}
