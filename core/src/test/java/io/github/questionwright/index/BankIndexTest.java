package io.github.questionwright.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionBuilder;
import io.github.questionwright.model.QuestionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankIndexTest {

    /** Random tags and sections take the most: their gaps are wide, and no two are alike. */
    @ParameterizedTest(name = "{0} tags of {1} for each of {2} questions")
    @CsvSource({
        "0, 1, 40000, true",
        "1, 3, 40000, true",
        "3, 40, 40000, true",
        "3, 1000, 40000, false",
        "3, 5000, 40000, false",
        "8, 300, 40000, false",
        "2, 1000000, 60000, false",
        "30, 30, 40000, true"
    })
    void takesTenBytesAQuestionAtMost(int tags, int vocabulary, int size, boolean complete) {
        Random random = new Random(tags * 31L + vocabulary);
        List<Question> questions = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            QuestionBuilder question = Question.builder("p")
                    .id("q" + number)
                    .difficulty(Difficulty.values()[random.nextInt(3)])
                    .kind(QuestionKind.values()[random.nextInt(7)])
                    .section("S" + random.nextInt(vocabulary));
            question.tags(Stream.generate(() -> "t" + random.nextInt(vocabulary))
                    .limit(tags)
                    .toList());
            questions.add(question.build());
        }
        BankIndex index = IndexedQuestions.of(questions).index();
        assertThat(index.bytes()).isLessThanOrEqualTo(10L * size);
        assertThat(index.tags().isComplete()).isEqualTo(complete);
    }

    @Test
    void bitmapsKeepTheirPositions() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(70_000);
            int sparse = 1 + random.nextInt(seed % 2 == 0 ? 20 : 9_000);
            BitSet positions = new BitSet();
            IntStream.range(0, size).filter(at -> random.nextInt(sparse) == 0).forEach(positions::set);
            Bitmap.Builder builder = new Bitmap.Builder();
            positions.stream().forEach(builder::add);
            Bitmap packed = builder.build();
            BitSet found = new BitSet();
            packed.addTo(found);
            assertThat(found).as("seed " + seed).isEqualTo(positions);
            assertThat(packed.count()).isEqualTo(positions.cardinality());
            assertThat(packed.bytes())
                    .isLessThanOrEqualTo(Math.min(3 * positions.cardinality(), positions.length() / 8 + 8));
        }
    }

    @Test
    void everyIndexIsBuiltOnceByWhicheverThreadIsFirst() {
        IndexedQuestions questions = IndexedQuestions.of(IntStream.range(0, 5_000)
                .mapToObj(number -> Question.builder("p")
                        .id("q" + number)
                        .tags("t" + number % 7)
                        .build())
                .toList());
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(turn -> questions.index().tags())
                        .distinct())
                .hasSize(1);
    }
}
