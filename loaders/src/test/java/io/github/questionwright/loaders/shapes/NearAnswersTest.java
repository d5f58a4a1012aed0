package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.model.Answer;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of an answer that is nearly an option, and what is taken from brackets behind an answer. */
class NearAnswersTest {

    /** A likeness is a hint for people; the question stays without a right option. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DCHP|\"DNS\", \"DHCP\"|; did you mean \"DHCP\"?",
                "array list|\"ArrayList\", \"LinkedList\"|; did you mean \"ArrayList\"?",
                "seven|\"severn\", \"sven\"|; did you mean \"severn\" or \"sven\"?",
                "PUT|\"GET\", \"POT\"|''",
                "HTTP|\"IMAP\", \"SMTP\"|''",
                "none of these, as far as anybody knows|\"all\", \"some\"|''"
            })
    void aNearOptionIsNamed(String answer, String options, String hint) {
        LoadResult result = QuestionBanks.read(QuestionSource.string(
                "a.json", "[{\"q\": \"Which?\", \"choices\": [" + options + "], \"correct\": \"" + answer + "\"}]"));
        assertThat(result.errors())
                .extracting(Diagnostic::message)
                .containsExactly("\"" + answer + "\" is none of the 2 options; kept without a right option" + hint);
        assertThat(result.bank().questions().get(0).answer()).isInstanceOf(Answer.Unresolved.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEAP (ACCEPT: THE HEAP)|HEAP;THE HEAP",
                "heap (also accept: the heap; free store)|heap;the heap;free store",
                "Heap (Accept: heap memory, or free store)|Heap;heap memory;free store",
                "f(x) (ACCEPT: y)|f(x);y",
                "HEAP (ACCEPT: HEAP)|HEAP",
            })
    void whatIsAcceptedAsWellIsAccepted(String answer, String accepted) {
        assertThat(answer(answer)).isEqualTo(new Answer.ShortText(List.of(accepted.split(";"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEAP (DO NOT ACCEPT: STACK)",
                "HEAP (ACCEPT: )",
                "(ACCEPT: HEAP)",
                "HEAP (acceptable)",
                "HEAP (ACCEPT: A) B"
            })
    void otherBracketsArePartOfTheAnswer(String answer) {
        assertThat(answer(answer)).isEqualTo(new Answer.Open(answer));
    }

    private static Answer answer(String text) {
        LoadResult result = QuestionBanks.read(
                QuestionSource.string("a.json", "[{\"question\": \"What is this?\", \"answer\": \"" + text + "\"}]"));
        return result.bank().questions().get(0).answer();
    }
}
