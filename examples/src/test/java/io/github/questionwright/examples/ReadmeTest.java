package io.github.questionwright.examples;

import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.section;
import static io.github.questionwright.model.Difficulty.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.examples.cli.Main;
import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.MappingRow;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.sampling.Blueprint;
import io.github.questionwright.sampling.ImpossibleQuizException;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Java block of the README is a region of an example that is compiled and run, and every command line works. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("java -jar examples/target/questionwright\\.jar (\\w.*)");
    private static final Pattern REGION = Pattern.compile("// readme: start\n(.*?)\n *// readme: end", Pattern.DOTALL);

    @Test
    void everyJavaBlockIsARegionOfAnExample() throws IOException {
        List<String> regions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher matcher = REGION.matcher(Files.readString(file));
                while (matcher.find()) {
                    regions.add(matcher.group(1).stripIndent().strip());
                }
            }
        }
        Matcher blocks = JAVA.matcher(Files.readString(README));
        int count = 0;
        while (blocks.find()) {
            count++;
            assertThat(regions).contains(blocks.group(1).strip());
        }
        assertThat(count).isPositive().isEqualTo(regions.size());
    }

    @Test
    void theFileOfOthersIsTheOneThatIsShownAndReadsAsShown() throws IOException {
        Path file = Path.of("banks", "network.json");
        LoadResult result = QuestionBanks.read(
                QuestionSource.opener("examples/banks/network.json", () -> Files.newInputStream(file)));
        String readme = Files.readString(README);
        assertThat(readme).contains("```json\n" + Files.readString(file) + "```");
        for (MappingRow row : result.mappings().get(0).rows()) {
            assertThat(readme)
                    .containsPattern(
                            "\n  " + row.what() + " +<- " + Pattern.quote(row.value() + ", because " + row.because()));
        }
        result.diagnostics().stream()
                .filter(each -> each.severity() != Severity.INFO)
                .forEach(each -> assertThat(readme)
                        .contains("\n" + each.location() + " "
                                + each.severity().name().toLowerCase(Locale.ROOT) + " " + each.code() + " "
                                + each.message() + "\n"));
    }

    @Test
    void theExplanationIsWhatTheExceptionSays() throws IOException {
        QuestionBank bank = QuestionBanks.loadClasspath("question-banks/backend-developer.json");
        Blueprint mix = Blueprint.of(8)
                .exactly(2, section("Behavioral"))
                .atLeast(2, difficulty(HARD))
                .minutes(10, 20);
        String readme = Files.readString(README);
        assertThatThrownBy(() -> bank.sample(mix, "candidate-4711"))
                .isInstanceOf(ImpossibleQuizException.class)
                .satisfies(thrown -> assertThat(readme).contains("```text\n" + thrown.getMessage() + "\n```"));
    }

    @Test
    void everyCommandLineWorksAsItStands(@TempDir Path folder) throws IOException {
        List<String> commands = COMMAND.matcher(Files.readString(README))
                .results()
                .map(line -> line.group(1))
                .toList();
        assertThat(commands).extracting(line -> line.split(" ")[0]).contains("kit", "practice", "lint");
        for (String command : commands) {
            String[] args = Stream.of(command.split(" "))
                    .map(arg -> arg.replace("examples/blueprints/", "blueprints/")
                            .replace(
                                    "target/interview",
                                    folder.resolve("interview").toString()))
                    .toArray(String[]::new);
            StringWriter err = new StringWriter();
            int code = Main.run(new PrintWriter(PrintWriter.nullWriter()), new PrintWriter(err), args);
            assertThat(code).as("%s: %s", command, err).isZero();
        }
        assertThat(folder.resolve("interview/interviewer-guide.html")).isNotEmptyFile();
    }

    @Test
    void theFirstSampleStandsNearTheTopAndTheWholeIsShort() throws IOException {
        List<String> lines = Files.readAllLines(README);
        assertThat(lines.indexOf("```java")).isBetween(0, 24);
        assertThat(lines).hasSizeLessThanOrEqualTo(150);
    }
}
