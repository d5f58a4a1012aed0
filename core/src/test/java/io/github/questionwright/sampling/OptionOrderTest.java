package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.TextFormat;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OptionOrderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/option-wordings.csv", numLinesToSkip = 1)
    void recognisesWordings(String wording, String format, int options, String text) {
        assertThat(OptionWording.of(text, TextFormat.valueOf(format), options))
                .as(text)
                .isEqualTo(OptionWording.valueOf(wording));
    }

    @Test
    void keepsWhatSpeaksOfAllOthersLast() {
        Set<List<String>> orders = orders("All of the above", "x", "y", "z", "None of the above");
        assertThat(orders).hasSize(6).allSatisfy(order -> {
            assertThat(order.subList(3, 5)).containsExactly("All of the above", "None of the above");
            assertThat(new TreeSet<>(order.subList(0, 3))).containsExactly("x", "y", "z");
        });
    }

    @Test
    void keepsBothLastWhereThereAreTwo() {
        assertThat(orders("x", "y", "Both", "Neither of these"))
                .containsExactlyInAnyOrder(
                        List.of("x", "y", "Both", "Neither of these"), List.of("y", "x", "Both", "Neither of these"));
    }

    @Test
    void keepsTheOrderWhereItCannotTellWhichTwo() {
        assertThat(orders("x", "y", "z", "Both of the above"))
                .containsExactly(List.of("x", "y", "z", "Both of the above"));
    }

    @Test
    void keepsTheOrderWhereLettersAreNamed() {
        assertThat(orders("x", "y", "z", "A and C only")).containsExactly(List.of("x", "y", "z", "A and C only"));
        assertThat(orders("Any of the following", "x", "y")).containsExactly(List.of("Any of the following", "x", "y"));
    }

    @Test
    void shufflesTheOptionsOfEveryQuestionInItsOwnWay() {
        Option[] options = options("v", "w", "x", "y", "z");
        Question one = Question.builder("one").options(options).build();
        Question two = Question.builder("two").options(options).build();
        assertThat(texts(one, "seed")).isNotEqualTo(texts(two, "seed"));
    }

    @Test
    void shufflesUnresolvedOptionsToo() {
        Question question = Question.builder("p")
                .answer(new Answer.Unresolved(List.of(options("x", "y", "z")), "E"))
                .build();
        assertThat(allOrders(question)).hasSize(6);
    }

    @Test
    void optionsThatShareAnIdKeepTheirOrder() {
        Option x = Option.wrong("x").withId("same");
        Option y = Option.wrong("y").withId("same");
        Question question = Question.builder("p").options(x, y).build();
        assertThat(allOrders(question)).containsExactly(List.of("x", "y"));
    }

    @Test
    void survivesAMillionSigns() {
        String text = "A and ".repeat(200_000) + "&<".repeat(100_000);
        assertThat(OptionWording.of(text, TextFormat.HTML, 4)).isEqualTo(OptionWording.ABOUT_PLACES);
    }

    private static Set<List<String>> orders(String... texts) {
        return allOrders(Question.builder("p").options(options(texts)).build());
    }

    private static Set<List<String>> allOrders(Question question) {
        Set<List<String>> orders = new LinkedHashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            orders.add(texts(question, "seed-" + seed));
        }
        return orders;
    }

    private static List<String> texts(Question question, String seed) {
        return OptionOrder.of(question, seed).stream().map(Option::text).toList();
    }

    private static Option[] options(String... texts) {
        return Arrays.stream(texts).map(Option::wrong).toArray(Option[]::new);
    }
}
