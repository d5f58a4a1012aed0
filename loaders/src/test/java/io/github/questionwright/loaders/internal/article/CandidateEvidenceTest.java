package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateEvidenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Questions to Ask the Interviewer|",
                "Your Turn|Here are questions you can ask.",
                "Closing|Have some questions for your potential employer ready.",
                "Closing|Ask the hiring manager about the team.",
                "Turning the Tables|These are questions that a candidate may ask.",
                "Closing|Asking them about their on-call duties is fine."
            })
    void theTextSaysThatTheCandidateAsks(String heading, String introduction) {
        assertThat(CandidateEvidence.holds(heading, introduction == null ? "" : introduction, 3, 0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Questions That Interviewers Ask|They want to know how you work.",
                "Questions to Ask a Developer|",
                "Basics|These are the questions you will be asked by the interviewer.",
                "For the Team|Questions you can ask your candidates, and them alone.",
                "Your Turn|Solve these.",
                "|"
            })
    void theTextDoesNotSaySo(String heading, String introduction) {
        assertThat(CandidateEvidence.holds(
                        heading == null ? "" : heading, introduction == null ? "" : introduction, 3, 0))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This question shows that you care.",
                "This question also demonstrates interest.",
                "Asking this tells you more.",
                "By asking about the roadmap you learn what is planned.",
                "Such a question signals interest."
            })
    void answersSpeakOfTheQuestion(String answer) {
        assertThat(CandidateEvidence.isAboutQuestion(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The question is what you measure.",
                "This shows it.",
                "I like asking this.",
                "Questions show it."
            })
    void answersSpeakOfSomethingElse(String answer) {
        assertThat(CandidateEvidence.isAboutQuestion(answer)).isFalse();
    }

    @Test
    void halfOfTheAnswersAreEnough() {
        assertThat(CandidateEvidence.holds("", "", 4, 2)).isTrue();
        assertThat(CandidateEvidence.holds("", "", 5, 2)).isFalse();
        assertThat(CandidateEvidence.holds("", "", 0, 0)).isFalse();
    }
}
