package io.github.questionwright.loaders.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionBuilder;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Section;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBankWriterTest {

    static String write(CsvBankWriter writer, Question... questions) throws IOException {
        StringWriter out = new StringWriter();
        writer.write(QuestionBank.of(questions), out);
        return out.toString();
    }

    private static QuestionBuilder q() {
        return Question.builder("P").id("q");
    }

    private static Question choice(boolean multiple, Option... options) {
        return q().answer(new Answer.Choice(List.of(options), multiple)).build();
    }

    static Stream<Arguments> questions() {
        Option yes = Option.correct("yes");
        Option no = Option.wrong("no");
        return Stream.of(
                Arguments.of(q().build(), "id,prompt", "q,P"),
                Arguments.of(Question.builder("P").build(), "id,prompt", "q-5c62e091b8c0565f,P"),
                Arguments.of(q().prompt("a,\"b\"\nc").build(), "id,prompt", "q,\"a,\"\"b\"\"\nc\""),
                Arguments.of(q().prompt("\u0007").build(), "id,prompt", "q,\"\u0007\""),
                Arguments.of(q().format(TextFormat.MARKDOWN).build(), "id,prompt,format", "q,P,markdown"),
                Arguments.of(q().kind(QuestionKind.SYSTEM_DESIGN).build(), "id,prompt,kind", "q,P,system-design"),
                Arguments.of(q().section("A > B", "C").build(), "id,prompt,section", "q,P,A \\> B > C"),
                Arguments.of(
                        q().difficulty(Difficulty.HARD)
                                .seniority(Seniority.LEAD)
                                .build(),
                        "id,prompt,difficulty,seniority",
                        "q,P,hard,lead"),
                Arguments.of(q().tags("a", "b;c", " d").build(), "id,prompt,tags", "q,P,a;b\\;c;\\ d"),
                Arguments.of(q().minutes(5).build(), "id,prompt,minutes", "q,P,5"),
                Arguments.of(choice(false, no, yes), "id,prompt,option1,option2,correct", "q,P,no,yes,B"),
                Arguments.of(
                        choice(true, yes, Option.correct("sure")),
                        "id,prompt,option1,option2,correct",
                        "q,P,yes,sure,A;B"),
                Arguments.of(choice(true, no, yes), "id,prompt,option1,option2,correct,multiple", "q,P,no,yes,B,true"),
                Arguments.of(
                        choice(false, yes, Option.correct("sure")),
                        "id,prompt,option1,option2,correct,multiple",
                        "q,P,yes,sure,A;B,false"),
                Arguments.of(
                        choice(false, yes, no.withId("n").withFeedback("why")),
                        "id,prompt,option1,option2,correct,optionId2,feedback2",
                        "q,P,yes,no,A,n,why"),
                Arguments.of(
                        q().answer(new Answer.Unresolved(List.of(no, Option.wrong("x")), "E"))
                                .build(),
                        "id,prompt,option1,option2,answer",
                        "q,P,no,x,E"),
                Arguments.of(q().answer("A").build(), "id,prompt,answer", "q,P,A"),
                Arguments.of(
                        q().answer(new Answer.ShortText(List.of("a", "b\""))).build(),
                        "id,prompt,accepted",
                        "q,P,\"[\"\"a\"\",\"\"b\\\"\"\"\"]\""),
                Arguments.of(
                        q().answer(new Answer.Numeric(new BigDecimal("-100"), new BigDecimal("0.50")))
                                .build(),
                        "id,prompt,value,tolerance",
                        "q,P,-100,0.5"),
                Arguments.of(
                        q().answer(new Answer.Numeric(new BigDecimal("1e50"), BigDecimal.ZERO))
                                .build(),
                        "id,prompt,value",
                        "q,P,1E+50"),
                Arguments.of(
                        q().explanation("E")
                                .hints("h")
                                .locale(Locale.forLanguageTag("pt-BR"))
                                .build(),
                        "id,prompt,explanation,hints,locale",
                        "q,P,E,\"[\"\"h\"\"]\",pt-BR"),
                Arguments.of(
                        q().references(Reference.of("T", "U"), Reference.of("V"))
                                .build(),
                        "id,prompt,references",
                        "q,P,\"[{\"\"title\"\":\"\"T\"\",\"\"url\"\":\"\"U\"\"},{\"\"title\"\":\"\"V\"\"}]\""),
                Arguments.of(
                        q().guide(new Guide(
                                        List.of("k"),
                                        List.of("r"),
                                        List.of(FollowUp.of("f", "g")),
                                        new Rubric(List.of(new RubricLevel(1, "b")))))
                                .build(),
                        "id,prompt,keyPoints,redFlags,followUps,rubric",
                        "q,P,\"[\"\"k\"\"]\",\"[\"\"r\"\"]\",\"[{\"\"prompt\"\":\"\"f\"\",\"\"answer\"\":\"\"g\"\"}]\","
                                + "\"[{\"\"level\"\":1,\"\"behavior\"\":\"\"b\"\"}]\""),
                Arguments.of(
                        q().provenance(Provenance.unknown().withAuthor("A")).build(),
                        "id,prompt,provenance",
                        "q,P,\"{\"\"author\"\":\"\"A\"\"}\""),
                Arguments.of(
                        q().attribute("b", "1")
                                .attribute("a", "2")
                                .attribute("c", "")
                                .build(),
                        "id,prompt,attr.b,attr.a,attributes",
                        "q,P,1,2,\"{\"\"c\"\":\"\"\"\"}\""));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void oneQuestion(Question question, String header, String record) throws IOException {
        assertThat(write(CsvBankWriter.csv(), question)).isEqualTo(header + "\n" + record + "\n");
    }

    @Test
    void aBankHasTheColumnsOfAllItsQuestionsInTheFixedOrder() throws IOException {
        Question first = q().id("1")
                .attribute("x", "1")
                .locale(Locale.ENGLISH)
                .answer("A")
                .build();
        Question second = q().id("2")
                .options(IntStream.rangeClosed(1, 11)
                        .mapToObj(number -> Option.of("o" + number, number == 11))
                        .toArray(Option[]::new))
                .section("S")
                .build();
        Question third = q().id("3").attribute("a", "2").tags("t").build();

        assertThat(write(CsvBankWriter.csv(), first, second, third))
                .isEqualTo("id,prompt,section,tags,option1,option2,option3,option4,option5,option6,option7,option8,"
                        + "option9,option10,option11,correct,answer,locale,attr.x,attr.a\n"
                        + "1,P,,,,,,,,,,,,,,,A,en,1,\n"
                        + "2,P,S,,o1,o2,o3,o4,o5,o6,o7,o8,o9,o10,o11,K,,,,\n"
                        + "3,P,,t,,,,,,,,,,,,,,,,2\n");
    }

    @Test
    void anEmptyBankIsItsHeaderAndWhatBelongsToABankIsLeftOut() throws IOException {
        StringWriter out = new StringWriter();
        CsvBankWriter.csv()
                .write(
                        QuestionBank.builder()
                                .title("T")
                                .sections(List.of(Section.of("Empty")))
                                .build(),
                        out);

        assertThat(out).hasToString("id,prompt\n");
    }

    @Test
    void tabsSeparateOnRequest() throws IOException {
        assertThat(write(CsvBankWriter.tsv(), q().prompt("a,b").answer("c\td").build()))
                .isEqualTo("id\tprompt\tanswer\nq\ta,b\t\"c\td\"\n");
    }

    @Test
    void manyDifferentAttributesShareAColumn() throws IOException {
        QuestionBuilder question = q();
        IntStream.range(0, 101).forEach(number -> question.attribute("a" + number, "x"));

        assertThat(write(CsvBankWriter.csv(), question.build()))
                .startsWith("id,prompt,attributes\nq,P,\"{\"\"a0\"\":\"\"x\"\",\"\"a1\"\":\"\"x\"\"");
        assertThat(write(CsvBankWriter.csv(), q().attribute("", "x").build()))
                .isEqualTo("id,prompt,attributes\nq,P,\"{\"\"\"\":\"\"x\"\"}\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\ta", "\ra"})
    void formulasAreDisarmedOnRequestOnly(String text) throws IOException {
        Question question = q().prompt(text)
                .tags(text.strip())
                .answer(new Answer.Numeric(new BigDecimal("-1"), BigDecimal.ZERO))
                .build();
        String quote = text.contains("\t") || text.contains("\r") ? "\"" : "";
        String tag = text.strip();
        String safeTag = "a".equals(tag) ? tag : "'" + tag;

        assertThat(write(CsvBankWriter.csv(), question))
                .isEqualTo("id,prompt,tags,value\nq," + quote + text + quote + "," + tag + ",-1\n");
        assertThat(write(CsvBankWriter.csv().safeForSpreadsheets(), question))
                .isEqualTo("id,prompt,tags,value\nq," + quote + "'" + text + quote + "," + safeTag + ",-1\n");
        assertThat(write(
                        CsvBankWriter.csv().safeForSpreadsheets(),
                        q().prompt("a=1").build()))
                .isEqualTo("id,prompt\nq,a=1\n");
    }

    @ParameterizedTest
    @ValueSource(chars = {0, '\uffff', '\ud800', '\udc00'})
    void whatNoTableCanCarryIsRefusedBeforeAnythingIsWritten(char c) {
        StringWriter out = new StringWriter();
        QuestionBank bank =
                QuestionBank.of(q().id("1").build(), q().answer("a" + c + "b").build());

        assertThatThrownBy(() -> CsvBankWriter.csv().write(bank, out))
                .isInstanceOf(IOException.class)
                .hasMessage(String.format(
                        Locale.ROOT,
                        "the question \"q\" holds U+%04X in \"answer\", which a CSV file cannot carry; remove it, or"
                                + " write JSON",
                        (int) c));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theTargetStaysOpenAndItsFailureIsPassedOn() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {
                throw new AssertionError("not ours to close");
            }
        };
        QuestionBank bank = QuestionBank.of(q().prompt("x".repeat(100_000)).build());

        assertThatThrownBy(() -> CsvBankWriter.csv().write(bank, broken))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
