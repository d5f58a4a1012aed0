package io.github.questionwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java block of the README is a region of an example that is compiled and run. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
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
    void theFirstSampleStandsNearTheTopAndTheWholeIsShort() throws IOException {
        List<String> lines = Files.readAllLines(README);
        assertThat(lines.indexOf("```java")).isBetween(0, 24);
        assertThat(lines).hasSizeLessThanOrEqualTo(150);
    }
}
