package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Key;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashedIdsTest {

    private static final Key KEY = Key.of("sel", "seed");

    @Test
    void equalHashesAreToldApartByTheBytesOfTheIds() {
        List<Question> questions = List.of(named("\uff61"), named("b"), named("😀"), named("a"), named("é"));
        HashedIds tied = new HashedIds(questions, new long[] {7, 7, 7, 7, 7});
        assertThat(tied.best(KEY, 5)).containsExactly(3, 1, 4, 0, 2);
        assertThat(tied.best(KEY, 2)).containsExactly(3, 1);
        assertThat(tied.best(KEY, 1)).containsExactly(3);
        assertThat(tied.ordered(KEY, new int[] {2, 1, 0})).containsExactly(1, 0, 2);
    }

    @Test
    void equalPrioritiesAreToldApartByTheUnsignedHash() {
        HashedIds ids = new HashedIds(List.of(named("a"), named("b"), named("c")), new long[] {-1, 1, 1});
        assertThat(ids.compareIds(0, 1)).isPositive();
        assertThat(ids.compareIds(1, 0)).isNegative();
        assertThat(ids.compareIds(1, 2)).isNegative();
        assertThat(ids.compareIds(1, 1)).isZero();
    }

    @Test
    void aFilteredPoolTakesOverTheHashes() {
        List<Question> all = SyntheticBank.of(100).questions();
        List<Question> kept = IntStream.range(0, 100)
                .filter(at -> at % 3 == 0)
                .mapToObj(all::get)
                .toList();
        HashedIds marked =
                new HashedIds(all, IntStream.range(0, 100).asLongStream().toArray());
        assertThat(marked.subset(kept).hashes())
                .isEqualTo(IntStream.range(0, 34).mapToLong(at -> 3L * at).toArray());
    }

    @Test
    void aFilteredPoolWithForeignOrReorderedQuestionsIsStillRight() {
        List<Question> all = SyntheticBank.of(10).questions();
        List<Question> mixed = new ArrayList<>(List.of(all.get(5), all.get(2), named("new"), all.get(9)));
        PreparedPool part = PreparedPool.of(all).subset(mixed);
        assertThat(part.ids().hashes()).isEqualTo(HashedIds.of(mixed).hashes());
        assertThat(part.selectionFingerprint()).isEqualTo(PreparedPool.of(mixed).selectionFingerprint());
    }

    @Test
    void aFilteredPoolDrawsAsAPoolOfItsOwn() {
        QuestionBank bank = SyntheticBank.of(300);
        List<Question> kept = bank.questions().stream()
                .filter(question -> question.id().contains("1"))
                .toList();
        PreparedPool part = bank.prepared().subset(kept);
        assertThat(part.ids().best(KEY, 20))
                .isEqualTo(QuestionBank.of(kept).prepared().ids().best(KEY, 20));
    }

    @Test
    void nothingIsHashedTwiceAndNothingBeforeItIsNeeded() {
        PreparedPool prepared =
                PreparedPool.of(List.of(Question.builder("p").id("\ud800").build()));
        assertThat(prepared.questions()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(prepared::ids);
        assertThatIllegalArgumentException().as("a failure is not kept").isThrownBy(prepared::ids);
        PreparedPool fine = PreparedPool.of(SyntheticBank.of(5).questions());
        assertThat(fine.ids()).isSameAs(fine.ids());
        assertThat(fine.contentFingerprint()).isSameAs(fine.contentFingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "a, a",
        "'', a",
        "a, b",
        "a, aa",
        "é, z",
        "\uff61, 😀",
        "😀, 😁",
        "\ud7ff, \ue000",
        "\ue000, 😀",
        "x😀, x\uffee"
    })
    void textsAreOrderedAsTheirUtf8Bytes(String a, String b) {
        int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(Utf8Order.INSTANCE.compare(a, b))).isEqualTo(Integer.signum(bytes));
        assertThat(Integer.signum(Utf8Order.INSTANCE.compare(b, a))).isEqualTo(-Integer.signum(bytes));
    }

    private static Question named(String id) {
        return Question.builder("prompt").id(id).build();
    }
}
