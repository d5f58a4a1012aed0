package io.github.questionwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --mapping FILE} does to a file in a shape of somebody else's. */
class MappingOptionTest {

    @TempDir
    private Path folder;

    private String bank = "";
    private String mapping = "";

    @BeforeEach
    void files() throws IOException {
        bank = Files.writeString(folder.resolve("legacy.json"), """
                [{"Ask": "Which port does HTTPS use?", "Picks": ["80", "443", "22"], "Pick": 1, "Rank": "Leads"},
                 {"Ask": "Which port does SSH use?", "Picks": ["21", "22", "25"], "Pick": 1, "Rank": "hard"}]
                """).toString();
        mapping("""
                {"fields": {"prompt": "Ask", "options": ["Picks"], "correct": "Pick", "difficulty": "Rank"},
                 "indexBase": 0, "fixed": {"section": "Network"}, "values": {"difficulty": {"Leads": "attribute"}}}
                """);
    }

    private void mapping(String json) throws IOException {
        mapping = Files.writeString(folder.resolve("legacy.mapping.json"), json).toString();
    }

    @Test
    void inspectShowsWhatTheMappingSays() {
        Run run = Run.of("inspect", bank, "--mapping", mapping);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(bank + "\n  json, 2 questions (2 answered, 2 with options)\n      2  Network\n"
                        + "  prompt         <- Ask, because the mapping says so\n"
                        + "  options        <- Picks, because the mapping says so\n"
                        + "  correct        <- Pick, because the mapping says so\n"
                        + "  difficulty     <- Rank, because the mapping says so\n"
                        + "  indexBase      <- 0, because the mapping says so\n"
                        + "  section        <- \"Network\", because the mapping says so\n"
                        + "  0 errors, 0 warnings, 2 notes\n" + bank
                        + ":1:2 info mapping.inferred prompt <- Ask; options <- Picks; correct <- Pick; difficulty <- Rank;"
                        + " indexBase <- 0; section <- \"Network\"; see the inferred mapping for the reasons\n" + bank
                        + ":1:2 info id.derived 2 questions have no id and got one from prompt and options; mending a typing"
                        + " error would change it, so write the bank once to keep the ids\n");
    }

    @Test
    void convertReadsByTheMapping() {
        Run run = Run.of("convert", bank, "--mapping", mapping, "--to", "jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("\"text\":\"443\",\"correct\":true", "\"section\":[\"Network\"]")
                                .doesNotContain("\"difficulty\""),
                        second -> assertThat(second)
                                .contains("\"text\":\"22\",\"correct\":true", "\"difficulty\":\"hard\""));
    }

    /** Without it the 1 could be the first option or the second. */
    @Test
    void theMappingDecidesAmongReadings() throws IOException {
        mapping("{\"fields\": {\"options\": \"Picks\", \"correct\": \"Pick\"}}");
        Run open = Run.of("convert", bank, "--mapping", mapping, "--to", "jsonl");
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.err()).contains(" error answer.ambiguous ").contains(" error answer.unresolved ");
        assertThat(open.out()).doesNotContain("\"correct\":true");

        mapping("{\"fields\": {\"options\": \"Picks\", \"correct\": \"Pick\"}, \"indexBase\": 1}");
        Run first = Run.of("convert", bank, "--mapping", mapping, "--to", "jsonl");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("\"text\":\"80\",\"correct\":true", "\"text\":\"21\",\"correct\":true");
    }

    @Test
    void whatInspectInfersCanBeGivenBack() throws IOException {
        Run inferred = Run.of("inspect", bank, "--mapping", mapping, "--json");
        assertThat(inferred.code()).isZero();
        String back = JsonMapper.shared()
                .readTree(inferred.out())
                .path("sources")
                .get(0)
                .path("mapping")
                .toString();
        Run once = Run.of("convert", bank, "--mapping", mapping, "--to", "json");
        mapping(back);
        assertThat(Run.of("convert", bank, "--mapping", mapping, "--to", "json"))
                .isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspect", "convert"})
    void allFaultsOfAMappingAreToldAtOnce(String command) throws IOException {
        mapping("""
                {"fields": {"promt": "Ask", "options": 3},
                 "indexBase": 2, "delimeter": ";",
                 "fixed": {"section": ["Network"]}}
                """);
        Run run = command.equals("inspect")
                ? Run.of("inspect", bank, "--mapping", mapping)
                : Run.of("convert", bank, "--mapping", mapping, "--to", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        FILE:1:13 error mapping.unknown-field there is no role "promt"; did you mean "prompt"? (known: \
                        id, prompt, options, correct, incorrect, answer, accepted, explanation, section, tags, \
                        difficulty, seniority, keyPoints, redFlags, followUps, references, rubric, hints, time, code, \
                        kind, locale, author)
                        FILE:1:40 error mapping.type expected the name of a field as a text, or a list of names
                        FILE:2:15 error mapping.value "indexBase" is "2"; allowed: 0, 1
                        FILE:2:18 error mapping.unknown-field there is no property "delimeter"; did you mean \
                        "delimiter"? (known: fields, fixed, values, list, delimiter, header, decode, numbering, \
                        optionLayout, optionSeparator, optionText, optionCorrect, optionLabel, optionFeedback, \
                        optionLabels, optionMark, indexBase, numbers, letters, timeUnit, tagSeparator, difficultyScale)
                        FILE:3:23 error mapping.type expected a text
                        """.replace("FILE", mapping));
    }

    @Test
    void aMappingThatIsCutOffHasAPlace() throws IOException {
        mapping("{\"fields\": {\"prompt\": \"Ask\"");
        Run run = Run.of("inspect", bank, "--mapping", mapping);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(mapping
                        + ":1:28 error mapping.syntax this is no JSON: the text ends inside the mapping; close what is"
                        + " open\n");
    }

    @Test
    void aMappingThatIsNotThereIsOneLine() {
        Run run = Run.of("inspect", bank, "--mapping", folder + "/none.json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(folder + "/none.json: there is no such mapping; check the name\n");
    }

    @Test
    void aFieldThatNoRecordHasIsAWarning() throws IOException {
        mapping(
                "{\"fields\": {\"prompt\": \"Ask\", \"options\": \"Picks\", \"correct\": \"Pick\", \"hints\": \"Clue\"},"
                        + " \"indexBase\": 0}");
        Run run = Run.of("inspect", bank, "--mapping", mapping);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(" warning mapping.missing-field ");
    }
}
