package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionwright.QuestionBank;
import io.github.questionwright.kit.InterviewKit;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class KitJsonTest {

    private static final String SCHEMAS = "https://questionwright.github.io/schemas/";

    @TempDir
    private Path folder;

    private static InterviewKit kit() {
        QuestionBank bank = QuestionBank.of(Question.builder("Which?")
                .id("c")
                .minutes(2)
                .answer(new Answer.Choice(
                        List.of(
                                Option.wrong("one").withId("1"),
                                Option.correct("two").withId("2").withFeedback("SECRET because")),
                        false))
                .explanation("SECRET why")
                .build());
        return InterviewKit.builder(bank, bank.sample(1, "s"))
                .candidate("Kim")
                .totalMinutes(15)
                .build();
    }

    @Test
    void theFormIsTheDocumentedOne() {
        String question =
                "{\"id\":\"c\",\"prompt\":\"Which?\",\"minutes\":2,\"options\":[{\"id\":\"1\",\"text\":\"one\"},"
                        + "{\"id\":\"2\",\"text\":\"two\",\"correct\":true,\"feedback\":\"SECRET because\"}],"
                        + "\"explanation\":\"SECRET why\"}";
        String details = "\"details\":{\"title\":\"Interview\",\"candidate\":\"Kim\"}";
        String right = kit().model().key().items().get(0).rightLetters().get(0);
        String one = "{\"letter\":\"" + (right.equals("A") ? "B" : "A") + "\",\"id\":\"1\",\"text\":\"one\"}";
        String two = "{\"letter\":\"" + right
                + "\",\"id\":\"2\",\"text\":\"two\",\"correct\":true,\"feedback\":\"SECRET because\"}";
        String options = "\"options\":[" + (right.equals("A") ? two + "," + one : one + "," + two) + "],\"right\":[\""
                + right + "\"]";
        String json = KitJson.toJson(kit().model());
        assertThat(json)
                .contains("\"plan\":{\"totalMinutes\":15,\"plannedMinutes\":12,\"slots\":["
                        + "{\"kind\":\"introduction\",\"startMinute\":0,\"minutes\":5},"
                        + "{\"kind\":\"question\",\"question\":1,\"startMinute\":5,\"minutes\":2},"
                        + "{\"kind\":\"closing\",\"startMinute\":7,\"minutes\":5}]}")
                .contains("\"items\":[{\"number\":1,\"startMinute\":5,\"minutes\":2,\"question\":" + question + ","
                        + options + "}]")
                .contains("\"key\":{" + details + ",\"items\":[{\"number\":1,\"question\":" + question + "," + options
                        + "}]}")
                .contains(
                        "\"scorecard\":{" + details + ",\"items\":[{\"number\":1,\"question\":" + question
                                + ",\"levels\":[{\"level\":1,\"behavior\":\"No answer, or wrong in what matters\",\"standard\":true}");
    }

    @Test
    void thePaperAloneHasNoAnswers() {
        String json = KitJson.toJson(kit().model().paper());
        assertThat(KitJson.toJson(kit().model())).contains("\"paper\":" + json + ",\"key\"");
        assertThat(json)
                .contains(
                        "\"items\":[{\"number\":1,\"id\":\"c\",\"prompt\":\"Which?\",\"minutes\":2,\"space\":\"choose-one\","
                                + "\"options\":[{\"letter\":\"A\",")
                .doesNotContain("SECRET", "correct", "right", "feedback");
    }

    @Test
    void everyKitFitsTheSchema() throws IOException {
        Schema schema = schema();
        for (long seed = 0; seed < 60; seed++) {
            QuestionBank bank = new RandomBanks(seed).bank(6);
            InterviewKit kit = InterviewKit.of(bank, bank.sample(4, "seed"));
            assertThat(schema.validate(KitJson.toJson(kit.model()), InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoKit() throws IOException {
        Schema schema = schema();
        String json = KitJson.toJson(kit().model());
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        for (String[] change : new String[][] {
            {"\"space\":\"choose-one\"", "\"space\":\"choose-one\",\"correct\":true"},
            {"\"space\":\"choose-one\"", "\"space\":\"choose\""},
            {"\"kind\":\"closing\"", "\"kind\":\"end\""},
            {"\"letter\":\"A\"", "\"letter\":\"a\""},
            {"\"plannedMinutes\":12,", ""},
            {"\"prompt\":\"Which?\"", "\"promt\":\"Which?\""},
            {"\"level\":5", "\"level\":6"},
            {"\"scorecard\":", "\"card\":"},
        }) {
            assertThat(json).contains(change[0]);
            assertThat(schema.validate(json.replace(change[0], change[1]), InputFormat.JSON))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    @Test
    void valuesArePlainAndSayTheSame() {
        Map<String, Object> values = KitJson.values(kit().model());
        assertPlain(values);
        assertThat(JsonMapper.builder().build().writeValueAsString(values)).isEqualTo(KitJson.toJson(kit().model()));
        values.clear();
        assertThat(KitJson.values(kit().model())).containsOnlyKeys("guide", "paper", "key", "scorecard");
    }

    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThat(map.keySet()).allMatch(String.class::isInstance);
            map.values().forEach(KitJsonTest::assertPlain);
        } else if (value instanceof Iterable<?> all) {
            all.forEach(KitJsonTest::assertPlain);
        } else {
            assertThat(value).isInstanceOfAny(String.class, Number.class, Boolean.class);
        }
    }

    @Test
    void allDocumentsGoIntoAFolder() throws IOException {
        Path target = folder.resolve("a/b");
        List<Path> written = KitFiles.write(kit(), target);
        assertThat(KitFiles.write(kit(), target)).isEqualTo(written);
        assertThat(written).hasSize(9).last().isEqualTo(target.resolve("kit.json"));
        for (Map.Entry<String, String> file : kit().files().entrySet()) {
            assertThat(Files.readString(target.resolve(file.getKey()))).isEqualTo(file.getValue());
        }
        assertThat(Files.readString(target.resolve("kit.json"))).isEqualTo(KitJson.toJson(kit().model()));
        try (var files = Files.list(target)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void whatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> KitFiles.write(kit(), file)).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    private static Schema schema() throws IOException {
        Map<String, String> schemas = Map.of(
                SCHEMAS + "question-bank.schema.json",
                resource("question-bank.schema.json"),
                SCHEMAS + "kit.schema.json",
                resource("kit.schema.json"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(SCHEMAS + "kit.schema.json"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                KitJsonTest.class.getClassLoader().getResourceAsStream("questionwright-schemas/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
