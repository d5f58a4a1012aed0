package io.github.questionwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KitCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SHIPPED = "classpath:question-banks/backend-developer.json";
    private static final List<String> FILES = List.of(
            "interviewer-guide.html",
            "interviewer-guide.md",
            "candidate-paper.html",
            "candidate-paper.md",
            "answer-key.html",
            "answer-key.md",
            "scorecard.html",
            "scorecard.md",
            "kit.json");

    @TempDir
    private Path folder;

    private Path bank;
    private Path out;

    @BeforeEach
    void files() throws IOException {
        bank = Files.writeString(folder.resolve("good.csv"), """
                id,prompt,section,tags,difficulty,minutes,option1,option2,correct,answer
                a,Which is safe?,HTTP,http,easy,1,GET,POST,A,
                b,Why an index?,SQL,sql;indexing,medium,5,,,,It finds rows without a scan.
                c,What is MVCC?,SQL > Locks,sql,hard,,,,,Readers see a snapshot.
                """);
        out = folder.resolve("out");
    }

    private Run kit(String... more) {
        List<String> args = new ArrayList<>(List.of("kit", bank.toString(), "--out", out.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void writesAllDocumentsAndSaysWhere() throws IOException {
        Run run = kit("--count", "3", "--seed", "s", "--minutes", "20", "--title", "Data & HTTP", "--candidate", "Kim");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        StringBuilder expected = new StringBuilder("3 questions from \"the bank\", seed s\n20 minutes planned of 20\n");
        FILES.forEach(name -> expected.append("  ").append(out.resolve(name)).append('\n'));
        assertThat(run.out()).isEqualTo(expected.toString());
        assertThat(Files.readString(out.resolve("interviewer-guide.html")))
                .contains("Data &amp; HTTP", "Kim", "It finds rows without a scan.");
        assertThat(Files.readString(out.resolve("candidate-paper.md")))
                .contains("# Candidate", "Data & HTTP", "Which is safe?", "Why an index?", "What is MVCC?")
                .doesNotContain("scan", "snapshot", "right");
    }

    @Test
    void asksWhatSampleAsksAndTheSameSeedGivesTheSameBytes() throws IOException {
        Run sample = Run.of("sample", SHIPPED, "--count", "6", "--seed", "k", "--json");
        List<String> ids = ids(MAPPER.readTree(sample.out()).path("questions"));
        for (String name : List.of("first", "second")) {
            Path target = folder.resolve(name);
            assertThat(Run.of("kit", SHIPPED, "--count", "6", "--seed", "k", "--out", target.toString())
                            .code())
                    .isZero();
        }
        JsonNode kit = MAPPER.readTree(Files.readString(folder.resolve("first/kit.json")));
        assertThat(ids(kit.path("paper").path("items"))).isEqualTo(ids).hasSize(6);
        for (String name : FILES) {
            assertThat(Files.readString(folder.resolve("first").resolve(name)))
                    .isEqualTo(Files.readString(folder.resolve("second").resolve(name)));
        }
    }

    @Test
    void theBlueprintInTheExamplesFillsFortyFiveMinutes() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Run run = Run.of(
                    "kit",
                    SHIPPED,
                    "--blueprint",
                    "blueprints/backend-interview.json",
                    "--minutes",
                    "45",
                    "--seed",
                    "s" + seed,
                    "--out",
                    out.toString());
            assertThat(run.code()).as(run.err()).isZero();
            JsonNode guide =
                    MAPPER.readTree(Files.readString(out.resolve("kit.json"))).path("guide");
            assertThat(guide.path("items").size()).as("seed %d", seed).isEqualTo(6);
            assertThat(guide.path("plan").path("plannedMinutes").intValue())
                    .as("seed %d", seed)
                    .isBetween(43, 45);
            assertThat(guide.toString()).doesNotContain("\"kind\":\"candidate\"");
        }
    }

    @Test
    void aPlanThatIsTooLongIsSaid() {
        Run run = kit("--count", "3", "--minutes", "10");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("21 minutes planned of 10: 11 too long\n");
    }

    @Test
    void aSmallBankIsAskedAsAWholeUnlessACountIsGiven() {
        Run run = kit("--seed", "s");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("3 questions from ");
        assertThat(kit("--seed", "s", "--where", "tag:none"))
                .isEqualTo(new Run(
                        3,
                        "",
                        "no quiz of 1 question: there are none\n  3 before filtering\n  0 after tag:none (3 removed)\n"
                                + "widen a filter\n"));
    }

    @Test
    void whatCannotBeDoneIsOneLineAndAnExitCode() throws IOException {
        assertThat(kit("--count", "4"))
                .isEqualTo(new Run(
                        3, "", "no quiz of 4 questions: there are only 3\nask for at most 3, or add questions\n"));
        assertThat(kit("--minutes", "0", "--count", "1"))
                .isEqualTo(new Run(2, "", "--minutes: an interview takes from 1 to 10000 whole minutes, not 0\n"));
        Files.writeString(out, "a file");
        Run run = kit("--count", "1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(out + " cannot be written: ").hasLineCount(1);
        Run without = Run.of("kit", bank.toString());
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err())
                .contains("Missing required option: '--out=DIR'")
                .hasLineCount(1);
    }

    @Test
    void aSourceWithErrorsNeedsLenient() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.jsonl"), "{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\"}\n{\"id\":\"b\"}\n");
        Run strict = Run.of("kit", bad.toString(), "--count", "1", "--out", out.toString());
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).contains("--lenient draws from the 1 good questions");
        assertThat(out).doesNotExist();
        assertThat(Run.of("kit", bad.toString(), "--count", "1", "--lenient", "--out", out.toString())
                        .code())
                .isZero();
        assertThat(out.resolve("scorecard.md")).exists();
    }

    private static List<String> ids(JsonNode questions) {
        List<String> ids = new ArrayList<>();
        questions.forEach(question -> ids.add(question.path("id").stringValue()));
        return ids;
    }
}
