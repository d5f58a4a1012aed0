package io.github.questionwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.examples.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
