package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "\f",
            "\t",
            "\u00a0",
            "\uffff",
            "\ud800",
            "\u0000",
            "Question 1\n",
            "\nQuestion 999999",
            "Answer:",
            "\nAnswer\n",
            "Answer: x",
            "\n\nA Short Heading\n\n",
            "$19 now!",
            "[a link]",
            "问题。",
            "\u2028",
            "：");

    private final String article = ArticleCase.named("whole-article").article();

    @Test
    void truncatedAnywhereLosesNoLine() {
        for (int end = 0; end <= article.length(); end++) {
            String part = article.substring(0, end);
            assertThat(Accounting.faults(part, Recording.of(part)))
                    .as("cut at " + end)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
    void mutatedAtRandomLosesNoLine(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 100; trial++) {
            String mutant = mutate(random);
            assertThat(Accounting.faults(mutant, Recording.of(mutant)))
                    .as("seed " + seed + ", trial " + trial)
                    .isEmpty();
        }
    }

    private String mutate(Random random) {
        StringBuilder text = new StringBuilder(article);
        for (int count = random.nextInt(20); count >= 0; count--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(120));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 2 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.setCharAt(at, (char) random.nextInt(0x3000));
            }
        }
        return text.toString();
    }
}
