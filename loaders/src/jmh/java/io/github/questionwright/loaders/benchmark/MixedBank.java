package io.github.questionwright.loaders.benchmark;

import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.section;
import static io.github.questionwright.filter.QuestionFilters.tag;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Blueprint;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A bank of ten sections, eight tags of which a question has up to three, and questions of 1 to 8 minutes. */
final class MixedBank {

    private MixedBank() {}

    static QuestionBank of(int size) {
        Random random = new Random(20_261_124);
        return QuestionBank.of(IntStream.range(0, size)
                .mapToObj(number -> question(number, random))
                .toList());
    }

    private static Question question(int number, Random random) {
        Set<String> tags = new LinkedHashSet<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            tags.add("t" + random.nextInt(8));
        }
        return Question.builder("p")
                .id("q" + number)
                .section("S" + random.nextInt(10))
                .difficulty(Difficulty.values()[random.nextInt(3)])
                .tags(tags.toArray(String[]::new))
                .minutes(1 + random.nextInt(8))
                .build();
    }

    /** One partition: so many of each section. */
    static Blueprint laminar(int count) {
        Blueprint blueprint = Blueprint.of(count);
        for (int number = 0; number < 10; number++) {
            blueprint = blueprint.between(count / 20, count / 5, section("S" + number));
        }
        return blueprint;
    }

    /** Two partitions that cross. */
    static Blueprint crossing(int count) {
        Blueprint blueprint = laminar(count);
        for (Difficulty difficulty : Difficulty.values()) {
            blueprint = blueprint.between(count / 4, count / 2, difficulty(difficulty));
        }
        return blueprint;
    }

    /** Fifteen rows: the count, the time, three difficulties, eight tags that overlap, two sections. */
    static Blueprint fifteenRows(int count) {
        Blueprint blueprint = Blueprint.of(count).minutes(count * 4L, count * 4L + 10);
        for (Difficulty difficulty : Difficulty.values()) {
            blueprint = blueprint.between(count / 4, count * 2 / 5, difficulty(difficulty));
        }
        for (int number = 0; number < 8; number++) {
            blueprint = blueprint.between(count / 8, count / 4, tag("t" + number));
        }
        return blueprint.atLeast(count / 20, section("S0")).atMost(count / 10, section("S1"));
    }
}
