package io.github.questionwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    /** Worked out with sha256sum: contract, never to change. */
    @Test
    void derivedIdsAreFrozen() {
        assertThat(Question.builder("What is a mutex?").build().id()).isEqualTo("q-55a8cc1293ea2f0e");
        Question choice = Question.builder("Which is safe?")
                .options(Option.wrong("POST"), Option.correct("GET"))
                .build();
        assertThat(choice.id()).isEqualTo("q-e0d9b2cd32fab538");
        assertThat(Option.correct("GET").id()).isEqualTo("o-14e30cd1");
    }

    @ParameterizedTest
    @CsvSource({
        "'What is a mutex?', '  What\tis a  mutex?\n'",
        "'What is a mutex?', 'What\u00a0is\u2003a mutex?'",
        "'caf\u00e9', 'cafe\u0301'",
    })
    void whiteSpaceAndCompositionDoNotChangeADerivedId(String one, String other) {
        assertThat(Question.builder(one).build().id())
                .isEqualTo(Question.builder(other).build().id());
    }

    @Test
    void theOrderOfOptionsDoesNotChangeADerivedIdAndTheirTextsDo() {
        Question one = Question.builder("?")
                .options(Option.wrong("a"), Option.correct("b"))
                .build();
        Question turned = Question.builder("?")
                .options(Option.wrong("b"), Option.correct("a"))
                .build();
        Question other = Question.builder("?")
                .options(Option.wrong("a"), Option.correct("c"))
                .build();
        assertThat(one.id()).isEqualTo(turned.id()).isNotEqualTo(other.id());
        assertThat(one).isNotEqualTo(turned);
    }

    @Test
    void aGivenIdIsKept() {
        Question question = Question.builder("Why?").id("java-042").build();
        assertThat(question.id()).isEqualTo("java-042");
        assertThat(question.toBuilder().prompt("Why not?").build().id()).isEqualTo("java-042");
    }

    @Test
    void toBuilderKeepsEverything() {
        Question full = Question.builder("Why?")
                .id("full")
                .format(TextFormat.MARKDOWN)
                .kind(QuestionKind.SYSTEM_DESIGN)
                .section("A", "B")
                .difficulty(Difficulty.HARD)
                .seniority(Seniority.LEAD)
                .tags("z", "a")
                .minutes(7)
                .options(Option.correct("x").withFeedback("yes"), Option.wrong("y"))
                .explanation("e")
                .hints("h1", "h2")
                .references(Reference.of("RFC", "u"))
                .keyPoints("k")
                .provenance(Provenance.unknown().withAuthor("me"))
                .locale(Locale.GERMAN)
                .attribute("n", "v")
                .build();
        assertThat(full.toBuilder().build()).isEqualTo(full).hasSameHashCodeAs(full);
        assertThat(full.tags()).containsExactly("z", "a");
        assertThat(full.toBuilder().minutes(8).build()).isNotEqualTo(full);
    }

    @Test
    void whatIsHandedOutCannotBeChanged() {
        Question question =
                Question.builder("Why?").tags("a").attribute("n", "v").build();
        assertThatThrownBy(() -> question.tags().add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> question.attributes().put("b", "c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> question.hints().add("b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void severalRightOptionsMakeAMultipleChoice() {
        Answer several = Question.builder("?")
                .options(Option.correct("a"), Option.correct("b"))
                .build()
                .answer();
        assertThat(several).isEqualTo(new Answer.Choice(List.of(Option.correct("a"), Option.correct("b")), true));
    }

    @Test
    void labelsAreLowerCaseWithHyphens() {
        assertThat(Labels.of(QuestionKind.SYSTEM_DESIGN)).isEqualTo("system-design");
        assertThat(Labels.find(QuestionKind.class, "system-design")).contains(QuestionKind.SYSTEM_DESIGN);
        assertThat(Labels.find(QuestionKind.class, "SYSTEM_DESIGN")).isEmpty();
        assertThat(Labels.all(Difficulty.class)).containsExactly("easy", "medium", "hard");
    }
}
