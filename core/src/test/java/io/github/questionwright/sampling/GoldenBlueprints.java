package io.github.questionwright.sampling;

import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.section;
import static io.github.questionwright.filter.QuestionFilters.tag;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Question;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Thirty blueprints over one bank, and what is drawn by them: a digest for each blueprint and mode. */
public final class GoldenBlueprints {

    private static final int SEEDS = 100;

    private GoldenBlueprints() {}

    static List<Question> questions() {
        return IntStream.range(0, 90).mapToObj(GoldenBlueprints::question).toList();
    }

    private static Question question(int index) {
        return Question.builder("What is " + index + "?")
                .id(SyntheticBank.id(index))
                .difficulty(Difficulty.values()[index * 7 % 11 % 3])
                .tags("t" + index % 4, "u" + index * 5 % 7 % 3)
                .minutes(2 + index * 3 % 8)
                .section(List.of("S" + index * 2 % 5))
                .attribute("points", String.valueOf(index % 6 - 1))
                .attribute("concept", "c" + index / 3)
                .build();
    }

    static List<Blueprint> blueprints() {
        List<Blueprint> all = new ArrayList<>();
        String[] some = {SyntheticBank.id(0), SyntheticBank.id(7), SyntheticBank.id(20)};
        for (int round = 0; round < 3; round++) {
            Blueprint count = round == 2 ? Blueprint.of(9, 12) : Blueprint.of(8 + 4 * round);
            all.add(count.exactly(3, tag("t0")));
            all.add(count.exactly(2, section("S0")).exactly(3, section("S1")));
            all.add(count.atLeast(4, difficulty(Difficulty.HARD))
                    .atMost(1, tag("t1"))
                    .share(0.25, tag("u0")));
            all.add(count.minutes(40, 44));
            all.add(count.minutes(35, 60).atLeast(3, tag("t2")).atMost(3, tag("u1")));
            all.add(count.sum("attr.points", 5, 7).between(1, 4, QuestionFilter.parse("tag:t3 or tag:u2")));
            all.add(count.oneOf("attr.concept").weight(3, tag("t0")).weight(0.2, tag("u0")));
            all.add(count.include(some[0]).enemies(some).exclude(tag("t3")));
            all.add(count.bundle(some)
                    .requires(SyntheticBank.id(3), SyntheticBank.id(4))
                    .weight(9, tag("t3")));
            all.add(count.avoid(SyntheticBank.ids(70))
                    .atLeast(2, tag("t1"))
                    .order(QuestionOrder.SECTION, QuestionOrder.DIFFICULTY));
        }
        return all;
    }

    static String drawn(List<Question> questions) {
        QuestionBank bank = QuestionBank.of(questions);
        StringBuilder file = new StringBuilder();
        int number = 0;
        for (Blueprint blueprint : blueprints()) {
            for (SamplingMode mode : SamplingMode.values()) {
                file.append(number).append('\t').append(Labels.of(mode)).append('\t');
                file.append(digest(bank, blueprint.mode(mode))).append('\n');
            }
            number++;
        }
        return file.toString();
    }

    private static String digest(QuestionBank bank, Blueprint blueprint) {
        CanonicalHash hash = new CanonicalHash().text(blueprint.fingerprint());
        try {
            for (int seed = 0; seed < SEEDS; seed++) {
                hash.texts(bank.sample(blueprint, "seed ✓ " + seed).ids());
            }
        } catch (UniformBudgetException e) {
            return "beyond its budget";
        }
        return hash.hex().substring(0, 32);
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(drawn(questions()));
        out.flush();
    }
}
