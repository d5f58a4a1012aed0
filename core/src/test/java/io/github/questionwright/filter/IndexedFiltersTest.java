package io.github.questionwright.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.index.IndexedQuestions;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an index finds is what asking every question finds. */
class IndexedFiltersTest {

    @Test
    void randomFiltersOverRandomBanks() {
        int byIndex = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Question> questions = questions(random, random.nextInt(90));
            QuestionFilter filter =
                    new RandomFilters(random).sample(random.nextInt(5)).filter();
            QuestionFilter first =
                    new RandomFilters(random).sample(random.nextInt(3)).filter();
            byIndex += IndexSearch.help(filter).ordinal() > 0 ? 1 : 0;
            IndexedQuestions all = IndexedQuestions.of(questions);
            List<Question> expected = kept(questions, filter);
            List<Question> before = kept(questions, first);
            String about = "seed " + seed + ": " + first + " | " + filter;
            assertThat(all.where(filter)).as(about).isEqualTo(expected);
            IndexedQuestions part = all.where(first);
            assertThat(part.where(filter)).as(about).isEqualTo(kept(before, filter));
            checkPlaces(part, before, filter, random, about);
            assertThat(Facets.of(part)).as(about).hasToString(Facets.of(before).toString());
            assertThat(FilterExplanation.of(filter, part)).as(about).isEqualTo(FilterExplanation.of(filter, before));
        }
        assertThat(byIndex).isGreaterThan(450);
    }

    private static void checkPlaces(
            IndexedQuestions part, List<Question> same, QuestionFilter filter, Random random, String about) {
        BitSet among = new BitSet();
        IntStream.range(0, same.size()).filter(at -> random.nextBoolean()).forEach(among::set);
        BitSet untouched = (BitSet) among.clone();
        assertThat(part.matching(filter, among).stream())
                .as(about)
                .containsExactlyElementsOf(among.stream()
                        .filter(at -> filter.test(same.get(at)))
                        .boxed()
                        .toList());
        assertThat(among).isEqualTo(untouched);
    }

    @Test
    void moreTagsThanTheIndexHolds() {
        List<Question> questions = IntStream.range(0, 3_000)
                .mapToObj(number -> Question.builder("p")
                        .id("q" + number)
                        .tags("own/" + number, "Many/" + number % 700, "few" + number % 3)
                        .section("S" + number, "T")
                        .build())
                .toList();
        IndexedQuestions all = IndexedQuestions.of(questions);
        assertThat(all.index().tags().isComplete()).isFalse();
        for (String text : List.of(
                "tag:own/7",
                "tag:OWN/2999",
                "tag:own/9*",
                "tag:many/5",
                "tag:few2 -tag:own/*1",
                "tag:none",
                "section:S2998",
                "section:\"S1* > T\" -section:S11*",
                "-(tag:few1 or tag:own/4)")) {
            QuestionFilter filter = QuestionFilter.parse(text);
            assertThat(all.where(filter)).as(text).isEqualTo(kept(questions, filter));
        }
        assertThat(Facets.of(all)).isEqualTo(Facets.of(questions));
    }

    @Test
    void whatHasNoIndexIsAskedOfTheSurvivorsOnlyAndOnce() {
        List<Question> questions = IntStream.range(0, 100)
                .mapToObj(number -> Question.builder("p")
                        .id("q" + number)
                        .tags("t" + number % 10)
                        .build())
                .toList();
        List<Question> asked = new ArrayList<>();
        Predicate<Question> lambda = question -> {
            asked.add(question);
            return question.id().endsWith("3");
        };
        IndexedQuestions all = IndexedQuestions.of(questions);
        assertThat(all.where(QuestionFilter.of(lambda).and(QuestionFilters.tag("t3"))))
                .hasSize(10);
        assertThat(asked).hasSize(10).doesNotHaveDuplicates();
        asked.clear();
        assertThat(all.where(QuestionFilter.of(lambda).or(QuestionFilters.tag("t3"))))
                .hasSize(10);
        assertThat(asked).hasSize(90).doesNotHaveDuplicates();
    }

    private static List<Question> questions(Random random, int size) {
        RandomQuestions values = new RandomQuestions(random);
        return Stream.generate(values::question).limit(size).toList();
    }

    private static List<Question> kept(List<Question> questions, Predicate<Question> filter) {
        return questions.stream().filter(filter).toList();
    }
}
