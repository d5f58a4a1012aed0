package io.github.questionwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Path good;
    private Path bad;
    private String out = "";
    private String err = "";

    @BeforeEach
    void files() throws IOException {
        good = Files.writeString(folder.resolve("good.csv"), """
                id,prompt,section,tags,difficulty,minutes,option1,option2,correct,answer
                a,Which is safe?,HTTP,http,easy,1,GET,POST,A,
                b,Why an index?,SQL,sql;indexing,medium,5,,,,It finds rows without a scan.
                c,What is MVCC?,SQL > Locks,sql,hard,5,,,,Readers see a snapshot.
                d,Draft,,,,,,,,
                """);
        bad = Files.writeString(
                folder.resolve("bad.jsonl"), "{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\"}\n{\"id\":\"b\"}\n");
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
        return MAPPER.readTree(out);
    }

    @Test
    void inspectCountsAndLists() {
        assertThat(run("inspect", good.toString())).isZero();
        assertThat(out)
                .isEqualTo(good + "\n  csv, 4 questions (3 answered, 1 with options)\n"
                        + "      1  HTTP\n      1  SQL\n      1  SQL > Locks\n"
                        + "  0 errors, 0 warnings, 1 note\n"
                        + good + ":5:1 info answer.missing 1 question has no answer; the first stands here\n");
        assertThat(err).isEmpty();
    }

    @Test
    void inspectAsJsonIsTheContract() {
        assertThat(run("inspect", bad.toString(), good.toString(), "--json")).isEqualTo(1);
        JsonNode sources = json().path("sources");
        assertThat(sources.size()).isEqualTo(2);
        JsonNode first = sources.get(0);
        assertThat(first.path("source").stringValue()).isEqualTo(bad.toString());
        assertThat(first.path("format").stringValue()).isEqualTo("jsonl");
        assertThat(first.path("title").isNull()).isTrue();
        assertThat(first.path("questions").intValue()).isEqualTo(1);
        assertThat(first.path("sections").intValue()).isZero();
        assertThat(first.path("answered").intValue()).isEqualTo(1);
        assertThat(first.path("choice").intValue()).isZero();
        assertThat(first.path("mapping").isObject()).isTrue();
        JsonNode diagnostic = first.path("diagnostics").get(0);
        assertThat(diagnostic.path("severity").stringValue()).isEqualTo("error");
        assertThat(diagnostic.path("code").stringValue()).isEqualTo("prompt.blank");
        assertThat(diagnostic.path("source").stringValue()).isEqualTo(bad.toString());
        assertThat(diagnostic.path("line").intValue()).isEqualTo(2);
        assertThat(diagnostic.path("column").intValue()).isEqualTo(1);
        assertThat(diagnostic.path("pointer").stringValue()).isEmpty();
        assertThat(diagnostic.path("message").stringValue()).isEqualTo("the prompt is empty; say what is asked");
        assertThat(sources.get(1).path("sections").intValue()).isEqualTo(3);
        assertThat(sources.get(1).path("answered").intValue()).isEqualTo(3);
    }

    @Test
    void aMissingFileIsOneLineAndExitCodeTwo() {
        String missing = folder.resolve("none.csv").toString();
        for (String[] args : new String[][] {
            {"inspect", missing},
            {"convert", missing, "--to", "json"},
            {"sample", missing},
            {"practice", missing},
            {"kit", missing, "--out", folder.toString()}
        }) {
            assertThat(run(args)).as(args[0]).isEqualTo(2);
            assertThat(err)
                    .isEqualTo(missing
                            + " error source.not-found: there is no such file, folder or resource; check the name\n");
        }
    }

    @Test
    void wrongUsageIsOneLineAndExitCodeTwo() {
        assertThat(run("sample", good.toString(), "--cuont", "3")).isEqualTo(2);
        assertThat(err)
                .startsWith("questionwright sample: Unknown option")
                .endsWith("(see questionwright sample --help)\n");
        assertThat(err.lines()).hasSize(1);
        assertThat(run("convert", good.toString(), "--to", "pdf")).isEqualTo(2);
        assertThat(err).isEqualTo("no bank is written as \"pdf\"; allowed: json, jsonl, csv, tsv, md, spreadsheet\n");
        assertThat(run("sample", good.toString(), "--count", "0")).isEqualTo(2);
        assertThat(err).isEqualTo("--count is 0; a quiz has at least 1 question\n");
        assertThat(run()).isEqualTo(2);
        assertThat(err).contains("Usage: questionwright");
    }

    @Test
    void aFilterThatIsNoneIsShownWithItsPlace() {
        assertThat(run("sample", good.toString(), "--where", "tga:sql", "--count", "1"))
                .isEqualTo(2);
        assertThat(err).startsWith("--where: filter:1:1: ").contains("did you mean \"tag\"");
    }

    @Test
    void convertWritesOneQuestionALine() {
        assertThat(run("convert", good.toString(), "--to", "jsonl")).isZero();
        assertThat(out.lines()).hasSize(4);
        assertThat(out.lines().findFirst().orElseThrow())
                .isEqualTo("{\"id\":\"a\",\"prompt\":\"Which is safe?\",\"section\":[\"HTTP\"],\"difficulty\":\"easy\","
                        + "\"tags\":[\"http\"],\"minutes\":1,\"options\":[{\"id\":\"o-14e30cd1\",\"text\":\"GET\","
                        + "\"correct\":true},{\"id\":\"o-9aee6b1b\",\"text\":\"POST\"}]}");
    }

    @Test
    void convertWritesTheGoodQuestionsAndTellsOfTheOthers() throws IOException {
        Path target = folder.resolve("out.json");
        assertThat(run("convert", bad.toString(), "--to", "json", "-o", target.toString()))
                .isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).isEqualTo(bad + ":2:1 error prompt.blank the prompt is empty; say what is asked\n");
        assertThat(Files.readString(target)).contains("\"id\": \"a\"").doesNotContain("\"b\"");
        assertThat(run("convert", good.toString(), "--to", "json", "-o", folder + "/no/such/dir.json"))
                .isEqualTo(2);
        assertThat(err).startsWith(folder + "/no/such/dir.json cannot be written: ");
    }

    @Test
    void sampleIsTheSameEachTime() {
        String[] args = {"sample", good.toString(), "--count", "2", "--seed", "s", "--json"};
        assertThat(run(args)).isZero();
        String first = out;
        assertThat(run(args)).isZero();
        assertThat(out).isEqualTo(first);
        assertThat(json().path("questions").size()).isEqualTo(2);
        assertThat(json().path("questions").get(0).path("id").isString()).isTrue();
        assertThat(json().path("receipt").path("algorithm").stringValue()).isEqualTo("iqa/1");
        assertThat(json().path("receipt").path("seed").stringValue()).isEqualTo("s");
    }

    @Test
    void sampleMakesUpASeedAndPrintsIt() {
        assertThat(run("sample", good.toString(), "--count", "4")).isZero();
        assertThat(out.lines().findFirst().orElseThrow()).matches("Quiz: 4 of 4 questions, 11 minutes, seed [0-9a-v]+");
        assertThat(out).contains("Which is safe?", "a) ", "b) ", "SQL > Locks | hard | 5 min | sql | c");
    }

    @Test
    void sampleShowsAnswersWhenAsked() {
        assertThat(run("sample", good.toString(), "--where", "tag:indexing", "--count", "1", "--answers"))
                .isZero();
        assertThat(out).endsWith("    -> It finds rows without a scan.\n");
    }

    @Test
    void aDumbTerminalGetsNoStyles() {
        assertThat(Output.ansi("dumb").enabled()).isFalse();
        assertThat(Output.ansi("xterm")).isSameAs(Output.ansi(null)).isEqualTo(CommandLine.Help.Ansi.AUTO);
    }

    @Test
    void helpFitsATerminalOfEightyColumns() {
        for (String command : List.of("inspect", "convert", "sample", "kit", "practice", "lint")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out.lines()).as(command).allMatch(line -> line.length() <= 80);
            assertThat(out).contains("\nExamples:\n  questionwright " + command + " ", "\nExit codes: 0 ");
            String examples = out.substring(out.indexOf("Examples:"), out.indexOf("Exit codes:"));
            assertThat(examples.lines().skip(1)).as(command).allMatch(line -> line.isEmpty() || line.startsWith("  "));
        }
    }

    @Test
    void anImpossibleQuizIsExplained() {
        assertThat(run("sample", good.toString(), "--count", "3", "--where", "tag:sql -difficulty:hard"))
                .isEqualTo(3);
        assertThat(err)
                .isEqualTo(
                        "no quiz of 3 questions: there is only 1\n  4 before filtering\n  2 after tag:sql (2 removed)\n"
                                + "  1 after -difficulty:hard (1 removed)\nask for at most 1, or widen a filter\n");
    }

    @Test
    void anImpossibleQuizIsExplainedToProgramsAsWell() {
        assertThat(run("sample", good.toString(), "--count", "3", "--where", "tag:sql", "--json"))
                .isEqualTo(3);
        assertThat(err).startsWith("no quiz of 3 questions: there are only 2\n");
        assertThat(json().path("possible").booleanValue()).isFalse();
        assertThat(json().path("message").stringValue() + "\n").isEqualTo(err);
        assertThat(json().path("changes").get(0).path("to").intValue()).isEqualTo(2);
    }

    @Test
    void aSourceWithErrorsIsSampledOnlyLeniently() {
        assertThat(run("sample", bad.toString(), "--count", "1")).isEqualTo(1);
        assertThat(err)
                .isEqualTo(bad + ":2:1 error prompt.blank the prompt is empty; say what is asked\n" + bad
                        + " has 1 error; \"inspect\" lists it, --lenient draws from the 1 good questions\n");
        assertThat(run("sample", bad.toString(), "--count", "1", "--lenient")).isZero();
    }

    @Test
    void aBlueprintTellsTheMixture() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mix.json"),
                "{\"name\":\"Mix\",\"count\":2,\"rules\":[{\"where\":\"tag:http\",\"exactly\":1},{\"where\":\"tag:sql\",\"exactly\":1}]}");
        for (int seed = 0; seed < 10; seed++) {
            assertThat(run("sample", good.toString(), "--blueprint", file.toString(), "--seed", "s" + seed, "--json"))
                    .isZero();
            assertThat(out).contains("\"id\":\"a\"").containsAnyOf("\"id\":\"b\"", "\"id\":\"c\"");
        }
        assertThat(run("sample", good.toString(), "--blueprint", file.toString(), "--where", "tag:sql", "--seed", "s"))
                .isEqualTo(3);
        assertThat(err).contains("Mix", "tag:http");
        assertThat(run("sample", good.toString(), "--blueprint", file.toString(), "--count", "2"))
                .isEqualTo(2);
        assertThat(run("sample", good.toString(), "--blueprint", folder + "/none.json"))
                .isEqualTo(2);
        assertThat(err).isEqualTo(folder + "/none.json: there is no such blueprint; check the name\n");
        Files.writeString(file, "{\"count\":2,\"rulse\":[]}");
        assertThat(run("sample", good.toString(), "--blueprint", file.toString()))
                .isEqualTo(2);
        assertThat(err).contains(file + ":1:12 error").contains("rules");
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (String command : new String[] {"inspect", "convert", "sample", "kit", "practice"}) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out).contains("Usage: questionwright " + command, "Examples:", "Exit codes:");
        }
        assertThat(run("--help")).isZero();
        assertThat(out).contains("Examples:", "Exit codes:");
    }

    @Test
    void contentCannotSteerTheTerminal() throws IOException {
        Path file = Files.writeString(
                folder.resolve("esc.jsonl"), "{\"id\":\"a\",\"prompt\":\"\\u001b[31mred\",\"answer\":\"@|bold x|@\"}");
        assertThat(run("sample", file.toString(), "--count", "1", "--answers")).isZero();
        assertThat(out).contains("\ufffd[31mred", "@|bold x|@").doesNotContain("\u001b");
    }
}
