package io.github.questionwright.loaders.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.shape.Places;
import io.github.questionwright.loaders.internal.shape.Shaped;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionBuilder;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    private final Diagnostics diagnostics = new Diagnostics("a.json", 10);
    private final Assembly assembly = new Assembly(diagnostics, TwinRule.KEEP);

    private boolean add(int line, String prompt, boolean found) {
        Question question = Question.builder(prompt).id("1").answer("x").build();
        return assembly.add(new Shaped(question, Places.of(SourceLocation.at("a.json", line, 1)), true, found));
    }

    @Test
    void inAFoundShapeARepeatedIdLosesNoQuestion() {
        assertThat(add(1, "Why?", true)).isTrue();
        assertThat(add(2, "How?", true)).isTrue();
        assertThat(add(3, "How?", true)).isFalse();
        assertThat(assembly.bank().questions()).hasSize(2);
        Question second = assembly.bank().questions().get(1);
        assertThat(second.id()).isEqualTo(second.derivedId());
        assertThat(second.attributes()).containsEntry("given-id", "1");
        assertThat(diagnostics.all().get(0))
                .hasToString(
                        "a.json:2:1 warning id.repeated: the id \"1\" is that of another question, at a.json:1:1;"
                                + " this one is kept under an id of its content, and the attribute given-id holds the given one");
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .contains("question.duplicate")
                .doesNotContain("id.duplicate");
    }

    @Test
    void inOurOwnShapeItIsAnError() {
        assertThat(add(1, "Why?", false)).isTrue();
        assertThat(add(2, "How?", false)).isFalse();
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("id.duplicate");
    }

    private boolean add(int line, Question question, boolean idGiven) {
        return assembly.add(new Shaped(question, Places.of(SourceLocation.at("a.json", line, 1)), idGiven, true));
    }

    private static QuestionBuilder question() {
        return Question.builder("Why?").answer("x").section("Java");
    }

    /** The two have one id from their content, and a bank has no id twice. */
    @Test
    void theSameQuestionFiledElsewhereIsTheSameQuestion() {
        assertThat(add(1, question().build(), false)).isTrue();
        assertThat(add(2, question().section("Streams").build(), false)).isFalse();
        assertThat(add(3, question().tags("new").build(), false)).isFalse();
        assertThat(add(4, question().build(), false)).isFalse();
        assertThat(assembly.bank().questions()).containsExactly(question().build());
        String elsewhere =
                "warning question.duplicate: the same question stands at a.json:1:1, under another section or"
                        + " with other tags; that one is kept, remove this one";
        assertThat(diagnostics.all())
                .extracting(Diagnostic::toString)
                .contains(
                        "a.json:2:1 " + elsewhere,
                        "a.json:3:1 " + elsewhere,
                        "a.json:4:1 warning question.duplicate: the same question stands at a.json:1:1; that one is"
                                + " kept, remove this one");
    }

    @Test
    void anotherAnswerToTheSamePromptIsNoRepetition() {
        assertThat(add(1, question().build(), false)).isTrue();
        assertThat(add(2, question().answer("y").build(), false)).isFalse();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::toString)
                .containsExactly("a.json:2:1 error id.duplicate: the question at a.json:1:1 has the same prompt and"
                        + " options and differs elsewhere; merge the two, or give each an id");
    }

    @Test
    void anIdThatTheSourceGivesTwiceIsAnErrorWhereverTheQuestionIsFiled() {
        Question first = question().id("1").build();
        Question second = question().id("1").section("Streams").build();
        SourceLocation place = SourceLocation.at("a.json", 2, 1);
        assertThat(add(1, first, true)).isTrue();
        assertThat(assembly.add(new Shaped(second, Places.of(place), true, false)))
                .isFalse();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.json:2:1 error id.duplicate: the id \"1\" is that of another question, at a.json:1:1;"
                                + " give this one an id of its own");
    }
}
