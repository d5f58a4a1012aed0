package io.github.questionwright.loaders.internal.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.csv.CsvFormat;
import io.github.questionwright.loaders.internal.csv.Recording;
import io.github.questionwright.loaders.internal.csv.StringText;
import io.github.questionwright.source.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinsTest {

    private static final String QUESTIONS = "id,question\n1,Why?\n2,How?\n3,Who?\n";
    private static final String ANSWERS =
            "id,question_id,answer,is_correct\n7,1,so,true\n8,2,thus,false\n9,1,no,false\n";

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private static StringText file(String name, String text) {
        return StringText.of(name, text);
    }

    private Joins among(StringText... texts) {
        return Joins.among(
                Arrays.stream(texts)
                        .map(text -> new Table(text, new CsvFormat()))
                        .toList(),
                diagnostics::add);
    }

    private static List<String> read(Joins joins, StringText text) {
        return Recording.of(joins.of(text.path(), new CsvFormat()), text).contents();
    }

    private List<String> messages() {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }

    @Test
    void rowsBecomeAListInTheirQuestion() {
        StringText questions = file("a/questions.csv", QUESTIONS);
        Joins joins = among(file("a/answers.csv", ANSWERS), questions);

        assertThat(read(joins, questions))
                .containsExactly(
                        "{id:\"1\",question:\"Why?\",answers:[{id:\"7\",answer:\"so\",is_correct:\"true\"},"
                                + "{id:\"9\",answer:\"no\",is_correct:\"false\"}]}",
                        "{id:\"2\",question:\"How?\",answers:[{id:\"8\",answer:\"thus\",is_correct:\"false\"}]}",
                        "{id:\"3\",question:\"Who?\"}");
        assertThat(joins.isJoined("a/answers.csv")).isTrue();
        assertThat(joins.isJoined("a/questions.csv")).isFalse();
        assertThat(messages())
                .containsExactly(
                        "a/answers.csv info join.tables: its 3 rows go with the questions of a/questions.csv, by"
                                + " \"question_id\" and their \"id\"");
    }

    @Test
    void whatIsJoinedStandsWhereItsQuestionStands() {
        StringText questions = file("questions.csv", QUESTIONS);
        Joins joins = among(file("answers.csv", ANSWERS), questions);

        assertThat(Recording.of(joins.of(questions.path(), new CsvFormat()), questions)
                        .records
                        .get(1)
                        .fields()
                        .find("answers"))
                .hasValueSatisfying(value -> assertThat(value.line()).isEqualTo(3));
    }

    @Test
    void rowsThatReferToNothingAreTold() {
        among(file("answers.csv", ANSWERS + "10,4,never,false\n11,,what,false\n"), file("questions.csv", QUESTIONS));

        assertThat(messages().subList(1, 3))
                .containsExactly(
                        "answers.csv:5:4 error join.orphan: no question of questions.csv has the id \"4\"; mend it, or add"
                                + " the question",
                        "answers.csv:6:1 error join.orphan: the row names no question; fill its \"question_id\"");
    }

    @Test
    void pairsAreFoundByTheirNames() {
        StringText english = file("questions_en.csv", QUESTIONS);
        Joins joins = among(
                file("answers.csv", ANSWERS),
                file("answers_en.csv", ANSWERS.replace("so", "yes")),
                file("questions.csv", QUESTIONS),
                english);

        assertThat(read(joins, english).get(0)).contains("answer:\"yes\"");
        assertThat(messages()).hasSize(2).allMatch(each -> each.contains("join.tables"));
    }

    @Test
    void severalTablesOfQuestionsThatFitAreRefused() {
        Joins joins =
                among(file("rows.csv", ANSWERS), file("questions1.csv", QUESTIONS), file("questions2.csv", QUESTIONS));

        assertThat(joins.isJoined("rows.csv")).isFalse();
        assertThat(messages())
                .containsExactly(
                        "rows.csv warning join.ambiguous: its column \"question_id\" could mean the questions of"
                                + " any of questions1.csv, questions2.csv; give the two files that belong together the same"
                                + " ending, or put them into a folder of their own");
    }

    @Test
    void theSameNameInBothAndATextColumnInTheRows() {
        StringText questions = file("quiz_questions.csv", "question_id,text\nq1,Why?\nq2,How?\n");
        Joins joins = among(file("quiz_options.csv", "questionId,text,correct\nq1,a,1\nq1,b,0\nq2,c,1\n"), questions);

        assertThat(read(joins, questions).get(0))
                .isEqualTo("{question_id:\"q1\",text:\"Why?\",answers:[{text:\"a\",correct:\"1\"},"
                        + "{text:\"b\",correct:\"0\"}]}");
    }

    @Test
    void tablesThatDoNotBelongTogetherStayApart() {
        among(file("a/answers.csv", ANSWERS), file("b/questions.csv", QUESTIONS));
        among(file("answers.csv", "id,question_id,answer\n1,77,so\n2,78,no\n"), file("questions.csv", QUESTIONS));
        among(file("other.csv", QUESTIONS), file("questions.csv", QUESTIONS));

        assertThat(diagnostics).isEmpty();
    }
}
