package io.github.questionwright.sampling;

import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.section;
import static io.github.questionwright.filter.QuestionFilters.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlueprintRulesTest {

    /** 40 questions: a third hard, a quarter about sql, 2 to 6 minutes, in sections A, B and none. */
    private static final QuestionBank BANK = QuestionBank.of(
            IntStream.range(0, 40).mapToObj(BlueprintRulesTest::question).toList());

    private static Question question(int index) {
        return Question.builder("What is " + index + "?")
                .id("q" + index)
                .difficulty(Difficulty.values()[index % 3])
                .tags(index % 4 == 0 ? "sql" : "java")
                .minutes(2 + index % 5)
                .section(index % 7 == 0 ? List.of() : List.of(index % 2 == 0 ? "A" : "B"))
                .attribute("concept", "c" + index / 4)
                .build();
    }

    @Test
    void theCanonicalTextHoldsEveryRuleInSortedOrder() {
        Blueprint blueprint = Blueprint.of(18, 20)
                .weight(3, tag("core"))
                .atLeast(2, difficulty(Difficulty.HARD))
                .exactly(4, section("Databases"))
                .share(0.25, tag("sql"))
                .minutes(40, 45)
                .sum("attr.points", Long.MIN_VALUE, 9)
                .include("b", "a")
                .include("a\n\"")
                .exclude(question -> true)
                .enemies("y", "x")
                .bundle("y", "x")
                .requires("p", "q")
                .oneOf("attr.concept")
                .avoid(List.of("z"))
                .mode(SamplingMode.BALANCED)
                .order(QuestionOrder.SECTION, QuestionOrder.SHUFFLED, QuestionOrder.DIFFICULTY);
        assertThat(blueprint.canonicalText()).isEqualTo("""
                iqa/1 blueprint
                count = 18..20
                avoid "z"
                bundle "y" "x"
                enemies "x" "y"
                exclude where <predicate>
                include "a" "a\\u000a\\"" "b"
                one of "attr.concept"
                quota 2.. where difficulty:hard
                quota 4 where section:Databases
                requires "p" "q"
                share 0.25 where tag:sql
                sum ..9 of "attr.points"
                sum 40..45 of "minutes"
                weight 3.0 where tag:core
                mode = balanced
                order = section
                """);
    }

    @Test
    void theOrderOfRulesChangesNeitherFingerprintNorQuiz() {
        Blueprint one = Blueprint.of(10)
                .exactly(3, tag("sql"))
                .minutes(30, 40)
                .weight(3, tag("sql"))
                .weight(0.3, section("A"));
        Blueprint other = Blueprint.of(10)
                .weight(0.3, section("A"))
                .weight(3, tag("sql"))
                .minutes(30, 40)
                .exactly(3, tag("sql"));
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
        for (int seed = 0; seed < 50; seed++) {
            assertThat(BANK.sample(one, "s" + seed).ids())
                    .isEqualTo(BANK.sample(other, "s" + seed).ids());
        }
    }

    @Test
    void boundsAreCheckedWithBothNumbers() {
        assertMessage(() -> Blueprint.of(9, 8), "count: the minimum 9 is more than the maximum 8");
        assertMessage(() -> Blueprint.of(0), "a quiz has at least 1 question, but 0 were asked for");
        assertMessage(() -> Blueprint.of(5).between(3, 2, tag("a")), "tag:a: the minimum 3 is more than the maximum 2");
        assertMessage(
                () -> Blueprint.of(5).atLeast(-1, tag("a")),
                "tag:a: a number of questions is at least 0, but -1 were asked for");
        assertMessage(
                () -> Blueprint.of(5).share(1.5, tag("a")),
                "tag:a: a share is from 0 to 1 (0.2 is a fifth), but this is 1.5");
        assertMessage(
                () -> Blueprint.of(5).weight(0, tag("a")),
                "tag:a: a weight is from 0.000001 to 1000000, but this is 0.0");
        assertMessage(() -> Blueprint.of(5).minutes(46, 45), "minutes: the minimum 46 is more than the maximum 45");
        assertMessage(
                () -> Blueprint.of(5).sum("points", 1, 2),
                "\"points\" is no attribute; write attr.NAME, as in attr.points");
        assertMessage(
                () -> Blueprint.of(5).enemies("a", "a"),
                "enemies takes at least 2 different ids, but there are 1: [a]");
        assertMessage(
                () -> Blueprint.of(5).requires("a", "b").requires("b", "c").requires("c", "a"),
                "\"c\" requires \"a\", which in the end requires \"c\"; make them a bundle");
    }

    private static void assertMessage(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void sharesRoundHalfUpWhateverTheCount() {
        BlueprintRule.Share share = new BlueprintRule.Share(tag("a"), new java.math.BigDecimal("0.25"));
        assertThat(IntStream.rangeClosed(1, 10).mapToLong(share::of))
                .containsExactly(0L, 1L, 1L, 1L, 1L, 2L, 2L, 2L, 2L, 3L);
        Quiz quiz = BANK.sample(Blueprint.of(8, 10).share(0.25, tag("sql")), "s");
        assertThat(quiz.rows().get(1)).hasToString("tag:sql is 3, must be 3");
    }

    @Test
    void ordersQuestionsAndKeepsBundlesTogether() {
        Blueprint blueprint = Blueprint.of(12)
                .order(QuestionOrder.SECTION, QuestionOrder.DIFFICULTY)
                .bundle("q9", "q1", "q4")
                .include("q1");
        for (int seed = 0; seed < 20; seed++) {
            List<String> ids = BANK.sample(blueprint, "s" + seed).ids();
            int at = ids.indexOf("q9");
            assertThat(ids.subList(at, at + 3)).containsExactly("q9", "q1", "q4");
            List<String> others = new ArrayList<>(ids);
            others.removeAll(List.of("q1", "q4"));
            assertThat(others.stream().map(BlueprintRulesTest::place)).isSorted();
        }
    }

    private static String place(String id) {
        Question question = BANK.question(id);
        return (question.section().isEmpty()
                        ? "none"
                        : question.section().get(0).toLowerCase(java.util.Locale.ROOT))
                + question.difficulty().orElseThrow().ordinal();
    }

    @Test
    void repeatsAreAsFewAsPossible() {
        List<String> seen =
                IntStream.range(0, 35).mapToObj(index -> "q" + index).toList();
        Quiz quiz = BANK.sample(Blueprint.of(8).avoid(seen).avoid(List.of("unknown")), "s");
        assertThat(quiz.repeats()).isEqualTo(3);
        assertThat(quiz.rows()).contains(new ReceiptRow("repeats", 0, 3, 3));
    }

    @Test
    void explainsAContradiction() {
        Blueprint blueprint = Blueprint.of(10)
                .named("Java senior")
                .atLeast(6, difficulty(Difficulty.EASY))
                .atLeast(5, difficulty(Difficulty.MEDIUM, Difficulty.HARD))
                .minutes(20, 60);
        ImpossibleQuizException impossible = impossible(blueprint);
        assertThat(impossible).hasMessage("""
                No quiz satisfies 'Java senior': 3 rules contradict each other (drop any one and it becomes possible)
                  count <= 10 | difficulty:easy >= 6 | difficulty:(medium or hard) >= 5
                Closest single changes that work: count <= 11 (now 10), difficulty:easy >= 5 (now 6), \
                difficulty:(medium or hard) >= 4 (now 5)""");
        assertThat(impossible.conflict()).hasSize(3);
        assertThat(impossible.changes()).hasSize(3);
    }

    @Test
    void explainsAShortSupplyWithIdsAndFunnel() {
        Blueprint blueprint = Blueprint.of(10)
                .atLeast(6, tag("sql"))
                .exclude(difficulty(Difficulty.EASY))
                .minutes(1, 99);
        ImpossibleQuizException impossible = impossible(BANK.where("section:A"), blueprint);
        assertThat(impossible).hasMessage("""
                No quiz satisfies the blueprint: tag:sql >= 6, but only 5 questions match: q16, q20, q32, q4, q8
                  40 before filtering
                  17 after section:A (23 removed)
                  11 after exclude difficulty:easy (6 removed)
                  5 after tag:sql (6 removed)
                Closest single changes that work: tag:sql >= 5 (now 6)""");
        assertThat(impossible.supply()).containsExactly("q16", "q20", "q32", "q4", "q8");
        assertThat(impossible(Blueprint.of(3).include("q77x")))
                .hasMessage("No quiz satisfies the blueprint: it includes \"q77x\", but no question has that id");
    }

    private static ImpossibleQuizException impossible(Blueprint blueprint) {
        return impossible(BANK, blueprint);
    }

    private static ImpossibleQuizException impossible(QuestionBank bank, Blueprint blueprint) {
        return catchThrowableOfType(ImpossibleQuizException.class, () -> bank.sample(blueprint, "s"));
    }

    @Test
    void diagnosesWithoutDrawing() {
        Blueprint blueprint =
                Blueprint.of(3).exactly(1, tag("sql")).exclude("q1").minutes(5, 8);
        QuizDiagnosis diagnosis = BANK.diagnose(blueprint);
        assertThat(diagnosis.isFeasible()).isTrue();
        assertThat(diagnosis.count()).isEqualTo(3);
        assertThat(diagnosis.rules())
                .contains(new RuleRange("minutes", 5, 6, 8, 8), new RuleRange("tag:sql", 1, 1, 1, 1));
        assertThat(diagnosis.exposureFloor()).isBetween(0.01, 1.0);
        assertThat(diagnosis.binding()).isNotEmpty();
        assertThat(diagnosis.quizzes()).contains(java.math.BigInteger.valueOf(count(blueprint)));
        QuizDiagnosis none = BANK.diagnose(Blueprint.of(3).atLeast(4, tag("sql")));
        assertThat(none.impossible().orElseThrow().conflict()).hasSize(2);
    }

    private static long count(Blueprint blueprint) {
        long count = 0;
        for (int a = 0; a < 40; a++) {
            for (int b = a + 1; b < 40; b++) {
                for (int c = b + 1; c < 40; c++) {
                    List<Question> three = List.of(
                            BANK.questions().get(a),
                            BANK.questions().get(b),
                            BANK.questions().get(c));
                    count += RuleValues.rows(blueprint, three).stream().allMatch(ReceiptRow::holds) ? 1 : 0;
                }
            }
        }
        return count;
    }

    @Test
    void parallelFormsShareNothingAndAgreeInEveryRule() {
        Blueprint blueprint = Blueprint.of(6)
                .exactly(2, tag("sql"))
                .atLeast(1, difficulty(Difficulty.HARD))
                .minutes(20, 26);
        QuizForms forms = BANK.sampleForms(blueprint, 4, "s");
        Set<String> all = new HashSet<>();
        forms.forms().forEach(form -> all.addAll(form.ids()));
        assertThat(all).hasSize(24);
        assertThat(forms.inCommon()).isZero();
        assertThat(forms.forms()).allMatch(form -> form.rows().stream().allMatch(ReceiptRow::holds));
        assertThat(forms.ranges().get(0)).hasToString("count is 6");
        assertThat(forms.forms().get(0).receipt().verify(BANK).isUnchanged()).isTrue();
        assertThat(BANK.sampleForms(blueprint, 4, "s")).isEqualTo(forms);
        assertThatThrownBy(() -> BANK.sampleForms(Blueprint.of(30), 2, "s"))
                .isInstanceOf(NoFormsException.class)
                .hasMessage(
                        "there are no 2 forms with at most 0 questions in common; ask for fewer forms, allow more in"
                                + " common, or add questions");
        QuizForms common = BANK.sampleForms(Blueprint.of(30), 2, 20, "s");
        assertThat(common.inCommon()).isEqualTo(20);
    }

    /** Two easy questions of six minutes among forty of five: without them no quiz lasts 26 or 27 minutes. */
    @Test
    void diagnosisSaysWhenBalancedHelps() {
        QuestionBank bank = QuestionBank.of(IntStream.range(0, 42)
                .mapToObj(index -> Question.builder("What is " + index + "?")
                        .id("q" + index)
                        .minutes(index < 2 ? 6 : 5)
                        .tags(index < 12 ? "core" : "other")
                        .build())
                .toList());
        QuizDiagnosis plain = bank.diagnose(Blueprint.of(5));
        assertThat(plain.balancedHelps()).isFalse();
        assertThat(plain.sequentialExposure().orElseThrow()).isCloseTo(5 / 42.0, within(0.01));
        QuizDiagnosis window = bank.diagnose(Blueprint.of(5).minutes(25, 27).exactly(1, tag("core")));
        assertThat(window.balancedExposure().orElseThrow())
                .isLessThan(window.sequentialExposure().orElseThrow() + 0.05);
        QuizDiagnosis forced = bank.diagnose(Blueprint.of(5).minutes(26, 27));
        assertThat(forced.binding()).containsExactly("q0", "q1");
        assertThat(forced.scarce()).containsExactly("minutes");
        assertThat(forced.exposureFloor()).isCloseTo(0.5, within(1e-6));
        assertThat(forced.sequentialExposure().orElseThrow()).isBetween(0.5, 0.6);
    }

    /** Two questions of one minute among 58 of four to eight, and a window that is too short for a plain draw. */
    @Test
    void balancedHelpsWhereAWindowWantsTheFewShortOnes() {
        QuestionBank bank = QuestionBank.of(IntStream.range(0, 60)
                .mapToObj(index -> Question.builder("What is " + index + "?")
                        .id("q" + index)
                        .minutes(index < 2 ? 1 : 4 + index % 5)
                        .build())
                .toList());
        QuizDiagnosis diagnosis = bank.diagnose(Blueprint.of(8).minutes(40, 41));
        assertThat(diagnosis.sequentialExposure().orElseThrow()).isBetween(0.55, 0.75);
        assertThat(diagnosis.balancedExposure().orElseThrow()).isBetween(0.4, 0.55);
        assertThat(diagnosis.balancedHelps()).isTrue();
        assertThat(bank.diagnose(Blueprint.of(8).minutes(45, 60)).balancedHelps())
                .isFalse();
    }

    @Test
    void formsAreBalancedByWhateverNumberIsNamed() {
        QuestionBank bank = QuestionBank.of(IntStream.range(0, 200)
                .mapToObj(index -> Question.builder("What is " + index + "?")
                        .id("q" + index)
                        .tags("t" + index % 3)
                        .attribute("irt", index % 10 == 0 ? "unknown" : String.valueOf(index * 37 % 101 / 20.0))
                        .build())
                .toList());
        Blueprint blueprint = Blueprint.of(12).exactly(4, tag("t0"));
        QuizForms balanced = bank.sampleForms(blueprint, 6, 0, "s", "attr.irt");
        QuizForms others = bank.sampleForms(blueprint, 6, 0, "s");
        assertThat(balanced.sums()).extracting(FormSum::field).containsExactly("attr.irt");
        assertThat(balanced.sums().get(0).largest() - balanced.sums().get(0).least())
                .isLessThan(0.3);
        assertThat(balanced.sums().get(0).toString()).matches("attr\\.irt adds up to [0-9.]+ to [0-9.]+");
        assertThat(others.sums()).extracting(FormSum::field).containsExactly("difficulty", "minutes");
        assertThat(others).isNotEqualTo(balanced);
        assertThatThrownBy(() -> bank.sampleForms(blueprint, 2, 0, "s", "points"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"points\" is no attribute; write attr.NAME, as in attr.points");
    }

    @Test
    void theSelectionIsWhatTheBlueprintReadsAndNoMore() {
        Blueprint blueprint =
                Blueprint.of(5).exactly(2, tag("sql")).minutes(5, 90).oneOf("attr.concept");
        Quiz quiz = BANK.sample(blueprint, "s");
        Receipt receipt = quiz.receipt();
        assertThat(receipt.reads()).containsExactly("group attr.concept", "number minutes", "where tag:sql");
        assertThat(receipt.verify(BANK).status()).isEqualTo(Verification.Status.UNCHANGED);
        Question outside = BANK.questions().stream()
                .filter(question -> !quiz.ids().contains(question.id()))
                .findFirst()
                .orElseThrow();
        check(receipt, blueprint, outside.toBuilder().prompt("Mended?").build(), Verification.Status.CONTENT_CHANGED);
        check(
                receipt,
                blueprint,
                outside.toBuilder().tags("a new one").build(),
                outside.tags().contains("sql"));
        check(
                receipt,
                blueprint,
                outside.toBuilder().tags("SQL").build(),
                !outside.tags().contains("sql"));
        check(receipt, blueprint, outside.toBuilder().minutes(77).build(), true);
        check(
                receipt,
                blueprint,
                outside.toBuilder().attribute("concept", "other").build(),
                true);
        check(
                receipt,
                blueprint,
                outside.toBuilder().attribute("unread", "other").build(),
                false);
        Receipt forged = new Receipt(
                receipt.algorithm(),
                receipt.mode(),
                receipt.seed(),
                receipt.blueprintFingerprint(),
                receipt.selectionFingerprint(),
                receipt.contentFingerprint(),
                receipt.drawn(),
                receipt.rows(),
                receipt.filters(),
                List.of("where (((", "number x", "?"));
        assertThat(forged.verify(BANK).differences())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("what the blueprint read");
    }

    private static void check(Receipt receipt, Blueprint blueprint, Question changed, boolean isRead) {
        check(
                receipt,
                blueprint,
                changed,
                isRead ? Verification.Status.SELECTION_DIFFERS : Verification.Status.CONTENT_CHANGED);
    }

    private static void check(Receipt receipt, Blueprint blueprint, Question changed, Verification.Status expected) {
        QuestionBank bank = QuestionBank.of(BANK.questions().stream()
                .map(question -> question.id().equals(changed.id()) ? changed : question)
                .toList());
        assertThat(receipt.verify(bank).status()).as(changed.toString()).isEqualTo(expected);
        assertThat(receipt.verify(bank, blueprint).status())
                .as(changed.toString())
                .isEqualTo(expected);
    }

    @Test
    void verifiesByTheBlueprint() {
        Blueprint blueprint = Blueprint.of(5).exactly(2, tag("sql"));
        Receipt receipt = BANK.sample(blueprint, "s").receipt();
        assertThat(receipt.verify(BANK, blueprint)).hasToString("unchanged");
        assertThat(receipt.verify(BANK, Blueprint.of(5)).differences()).contains("drawn by another blueprint");
        QuestionBank retagged = QuestionBank.of(BANK.questions().stream()
                .map(question -> question.toBuilder().tags("java").build())
                .toList());
        Verification violated = receipt.verify(retagged, blueprint);
        assertThat(violated.status()).isEqualTo(Verification.Status.BLUEPRINT_VIOLATED);
        assertThat(violated.violatedRows()).containsExactly(new ReceiptRow("tag:sql", 2, 0, 2));
    }

    @Test
    void theKeyMapsLettersBack() {
        QuizQuestion asked = SyntheticBank.of(30).sample(30, "s").questions().stream()
                .filter(question -> question.options().size() > 2)
                .findFirst()
                .orElseThrow();
        assertThat(asked.optionIdsByLetter())
                .hasSize(asked.options().size())
                .containsEntry("B", asked.options().get(1).id());
        String right = asked.correctLetters().get(0);
        assertThat(asked.options().get(right.charAt(0) - 'A').correct()).isTrue();
    }

    @Test
    void whatCannotBeComputedIsRefusedByItsType() {
        QuestionBank bank = QuestionBank.of(IntStream.range(0, 400)
                .mapToObj(index -> Question.builder("What is " + index + "?")
                        .id("q" + index)
                        .minutes(1 + index * 37 % 101)
                        .attribute("p", String.valueOf(index * 53 % 211))
                        .attribute("r", String.valueOf(index * 71 % 307))
                        .build())
                .toList());
        Blueprint blueprint =
                Blueprint.of(20).minutes(1000, 1100).sum("attr.p", 2000, 2200).sum("attr.r", 2900, 3300);
        assertThat(bank.sample(blueprint.mode(SamplingMode.BALANCED), "s").rows())
                .allMatch(ReceiptRow::holds);
        assertThatThrownBy(() -> bank.sample(blueprint.mode(SamplingMode.UNIFORM), "s"))
                .isInstanceOf(UniformBudgetException.class)
                .hasMessageStartingWith("the mode uniform has to count all valid quizzes, which takes at least ")
                .hasMessageEndingWith(
                        " steps here; its budget is 2000000. Use the mode balanced, or leave out a sum or an"
                                + " overlapping rule");
        QuizDiagnosis diagnosis = bank.diagnose(blueprint);
        assertThat(diagnosis.isFeasible()).isTrue();
        assertThat(diagnosis.undecided()).isNotEmpty().isSubsetOf("minutes", "attr.p", "attr.r");
        assertThat(diagnosis.rules()).hasSize(3 - diagnosis.undecided().size());
        assertThat(diagnosis.quizzes()).isEmpty();
    }
}
