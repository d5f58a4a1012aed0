package io.github.questionwright.sampling;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small random banks and blueprints for them, about half of which have a quiz. */
final class RandomBlueprints {

    private static final String[] WHERE = {
        "tag:a",
        "tag:b",
        "tag:c",
        "difficulty:easy",
        "difficulty>=medium",
        "tag:a or tag:b",
        "tag:a -tag:c",
        "section:S",
        "section:\"S > T\"",
        "has:minutes",
        "-tag:b",
        "*"
    };

    private final Random random;
    private final int size;

    RandomBlueprints(long seed, int most) {
        random = new Random(seed);
        size = 2 + random.nextInt(most - 1);
    }

    QuestionBank bank() {
        return QuestionBank.of(IntStream.range(0, size).mapToObj(this::question).toList());
    }

    private Question question(int index) {
        QuestionBuilder question = Question.builder("What is " + index + "?").id("q" + index);
        question.tags(
                Stream.of("a", "b", "c").filter(tag -> random.nextBoolean()).toList());
        if (random.nextInt(8) > 0) {
            question.minutes(1 + random.nextInt(6));
        }
        if (random.nextInt(6) > 0) {
            question.difficulty(Difficulty.values()[random.nextInt(3)]);
        }
        if (random.nextInt(4) > 0) {
            question.section(random.nextBoolean() ? List.of("S") : List.of("S", "T"));
        }
        if (random.nextInt(8) > 0) {
            question.attribute("points", String.valueOf(random.nextInt(7) - 2));
        }
        if (random.nextBoolean()) {
            question.attribute("concept", "c" + random.nextInt(3));
        }
        return question.build();
    }

    Blueprint blueprint() {
        int max = 1 + random.nextInt(Math.min(size, 6));
        Blueprint blueprint = random.nextInt(3) == 0 ? Blueprint.of(1 + random.nextInt(max), max) : Blueprint.of(max);
        for (int rules = random.nextInt(6); rules > 0; rules--) {
            blueprint = rule(blueprint, max);
        }
        return blueprint;
    }

    private Blueprint rule(Blueprint blueprint, int max) {
        int few = random.nextInt(max + 1);
        return switch (random.nextInt(16)) {
            case 0 -> blueprint.exactly(few, where());
            case 1, 2 -> blueprint.atLeast(few, where());
            case 3 -> blueprint.atMost(few, where());
            case 4 -> blueprint.between(few / 2, few, where());
            case 5 -> blueprint.share(random.nextInt(101) / 100.0, where());
            case 6 -> blueprint.minutes(few * 2L, few * 3L + 5);
            case 7 -> blueprint.sum("attr.points", few - 2L, few * 2L);
            case 8 -> blueprint.include(id());
            case 9 -> random.nextBoolean() ? blueprint.exclude(where().and(where())) : blueprint.exclude(id());
            case 10 -> blueprint.enemies(some());
            case 11 -> blueprint.bundle(some());
            case 12 -> requires(blueprint);
            case 13 -> blueprint.oneOf("attr.concept");
            case 14 -> blueprint.avoid(List.of(some()));
            default -> blueprint.weight(random.nextBoolean() ? 3 : 0.5, where());
        };
    }

    private Blueprint requires(Blueprint blueprint) {
        String[] two = some();
        try {
            return blueprint.requires(two[0], two[1]);
        } catch (IllegalArgumentException e) {
            return blueprint;
        }
    }

    private QuestionFilter where() {
        return QuestionFilter.parse(WHERE[random.nextInt(WHERE.length)]);
    }

    private String id() {
        return "q" + random.nextInt(size);
    }

    private String[] some() {
        List<String> ids = new ArrayList<>();
        while (ids.size() < Math.min(size, 2 + random.nextInt(2))) {
            String id = id();
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids.toArray(String[]::new);
    }
}
