package io.github.questionwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a bank holds, the candidate's paper has nothing in it that a candidate should not see. */
class SecretPaperTest {

    private static final String SECRET = RandomKits.SECRET;

    static List<Long> seeds() {
        return new Random(20251123).longs(60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingSecretIsInThePaper(long seed) throws ReflectiveOperationException {
        InterviewKit kit = kit(seed);
        for (String text : List.of(
                kit.markdown(KitDocument.CANDIDATE_PAPER),
                kit.html(KitDocument.CANDIDATE_PAPER),
                kit.model().paper().toString())) {
            assertThat(text)
                    .as("seed " + seed)
                    .doesNotContain(SECRET, "918273645", "5463728190")
                    .contains("seen");
        }
        List<Object> reachable = new ArrayList<>();
        walk(kit.model().paper(), reachable);
        assertThat(reachable)
                .as("seed " + seed)
                .hasSizeGreaterThan(100)
                .allSatisfy(value -> assertThat(value)
                        .isNotInstanceOfAny(Question.class, Option.class, Answer.class, Boolean.class));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOtherDocumentsHaveTheSecrets(long seed) {
        InterviewKit kit = kit(seed);
        assertThat(kit.html(KitDocument.INTERVIEWER_GUIDE)).contains(SECRET);
        assertThat(kit.markdown(KitDocument.ANSWER_KEY)).contains(SECRET);
    }

    /** Right and wrong options look alike: the paper does not change when the right ones do. */
    @Test
    void thePaperDoesNotDependOnWhatIsRight() {
        assertThat(paper(true)).isEqualTo(paper(false)).contains("Choose one");
    }

    private static String paper(boolean first) {
        Question question = Question.builder("Which?")
                .id("q")
                .answer(new Answer.Choice(
                        List.of(
                                Option.of("this", first).withId("1"),
                                Option.of("that", !first).withId("2")),
                        false))
                .build();
        QuestionBank bank = QuestionBank.of(question);
        InterviewKit kit = InterviewKit.of(bank, bank.sample(1, "s"));
        return kit.html(KitDocument.CANDIDATE_PAPER)
                + kit.markdown(KitDocument.CANDIDATE_PAPER)
                + kit.model().paper();
    }

    private static InterviewKit kit(long seed) {
        Random random = new Random(seed);
        return new RandomKits(random, () -> "seen " + random.nextInt(1000), () -> SECRET + " " + random.nextInt(1000))
                .kit();
    }

    private static void walk(Object value, List<Object> reachable) throws ReflectiveOperationException {
        reachable.add(value);
        if (value instanceof Collection<?> collection) {
            for (Object item : collection) {
                walk(item, reachable);
            }
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            walk(optional.get(), reachable);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                walk(component.getAccessor().invoke(value), reachable);
            }
        } else {
            assertThat(value)
                    .isInstanceOfAny(String.class, Integer.class, Long.class, Enum.class, Optional.class, Locale.class);
        }
    }
}
