package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.quality.QualityCheck;
import io.github.questionwright.source.QuestionSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content that ships: the rules of good content, and code that compiles. */
class ShippedBanksTest {

    private static final String BACKEND = "question-banks/backend-developer.json";
    private static final String JAVA = "question-banks/java-language.json";
    private static final Pattern JAVA_CODE = Pattern.compile("(?ms)^```java\\n(.*?)^```");
    private static final Pattern TYPE_NAME =
            Pattern.compile("(?m)^public (?:(?:final|abstract|sealed) )*(?:class|record|interface|enum) (\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {BACKEND, JAVA})
    void loadsWithoutADiagnosticAndKeepsEveryRuleOfQuality(String bank) throws IOException {
        LoadResult result = QuestionBanks.read(QuestionSource.classpath(bank));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(QualityCheck.standard()
                        .withVocabulary(vocabulary())
                        .of(result.bank())
                        .findings())
                .isEmpty();
    }

    @Test
    void theBankForBackendInterviewsHasItsSectionsAndSize() {
        QuestionBank bank = QuestionBanks.loadClasspath(BACKEND);
        assertThat(bank.size()).isGreaterThanOrEqualTo(150);
        assertThat(choices(bank)).isGreaterThanOrEqualTo(40);
        assertThat(bank.facets().sections().keySet())
                .containsExactlyInAnyOrder(
                        "Technical core",
                        "The role",
                        "Skills and learning",
                        "Toolkit",
                        "Behavioral",
                        "Questions to ask the interviewer");
        assertThat(bank.facets().kinds()).containsKeys(QuestionKind.values());
    }

    @Test
    void theBankForJavaHasItsSize() {
        assertThat(QuestionBanks.loadClasspath(JAVA).size()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void everyTagOfTheVocabularyIsUsed() throws IOException {
        Map<String, Integer> used =
                QuestionBanks.loadClasspath(BACKEND).facets().tags();
        Map<String, Integer> usedInJava =
                QuestionBanks.loadClasspath(JAVA).facets().tags();
        assertThat(vocabulary())
                .doesNotHaveDuplicates()
                .filteredOn(tag -> !used.containsKey(tag) && !usedInJava.containsKey(tag))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codingQuestions")
    void theCodeOfACodingAnswerCompiles(String id, String code, @TempDir Path folder) throws IOException {
        Matcher name = TYPE_NAME.matcher(code);
        Path file = Files.writeString(folder.resolve((name.find() ? name.group(1) : "Answer") + ".java"), code);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exitCode = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(out, out, "--release", "17", "-Xlint:all", "-d", folder.toString(), file.toString());
        assertThat(said.toString()).as(id).isEmpty();
        assertThat(exitCode).isZero();
    }

    static Stream<Arguments> codingQuestions() {
        return Stream.of(BACKEND, JAVA)
                .flatMap(bank -> QuestionBanks.loadClasspath(bank).questions().stream())
                .filter(question ->
                        question.kind().filter(QuestionKind.CODING::equals).isPresent())
                .filter(question -> question.answer().kind() == AnswerKind.OPEN)
                .flatMap(ShippedBanksTest::code);
    }

    /** A complete compilation unit, or nothing where the answer is in another language. */
    private static Stream<Arguments> code(Question question) {
        String answer = ((Answer.Open) question.answer()).text();
        List<String> blocks =
                JAVA_CODE.matcher(answer).results().map(block -> block.group(1)).toList();
        assertThat(blocks).as(question.id()).hasSize(answer.contains("```sql") ? 0 : 1);
        return blocks.stream().map(block -> Arguments.of(question.id(), block));
    }

    private static long choices(QuestionBank bank) {
        return bank.questions().stream()
                .filter(question -> question.answer().kind() == AnswerKind.CHOICE)
                .count();
    }

    private static List<String> vocabulary() throws IOException {
        try (InputStream tags = QuestionBanks.class.getResourceAsStream("/question-banks/tags.txt")) {
            return new String(tags.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2)[0])
                    .toList();
        }
    }
}
