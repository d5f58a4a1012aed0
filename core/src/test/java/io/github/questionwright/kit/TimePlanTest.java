package io.github.questionwright.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Question;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePlanTest {

    /** Minutes of the questions, {@code -} for none; the total; what the slots become: start+minutes, {@code ~} estimated. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 4      |    | 0+5 5+3 10+4 14+5          | 17 |  0 | 0",
                "-        |    | 0+5 ~5+5 10+5              | 15 |  0 | 0",
                "3 - -    | 30 | 0+5 5+3 ~8+9 ~17+8 25+5    | 30 |  0 | 0",
                "- - -    | 30 | 0+5 ~5+7 ~12+7 ~19+6 25+5  | 30 |  0 | 0",
                "3 4      | 20 | 0+5 5+3 8+4 12+5           | 17 |  3 | 0",
                "8 9      | 20 | 0+5 5+8 13+9 22+5          | 27 |  0 | 7",
                "9 - -    | 20 | 0+5 5+9 ~14+5 ~19+5 24+5   | 29 |  0 | 9",
                "9 -      | 20 | 0+5 5+9 ~14+1 15+5         | 20 |  0 | 0",
                "0 -3     | 20 | 0+5 ~5+5 ~10+5 15+5        | 20 |  0 | 0",
            })
    void dividesTheTime(String minutes, Integer total, String slots, long planned, long spare, long over) {
        TimePlan plan = plan(minutes, total, 5, 0, 5);
        assertThat(sorted(plan)).isEqualTo(normalised(slots));
        assertThat(plan.slots().stream().filter(TimeSlot::estimated).map(slot -> -slot.minutes()))
                .isSorted();
        assertThat(plan.plannedMinutes()).isEqualTo(planned);
        assertThat(plan.spareMinutes()).isEqualTo(spare);
        assertThat(plan.overMinutes()).isEqualTo(over);
        assertThat(plan.plannedMinutes())
                .isEqualTo(plan.slots().get(plan.slots().size() - 1).endMinute());
    }

    @Test
    void partsWithoutMinutesAreLeftOutAndTheBufferStandsBeforeTheClosing() {
        assertThat(plan("3", null, 0, 0, 0).slots())
                .containsExactly(new TimeSlot(TimeSlotKind.QUESTION, OptionalInt.of(1), 0, 3, false));
        assertThat(plan("3", null, 1, 2, 4).slots())
                .extracting(TimeSlot::kind)
                .containsExactly(
                        TimeSlotKind.INTRODUCTION, TimeSlotKind.QUESTION, TimeSlotKind.BUFFER, TimeSlotKind.CLOSING);
    }

    @Test
    void hugeMinutesDoNotOverflow() {
        TimePlan plan = plan("2147483647 2147483646", null, 5, 0, 5);
        assertThat(plan.plannedMinutes()).isEqualTo(2147483647L + 2147483646L + 10);
        assertThat(plan.questionMinutes()).isEqualTo(2147483647L + 2147483646L);
    }

    @Test
    void knowsItsQuestions() {
        TimePlan plan = plan("3 3", null, 5, 0, 5);
        assertThat(plan.question(2).startMinute()).isEqualTo(8);
        assertThatThrownBy(() -> plan.question(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan has no question 3");
    }

    private static TimePlan plan(String minutes, Integer total, int introduction, int buffer, int closing) {
        String[] each = minutes.strip().split(" ");
        List<Question> questions = IntStream.range(0, each.length)
                .mapToObj(at -> Question.builder("Question " + at)
                        .minutes(each[at].equals("-") ? null : Integer.valueOf(each[at]))
                        .build())
                .toList();
        QuestionBank bank = QuestionBank.of(questions);
        InterviewKitBuilder builder = InterviewKit.builder(bank, bank.sample(each.length, "s"))
                .introductionMinutes(introduction)
                .bufferMinutes(buffer)
                .closingMinutes(closing);
        return (total == null ? builder : builder.totalMinutes(total)).build().plan();
    }

    /** The quiz asks in an order of its own; what counts are the lengths. */
    private static String sorted(TimePlan plan) {
        return plan.slots().stream()
                .map(slot -> (slot.estimated() ? "~" : "") + slot.minutes())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String normalised(String slots) {
        return Arrays.stream(slots.strip().split(" "))
                .map(slot -> slot.replaceAll("\\d+\\+", ""))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
