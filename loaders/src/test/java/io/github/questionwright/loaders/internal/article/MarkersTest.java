package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Question 3|3|",
                "question 12.|12|",
                "QUESTION 3:|3|",
                "Question 007)|7|",
                "  Question  3 :  |3|",
                "Question #4|4|",
                "Question No. 5|5|",
                "Question no 5|5|",
                "Question\u00a06|6|",
                "Question6|6|",
                "Question 7: What is it?|7|What is it?",
                "Question 8 - What is it?|8|What is it?",
                "Question 8. What is it?|8|What is it?",
                "\tQuestion 999999|999999|"
            })
    void findsQuestions(String line, int number, String rest) {
        Marker marker = find(line).orElseThrow();

        assertThat(marker.isQuestion()).isTrue();
        assertThat(marker.number()).isEqualTo(number);
        assertThat(marker.rest() < 0 ? "" : line.substring(marker.rest())).isEqualTo(rest == null ? "" : rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Answer:|",
                "Answer|",
                "ANSWER :|",
                "answer.|",
                "Sample Answer:|",
                "Model answer|",
                " Answer:  |",
                "Answer\u00a0:|",
                "Answer: yes|yes",
                "Answer:yes|yes",
                "Expected answer: yes|yes"
            })
    void findsAnswers(String line, String rest) {
        Marker marker = find(line).orElseThrow();

        assertThat(marker.isQuestion()).isFalse();
        assertThat(marker.rest() < 0 ? "" : line.substring(marker.rest())).isEqualTo(rest == null ? "" : rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Question",
                "Questions 3",
                "Question 3 is the hardest",
                "Question 3.5",
                "Question 1234567",
                "Question three",
                "A Question 3",
                "Questionnaire 3",
                "Question 3-4",
                "Answers:",
                "Answer this",
                "Answer the door.",
                "The answer:",
                "Sample",
                "An answer: no"
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(find(line)).isEmpty();
    }

    private static Optional<Marker> find(String line) {
        return new QuestionLine().find(line).or(() -> new AnswerLine().find(line));
    }
}
