package io.github.questionwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {

    private static final String ALL_BUT_TAGS = "question.kind,question.difficulty,question.seniority,question.minutes,"
            + "answer.length,guide.key-points,guide.follow-ups";

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    private int run(String... args) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code = Main.run(new PrintWriter(outText), new PrintWriter(errText), args);
        out = outText.toString().replace("\r\n", "\n");
        err = errText.toString().replace("\r\n", "\n");
        return code;
    }

    private String bank() throws IOException {
        return Files.writeString(
                        folder.resolve("bank.csv"),
                        "id,prompt,tags,answer\na,Why an index?,slq,It finds rows.\nb,Why a lock?,,To wait.\n")
                .toString();
    }

    private String tags() throws IOException {
        return Files.writeString(folder.resolve("tags.txt"), "# ours\nsql   queries\n\nhttp\n")
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend-developer", "java-language"})
    void theShippedBanksHaveNoFindings(String name) {
        assertThat(run("lint", "classpath:question-banks/" + name + ".json")).isZero();
        assertThat(out).endsWith(" questions, 0 errors, 0 findings\n");
    }

    @Test
    void findingsHaveTheirPlaceAndCostTheExitCode() throws IOException {
        String bank = bank();
        assertThat(run("lint", bank, "--tags", tags(), "--without", ALL_BUT_TAGS))
                .isEqualTo(1);
        assertThat(out)
                .isEqualTo(bank
                        + ":2:1 tags.vocabulary a: the tag \"slq\" is not in the vocabulary; did you mean \"sql\"?\n"
                        + bank + ":3:1 question.tags b: no tags; give it one or more\n"
                        + "2 questions, 0 errors, 2 findings\n");
    }

    @Test
    void nothingFoundIsExitCodeZero() throws IOException {
        assertThat(run("lint", bank(), "--without", ALL_BUT_TAGS + ",question.tags"))
                .isZero();
        assertThat(out).isEqualTo("2 questions, 0 errors, 0 findings\n");
    }

    @Test
    void theSameInJson() throws IOException {
        String bank = bank();
        assertThat(run("lint", bank, "--without", ALL_BUT_TAGS, "--json")).isEqualTo(1);
        JsonNode json = JsonMapper.builder().build().readTree(out);
        assertThat(json.path("questions").intValue()).isEqualTo(2);
        assertThat(json.path("rules").path("question.tags").intValue()).isEqualTo(1);
        JsonNode finding = json.path("findings").get(0);
        assertThat(finding.path("question").stringValue()).isEqualTo("b");
        assertThat(finding.path("source").stringValue()).isEqualTo(bank);
        assertThat(finding.path("line").intValue()).isEqualTo(3);
        assertThat(finding.path("message").stringValue()).isEqualTo("no tags; give it one or more");
    }

    @Test
    void whatIsWrongWithTheCallIsOneLine() throws IOException {
        assertThat(run("lint", bank(), "--without", "guide.keypoints")).isEqualTo(2);
        assertThat(err)
                .startsWith("questionwright lint: no rule is called \"guide.keypoints\"; the rules are question.kind, ")
                .hasLineCount(1);
        String missing = folder.resolve("none").toString();
        assertThat(run("lint", missing)).isEqualTo(2);
        assertThat(err).startsWith(missing + " error source.not-found").hasLineCount(1);
        assertThat(run("lint", bank(), "--tags", missing)).isEqualTo(2);
        assertThat(err).isEqualTo(missing + ": cannot be read; check the name\n");
    }
}
