package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    private static final String FULL = """
            {"fields":{"prompt":"Frage","options":["A","B"],"tags":[]},"delimiter":";","header":true,"indexBase":1,\
            "difficultyScale":5,"fixed":{"section":"Java > Streams"},"values":{"difficulty":{"Leads":"attribute"}}}""";

    private static final String OPEN_BASE = """
            [{"question": "One?", "options": ["a", "b", "c"], "answer": 1},
             {"question": "Two?", "options": ["d", "e", "f"], "answer": 2}]""";

    @Test
    void theJsonFormIsReadBackEqual() {
        Mapping mapping = MappingJson.fromJson(FULL);
        assertThat(MappingJson.toJson(mapping)).isEqualTo(FULL);
        assertThat(MappingJson.fromJson(MappingJson.toJson(mapping))).isEqualTo(mapping);
        assertThat(mapping)
                .isEqualTo(Mapping.builder()
                        .field("prompt", "Frage")
                        .field("options", "A", "B")
                        .field("tags")
                        .delimiter(';')
                        .header(true)
                        .indexBase(1)
                        .property("difficultyScale", "5")
                        .fixed("section", "Java > Streams")
                        .value("difficulty", "Leads", "attribute")
                        .build());
        assertThat(mapping.fields("options")).containsExactly("A", "B");
        assertThat(mapping.indexBase()).contains(1);
        assertThat(Mapping.builder().build().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"indexBase\": 2}|m:1:15 error mapping.value: \"indexBase\" is \"2\"; allowed: 0, 1",
                "{\"delimiter\": \"ab\"}|m:1:15 error mapping.value: \"delimiter\" is \"ab\"; one character is expected",
                "{\"fields\": {\"prompts\": \"q\"}}|m:1:13 error mapping.unknown-field: there is no role \"prompts\"; did you mean"
                        + " \"prompt\"?",
                "{\"fields\": {\"prompt\": 3}}|m:1:23 error mapping.type: expected the name of a field as a text",
                "{\"decod\": \"none\"}|m:1:2 error mapping.unknown-field: there is no property \"decod\"; did you mean \"decode\"?",
                "{\"fixed\": {\"tags\": \"x\"}}|m:1:20 error mapping.value: \"tags\" cannot be fixed",
                "{\"list\": \"/a\", \"list\": \"/b\"}|m:1:16 error mapping.duplicate-field: \"list\" stands here a second time",
                "[]|m:1:1 error mapping.type: expected a mapping, a JSON object",
                "{|m:1:2 error mapping.syntax: this is no JSON",
                "|m:1:1 error mapping.syntax: the text ends where a mapping is expected, a JSON object",
            })
    void whatIsWrongIsToldWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> MappingJson.fromJson("m", json == null ? "" : json))
                .isInstanceOf(MappingSyntaxException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void theBuilderRefusesAtOnce() {
        assertThatThrownBy(() -> Mapping.builder().field("prommt", "q"))
                .hasMessageEndingWith("did you mean \"prompt\"?");
        assertThatThrownBy(() -> Mapping.builder().indexBase(2)).hasMessage("\"indexBase\" is \"2\"; allowed: 0, 1");
        assertThatThrownBy(() -> Mapping.builder().property("difficultyScale", "1"))
                .hasMessage("\"difficultyScale\" is \"1\"; a number from 2 to 100 is expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {FULL, "{}", "{\"list\": \"/a/*\", \"numbers\": \"text\"}"})
    void theSchemaAllowsWhatIsRead(String json) throws IOException {
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        MappingJson.fromJson(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"indexBase\": 2}", "{\"fields\": {\"prompts\": \"q\"}}", "{\"decod\": \"none\"}", "[]"})
    void theSchemaRefusesWhatIsNotRead(String json) throws IOException {
        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> MappingJson.fromJson(json)).isInstanceOf(MappingSyntaxException.class);
    }

    @Test
    void theBaseOfIndexesIsLaidDownWhereTheFileLeavesItOpen() {
        assertThat(read(OPEN_BASE, Mapping.builder().build()).errors())
                .extracting(Diagnostic::code)
                .containsExactly("answer.ambiguous", "answer.unresolved", "answer.unresolved");
        assertThat(right(read(OPEN_BASE, Mapping.builder().indexBase(0).build())))
                .containsExactly("b", "f");
        assertThat(right(read(OPEN_BASE, Mapping.builder().indexBase(1).build())))
                .containsExactly("a", "e");
    }

    @Test
    void fieldsAndValuesAreLaidDown() {
        LoadResult result = read(
                """
                [{"foo": "Name a loop", "bar": "for", "lvl": "3"}, {"foo": "Name a lock", "bar": "mutex", "lvl": "Leads"}]""",
                Mapping.builder()
                        .field("prompt", "foo")
                        .field("answer", "bar")
                        .field("difficulty", "lvl")
                        .value("difficulty", "3", "hard")
                        .value("difficulty", "Leads", "attribute")
                        .fixed("section", "Java > Basics")
                        .build());
        assertThat(result.errors()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("mapping.inferred", "id.derived");
        Question first = result.bank().questions().get(0);
        assertThat(first.prompt()).isEqualTo("Name a loop");
        assertThat(first.difficulty()).contains(Difficulty.HARD);
        assertThat(first.section()).containsExactly("Java", "Basics");
        assertThat(result.bank().questions().get(1).attributes()).containsEntry("lvl", "Leads");
    }

    @Test
    void aFieldThatIsNotThereIsTold() {
        LoadResult result = read(
                OPEN_BASE, Mapping.builder().field("hints", "tip").indexBase(0).build());
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .contains("the mapping names the field \"tip\", which none of the 2 records has");
    }

    private static LoadResult read(String json, Mapping mapping) {
        return QuestionLoader.builder().mapping(mapping).read(QuestionSource.string("quiz.json", json));
    }

    private static List<String> right(LoadResult result) {
        return result.bank().questions().stream()
                .flatMap(question -> question.answer().options().stream())
                .filter(Option::correct)
                .map(Option::text)
                .toList();
    }

    private static Schema schema() throws IOException {
        try (InputStream in = MappingTest.class.getResourceAsStream("/questionwright-schemas/mapping.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }
}
