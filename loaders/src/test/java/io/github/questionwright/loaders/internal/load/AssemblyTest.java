package io.github.questionwright.loaders.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.shape.Places;
import io.github.questionwright.loaders.internal.shape.Shaped;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import java.util.List;
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

    private boolean addUnder(int line, String section, String tag, String answer) {
        Question question = Question.builder("Why?")
                .section(List.of(section))
                .tags(List.of(tag))
                .answer(answer)
                .build();
        Question named = question.toBuilder().id(question.derivedId()).build();
        return assembly.add(new Shaped(named, Places.of(SourceLocation.at("a.json", line, 1)), false, true));
    }

    @Test
    void theSameUnderAnotherSectionOrTagIsADuplicate() {
        assertThat(addUnder(1, "Java", "x", "So.")).isTrue();
        assertThat(addUnder(2, "SQL", "x", "So.")).isFalse();
        assertThat(addUnder(3, "Java", "y", "So.")).isFalse();
        assertThat(addUnder(4, "Java", "x", "So.")).isFalse();
        assertThat(assembly.bank().questions())
                .singleElement()
                .satisfies(kept -> assertThat(kept.section()).containsExactly("Java"));
        String moved = "the same question stands at a.json:1:1, under another section or with other tags;"
                + " that one is kept, remove this one";
        assertThat(diagnostics.all().subList(0, 3))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.json:2:1 warning question.duplicate: " + moved,
                        "a.json:3:1 warning question.duplicate: " + moved,
                        "a.json:4:1 warning question.duplicate: the same question stands at a.json:1:1;"
                                + " that one is kept, remove this one");
    }

    @Test
    void anotherAnswerUnderAnotherSectionIsNoDuplicate() {
        assertThat(addUnder(1, "Java", "x", "So.")).isTrue();
        assertThat(addUnder(2, "SQL", "x", "Not so.")).isFalse();
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(found -> assertThat(found.toString())
                        .isEqualTo(
                                "a.json:2:1 error id.duplicate: the question at a.json:1:1 has the same prompt and options"
                                        + " and differs elsewhere; merge the two, or give each an id"));
    }
}
