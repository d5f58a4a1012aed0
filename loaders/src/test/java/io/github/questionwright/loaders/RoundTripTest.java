package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTripTest {

    private static final int TRIALS = 60;

    @TempDir
    private Path folder;

    @Test
    void jsonLoadsBackAsAnEqualBank() {
        for (long seed = 0; seed < TRIALS; seed++) {
            QuestionBank bank = new RandomBanks(seed).bank(12);
            assertThat(through(bank, BankFormat.JSON)).as("seed %d", seed).isEqualTo(bank);
        }
    }

    @Test
    void markdownLoadsBackAsAnEqualBank() {
        for (long seed = 0; seed < 5 * TRIALS; seed++) {
            QuestionBank bank = new RandomBanks(seed).bank(12);
            assertThat(through(bank, BankFormat.MARKDOWN)).as("seed %d", seed).isEqualTo(bank);
        }
        for (String name : List.of("backend-developer", "java-language")) {
            QuestionBank bank = QuestionBanks.load(QuestionSource.classpath("question-banks/" + name + ".json"));
            assertThat(through(bank, BankFormat.MARKDOWN)).as(name).isEqualTo(bank);
        }
    }

    @ParameterizedTest
    @CsvSource({"markdown, input.md", "pages, page.html", "articles, article.txt"})
    void whatWasReadFromDocumentsLoadsBackFromMarkdown(String cases, String file) throws IOException {
        int count = 0;
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources", cases))) {
            for (Path each : folders.toList()) {
                QuestionBank bank = QuestionBanks.read(each.resolve(file)).bank();
                String text = QuestionBanks.toText(bank, BankFormat.MARKDOWN);
                assertThat(QuestionBanks.read(QuestionSource.string("bank.md", text))
                                .bank())
                        .as(each.toString())
                        .isEqualTo(bank);
                count += bank.size();
            }
        }
        assertThat(count).isPositive();
    }

    @Test
    void jsonLinesAndTablesKeepEveryQuestionAndSectionPath() {
        for (long seed = 0; seed < TRIALS; seed++) {
            QuestionBank bank = new RandomBanks(seed).bank(12);
            QuestionBank lines = through(bank, BankFormat.JSON_LINES);
            QuestionBank table = through(lines, BankFormat.CSV);
            QuestionBank again = through(table, BankFormat.JSON_LINES);
            QuestionBank tabs = through(again, BankFormat.TSV);
            for (QuestionBank each : List.of(lines, table, again, tabs)) {
                assertThat(each.questions()).as("seed %d", seed).isEqualTo(bank.questions());
            }
        }
    }

    @Test
    void anUnresolvedAnswerSurvivesWithItsError() {
        String json =
                "{\"id\":\"a\",\"prompt\":\"?\",\"options\":[{\"text\":\"x\"},{\"text\":\"y\"}],\"answer\":\"E\"}\n";
        LoadResult first = QuestionBanks.read(QuestionSource.string("a.jsonl", json));
        LoadResult second =
                QuestionBanks.read(QuestionSource.string("b.csv", QuestionBanks.toText(first.bank(), BankFormat.CSV)));
        assertThat(first.errors())
                .extracting(Object::toString)
                .containsExactly("a.jsonl:1:71 error answer.unresolved: the answer \"E\" marks none of the 2 options;"
                        + " mark the right one with \"correct\": true");
        assertThat(second.bank().questions()).isEqualTo(first.bank().questions());
        assertThat(second.errors()).hasSize(1);
    }

    @Test
    void aQuestionGoesToJsonAndBack() {
        RandomBanks random = new RandomBanks(1);
        for (int trial = 0; trial < 200; trial++) {
            Question question = random.question("q");
            assertThat(QuestionJson.fromJson(QuestionJson.toJson(question))).isEqualTo(question);
        }
    }

    @Test
    void whatIsWrittenFitsTheSchemaAndWhatIsWrongDoesNot() throws IOException {
        Schema schema = schema();
        for (long seed = 0; seed < TRIALS; seed++) {
            String json = QuestionBanks.toText(new RandomBanks(seed).bank(5), BankFormat.JSON);
            assertThat(errors(schema, json)).as("seed %d", seed).isEmpty();
        }
        assertThat(errors(schema, "{\"questions\":[{\"promt\":\"?\"}]}")).isNotEmpty();
        assertThat(errors(schema, "{\"questions\":[{\"prompt\":\"?\",\"difficulty\":\"hrad\"}]}"))
                .isNotEmpty();
        assertThat(errors(schema, "{\"questions\":[{\"prompt\":\"?\",\"tolerance\":1}]}"))
                .isNotEmpty();
    }

    @Test
    void theShippedBanksFitTheSchemaAndLoadWithoutAWord() throws IOException {
        for (String name : List.of("backend-developer", "java-language")) {
            String resource = "question-banks/" + name + ".json";
            assertThat(errors(schema(), resource(resource))).as(name).isEmpty();
            LoadResult result = QuestionBanks.read(QuestionSource.classpath(resource));
            assertThat(result.diagnostics()).as(name).isEmpty();
            assertThat(result.bank().sections()).as(name).hasSizeGreaterThan(5);
        }
    }

    @Test
    void filesAreWrittenWholeAndLeaveNothingBehind() throws IOException {
        QuestionBank bank = new RandomBanks(5).bank(8);
        Path file = folder.resolve("team.json");
        QuestionBanks.write(bank, file);
        QuestionBanks.write(bank, file);
        assertThat(QuestionBanks.load(file)).isEqualTo(bank);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Files.readString(file)).isEqualTo(QuestionBanks.toText(bank, BankFormat.JSON));
    }

    @Test
    void aFolderOfFilesIsOneBank() {
        QuestionBank bank = new RandomBanks(6).bank(9);
        QuestionBank firstHalf = QuestionBank.of(bank.questions().subList(0, 4));
        QuestionBank secondHalf = QuestionBank.of(bank.questions().subList(4, 9));
        QuestionBanks.write(firstHalf, folder.resolve("a.csv"));
        QuestionBanks.write(secondHalf, folder.resolve("b.jsonl"));
        LoadResult result = QuestionBanks.read(folder);
        assertThat(result.bank().questions()).isEqualTo(bank.questions());
        assertThat(result.files())
                .containsExactly(
                        new LoadedFile(folder + "/a.csv", "csv", 4), new LoadedFile(folder + "/b.jsonl", "jsonl", 5));
        assertThat(result.locationOf("q0"))
                .hasValueSatisfying(place -> assertThat(place.source()).isEqualTo(folder + "/a.csv"));
    }

    private static QuestionBank through(QuestionBank bank, BankFormat format) {
        String text = QuestionBanks.toText(bank, format);
        return QuestionBanks.load(QuestionSource.string("bank." + format.label(), text));
    }

    private static Schema schema() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(resource("questionwright-schemas/question-bank.schema.json"), InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RoundTripTest.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
