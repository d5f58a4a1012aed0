package io.github.questionwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that leaves something open, and what a mapping says about it. */
class MappingOptionTest {

    @TempDir
    private Path folder;

    private Path quiz;

    @BeforeEach
    void files() throws IOException {
        quiz = Files.writeString(folder.resolve("quiz.json"), """
                [
                  {"question": "Which is even?", "options": ["1", "3", "4", "5"], "solution": 2, "who": "Leads"},
                  {"question": "Which is odd?", "options": ["2", "3", "4", "8"], "solution": 1, "who": "Leads"}
                ]
                """);
    }

    private String mapping(String json) throws IOException {
        return Files.writeString(folder.resolve("mapping.json"), json).toString();
    }

    @Test
    void withoutAMappingTheFileLeavesItOpen() {
        Run run = Run.of("inspect", quiz.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("answer.ambiguous", "(0 answered, 2 with options)");
    }

    @Test
    void theMappingSettlesIt() throws IOException {
        String mapping = mapping("{\"indexBase\": 0, \"fields\": {\"correct\": \"solution\", \"tags\": \"who\"}}");
        Run run = Run.of("inspect", quiz.toString(), "--mapping", mapping);
        assertThat(run.out())
                .contains(
                        "json, 2 questions (2 answered, 2 with options)",
                        "correct        <- solution, because the mapping says so",
                        "indexBase      <- 0, because the mapping says so",
                        "tags           <- who, because the mapping says so",
                        "0 errors, 0 warnings");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void convertFollowsTheMapping() throws IOException {
        String mapping = mapping("{\"indexBase\": 0, \"fields\": {\"correct\": \"solution\"},"
                + " \"fixed\": {\"section\": \"Numbers > Small\"}}");
        Run run = Run.of("convert", quiz.toString(), "--to", "csv", "--mapping", mapping);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().skip(1))
                .satisfiesExactly(
                        first -> assertThat(first).contains(",Which is even?,Numbers > Small,1,3,4,5,C,"),
                        second -> assertThat(second).contains(",Which is odd?,Numbers > Small,2,3,4,8,B,"));
    }

    @Test
    void aFieldThatNoRecordHasIsTold() throws IOException {
        Run run = Run.of("inspect", quiz.toString(), "--mapping", mapping("{\"fields\": {\"correct\": \"soluton\"}}"));
        assertThat(run.out()).contains("warning mapping.missing-field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'fields': {'promt': 'q'}} | 1:13 error mapping.unknown-field there is no role ~promt~; did you mean ~prompt~?",
                "{'indexbase': 1} | 1:2 error mapping.unknown-field there is no property ~indexbase~; did you mean ~indexBase~?",
                "{'indexBase': 2} | error mapping.",
                "{'fields': {'prompt': 7}} | 1:23 error mapping.type expected the name of a field as a text",
                "{'fields': []} | 1:12 error mapping.type expected an object with a role for each name",
                "[] | 1:1 error mapping.type expected a mapping, a JSON object",
                "{'fields': {}, 'fields': {}} | 1:16 error mapping.duplicate-field ~fields~ stands here a second time",
                "{'fields': | 1:11 error mapping.syntax",
            })
    void aWrongMappingIsToldAtItsPlace(String json, String expected) throws IOException {
        String mapping = mapping(json.replace('\'', '"'));
        for (String[] args : new String[][] {
            {"inspect", quiz.toString(), "--mapping", mapping},
            {"convert", quiz.toString(), "--to", "json", "--mapping", mapping}
        }) {
            Run run = Run.of(args);
            assertThat(run.code()).as(args[0]).isEqualTo(2);
            assertThat(run.out()).as(args[0]).isEmpty();
            assertThat(run.err()).as(args[0]).startsWith(mapping + ":").contains(expected.replace('~', '"'));
        }
    }

    @Test
    void allFaultsOfAMappingAreToldAtOnce() throws IOException {
        Run run = Run.of("inspect", quiz.toString(), "--mapping", mapping("{\"a\": 1,\n \"b\": 2}"));
        assertThat(run.err()).contains("mapping.json:1:2 error mapping.unknown-field");
        assertThat(run.err()).contains("mapping.json:2:2 error mapping.unknown-field");
    }

    @Test
    void aMappingThatIsNotThereIsOneLine() {
        String missing = folder.resolve("none.json").toString();
        Run run = Run.of("inspect", quiz.toString(), "--mapping", missing);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.startsWith(missing));
    }
}
