package io.github.questionwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleOptionsTest {

    @TempDir
    private Path folder;

    private String bank = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void bankOfNine() throws IOException {
        StringBuilder csv = new StringBuilder("id,prompt,tags,difficulty,minutes,answer\n");
        for (int number = 1; number <= 9; number++) {
            csv.append("q" + number + ",Prompt " + number + "?," + (number <= 3 ? "sql" : "http") + ",easy,5,Yes.\n");
        }
        bank = Files.writeString(folder.resolve("bank.csv"), csv).toString();
    }

    private int run(String... args) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code = Main.run(new PrintWriter(outText), new PrintWriter(errText), args);
        out = outText.toString().replace("\r\n", "\n");
        err = errText.toString().replace("\r\n", "\n");
        return code;
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(out);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void formsShareNoQuestion() throws IOException {
        String blueprint = file("b.json", "{\"count\":3,\"rules\":[{\"where\":\"tag:sql\",\"exactly\":1}]}");
        assertThat(run("sample", bank, "--blueprint", blueprint, "--forms", "3", "--seed", "s", "--json"))
                .isZero();
        Set<String> ids = new HashSet<>();
        json().path("forms")
                .forEach(form -> form.path("questions")
                        .forEach(question -> ids.add(question.path("id").stringValue())));
        assertThat(json().path("forms").size()).isEqualTo(3);
        assertThat(ids).hasSize(9);
        assertThat(json().path("inCommon").intValue()).isZero();
        assertThat(json().path("rules").get(1).path("least").intValue()).isEqualTo(1);
        assertThat(json().path("sums").toString()).contains("{\"field\":\"minutes\",\"least\":15.0,\"largest\":15.0}");
        assertThat(run("sample", bank, "--blueprint", blueprint, "--forms", "3", "--seed", "s")).isZero();
        assertThat(out)
                .contains("Form 1 of 3\n", "Form 3 of 3\n", "Every two forms share 0 questions.\n")
                .contains("  minutes adds up to 15.00\n");
    }

    @Test
    void moreFormsThanTheBankHasAreRefused() {
        assertThat(run("sample", bank, "--count", "4", "--forms", "3", "--seed", "s")).isEqualTo(3);
        assertThat(err).isNotBlank();
        assertThat(run("sample", bank, "--count", "4", "--forms", "3", "--common", "2", "--seed", "s"))
                .isZero();
        assertThat(out).contains("Every two forms share 2 questions.\n");
        assertThat(run("sample", bank, "--forms", "0")).isEqualTo(2);
        assertThat(err).isEqualTo("--forms is 0; allowed: 1 to 1000\n");
        assertThat(run("sample", bank, "--common", "1")).isEqualTo(2);
        assertThat(err).isEqualTo("--common is 1; it goes with --forms, and is at least 0\n");
    }

    @Test
    void whatWasSeenIsAvoidedAsFarAsPossible() throws IOException {
        String seen = file("seen.txt", "q4\n\nq5\r\nq6\nq7\nq8\nq9\n");
        assertThat(run("sample", bank, "--count", "3", "--seed", "s", "--avoid", seen, "--json"))
                .isZero();
        assertThat(json().path("questions"))
                .extracting(question -> question.path("id").stringValue())
                .containsExactlyInAnyOrder("q1", "q2", "q3");
        assertThat(run("sample", bank, "--avoid", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err).startsWith("--avoid: ").endsWith("cannot be read; check the name\n");
    }

    @Test
    void theModeIsTheOneAskedFor() {
        assertThat(run("sample", bank, "--count", "3", "--seed", "s", "--mode", "uniform", "--json"))
                .isZero();
        assertThat(json().path("receipt").toString()).contains("\"mode\":\"uniform\"");
        assertThat(run("sample", bank, "--mode", "random")).isEqualTo(2);
        assertThat(err).contains("--mode").hasLineCount(1);
    }

    @Test
    void aDiagnosisTellsTheRoomOfEachRule() throws IOException {
        String blueprint = file("b.json", "{\"count\":3,\"rules\":[{\"where\":\"tag:sql\",\"min\":1}]}");
        assertThat(run("sample", bank, "--blueprint", blueprint, "--diagnose")).isZero();
        assertThat(out)
                .startsWith("Possible: every quiz has 3 questions; there are 64.\n")
                .contains("is 1 to 3 (allowed: at least 1)\n");
        assertThat(run("sample", bank, "--blueprint", blueprint, "--diagnose", "--json"))
                .isZero();
        assertThat(json().path("quizzes").stringValue()).isEqualTo("64");
    }

    @Test
    void anImpossibleQuizIsExplainedOnBothStreams() throws IOException {
        String blueprint = file("b.json", "{\"count\":3,\"rules\":[{\"where\":\"tag:nosql\",\"min\":1}]}");
        for (String[] more : new String[][] {{"--diagnose"}, {"--seed", "s"}}) {
            String[] args = {"sample", bank, "--blueprint", blueprint, "--json"};
            String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(args), java.util.Arrays.stream(more))
                    .toArray(String[]::new);
            assertThat(run(all)).isEqualTo(3);
            assertThat(json().path("possible").booleanValue()).isFalse();
            assertThat(err).contains("tag:nosql");
        }
    }
}
