package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicatesTest {

    private static final String FIRST =
            "{\"id\":\"a\",\"prompt\":\"What is 1 &lt; 2?\",\"options\":[{\"text\":\"True\",\"correct\":true},{\"text\":\"False\"}],"
                    + "\"tags\":[\"x\"],\"guide\":{\"keyPoints\":[\"k\"]}}\n";

    private static LoadResult read(DuplicateStrategy strategy, String text) {
        return QuestionLoader.builder().duplicates(strategy).read(QuestionSource.string("a.jsonl", text));
    }

    private static String second(String prompt, String options, String more) {
        return "{\"id\":\"b\",\"prompt\":\"" + prompt + "\",\"options\":[" + options + "]" + more + "}\n";
    }

    private static final String TURNED = "{\"text\":\"false\"},{\"text\":\" TRUE\",\"correct\":true}";

    @Test
    void twoThatReadAlikeAreKeptAndTold() {
        LoadResult result = read(DuplicateStrategy.KEEP, FIRST + second("3.  what is 1 < 2?", TURNED, ""));
        assertThat(result.bank().questions()).extracting(Question::id).containsExactly("a", "b");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.jsonl:2:1 warning question.similar: reads like the question at a.jsonl:1:1; both are"
                                + " kept; remove one, or have the loader drop or merge duplicates");
    }

    @Test
    void theSecondIsDroppedIfAskedFor() {
        LoadResult result = read(DuplicateStrategy.DROP, FIRST + second("What is 1 < 2?", TURNED, ""));
        assertThat(result.bank().questions()).extracting(Question::id).containsExactly("a");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("a.jsonl:2:1 warning question.duplicate: reads like the question at a.jsonl:1:1; that"
                        + " one is kept, this one is dropped");
    }

    @Test
    void theTwoAreUnitedIfAskedFor() {
        String more =
                ",\"tags\":[\"y\",\"x\"],\"explanation\":\"e\",\"guide\":{\"keyPoints\":[\"l\"]},\"references\":[{\"title\":\"r\"}]";
        LoadResult result = read(DuplicateStrategy.MERGE, FIRST + second("What is 1 < 2?", TURNED, more));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("a.jsonl:2:1 info question.merged: reads like the question at a.jsonl:1:1; the two are"
                        + " one now, under the id of that one");
        Question one = result.bank().question("a");
        assertThat(result.bank().questions()).hasSize(1);
        assertThat(one.tags()).containsExactly("x", "y");
        assertThat(one.explanation()).contains("e");
        assertThat(one.guide().keyPoints()).containsExactly("k", "l");
        assertThat(one.references()).hasSize(1);
    }

    @Test
    void aMissingAnswerIsTakenFromTheOther() {
        LoadResult result = read(
                DuplicateStrategy.MERGE,
                "{\"id\":\"a\",\"prompt\":\"Why?\"}\n{\"id\":\"b\",\"prompt\":\"why? \",\"answer\":\"So.\"}\n");
        assertThat(result.bank().question("a").answer().kind())
                .isEqualTo(io.github.questionwright.model.AnswerKind.OPEN);
    }

    @Test
    void sameIdFromTheContentIsUnitedToo() {
        String text =
                "{\"prompt\":\"Why?\",\"answer\":\"x\",\"tags\":[\"p\"]}\n{\"prompt\":\"Why?\",\"answer\":\"x\",\"tags\":[\"q\"]}\n";
        LoadResult result = read(DuplicateStrategy.MERGE, text);
        assertThat(result.bank().questions()).hasSize(1);
        assertThat(result.bank().questions().get(0).tags()).containsExactly("p", "q");
    }

    @Test
    void contradictionsAreKeptApart() {
        String wrong = "{\"text\":\"False\",\"correct\":true},{\"text\":\"True\"}";
        LoadResult result = read(DuplicateStrategy.MERGE, FIRST + second("What is 1 < 2?", wrong, ""));
        assertThat(result.bank().questions()).hasSize(2);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("a.jsonl:2:1 warning question.similar: reads like the question at a.jsonl:1:1; the two"
                        + " contradict each other (answer), so both are kept; decide which is right");
    }

    @ParameterizedTest
    @EnumSource(DuplicateStrategy.class)
    void otherOptionsOrOtherCodeMakeAnotherQuestion(DuplicateStrategy strategy) {
        String text = FIRST
                + second("What is 1 < 2?", "{\"text\":\"True\",\"correct\":true},{\"text\":\"No\"}", "")
                + "{\"id\":\"c\",\"prompt\":\"What is printed?\\n```f(1)```\",\"answer\":\"1\"}\n"
                + "{\"id\":\"d\",\"prompt\":\"What is printed?\\n```f(2)```\",\"answer\":\"2\"}\n";
        LoadResult result = read(strategy, text);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bank().questions()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"KEEP", "DROP", "MERGE"})
    void theVerySameIsDroppedUnderAnyStrategy(DuplicateStrategy strategy) {
        LoadResult result = read(strategy, FIRST + FIRST);
        assertThat(result.bank().questions()).hasSize(1);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("question.duplicate");
    }
}
