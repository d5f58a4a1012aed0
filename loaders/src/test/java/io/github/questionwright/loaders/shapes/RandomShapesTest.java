package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.loaders.shapes.RandomShape.Item;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files in shapes made up at random: whatever is answered is answered right, and what is not has an error. */
class RandomShapesTest {

    private static final int FILES = 6_000;
    private static final long FIRST_SEED = 20_261_124L;

    @Test
    void nothingIsSilentlyWrong() {
        int asked = 0;
        int answered = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + FILES; seed++) {
            RandomShape shape = new RandomShape(seed);
            String text = shape.text();
            LoadResult result = QuestionBanks.read(QuestionSource.string(shape.name(), text));
            for (Item item : shape.items) {
                asked++;
                answered += isAnsweredRight(item, result, "seed " + seed + ": " + text) ? 1 : 0;
            }
        }
        assertThat(answered).as("of " + asked).isGreaterThan(asked * 6 / 10);
    }

    private static boolean isAnsweredRight(Item item, LoadResult result, String about) {
        List<Question> found = result.bank().questions().stream()
                .filter(question -> question.prompt().equals(item.prompt()))
                .toList();
        if (found.isEmpty() || !found.get(0).answer().isAnswered()) {
            assertThat(result.errors()).as(about).isNotEmpty();
            return false;
        }
        Answer answer = found.get(0).answer();
        assertThat(answer).as(about).isInstanceOf(Answer.Choice.class);
        assertThat(answer.options())
                .as(about)
                .filteredOn(Option::correct)
                .extracting(Option::text)
                .containsExactlyElementsOf(item.right());
        assertThat(answer.options()).as(about).hasSize(item.options().size());
        return true;
    }
}
