package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.spi.RawValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The article that the form was taken from, where a copy is at hand. */
class SeedTest {

    private String article = "";
    private Recording recording = Recording.of("");

    @BeforeEach
    void readSeed() throws IOException {
        List<Path> found = Stream.of("../shared/seed", "../../shared/seed")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(SeedTest::list)
                .filter(path -> path.toString().endsWith(".txt"))
                .toList();
        Assumptions.assumeFalse(found.isEmpty(), "the seed article is not here");
        article = Files.readString(found.get(0));
        recording = Recording.of(article);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasAllQuestionsWithAnswersInSixSections() {
        assertThat(recording.header("title")).get().extracting("line").isEqualTo(1);
        assertThat(recording.header("description")).get().extracting("line").isEqualTo(9);
        assertThat(recording.texts("prompt")).hasSize(35).doesNotHaveDuplicates();
        assertThat(recording.texts("answer")).hasSize(35).doesNotHaveDuplicates();
        List<String> titles = recording.sections().stream().distinct().toList();
        assertThat(titles)
                .hasSize(6)
                .noneMatch(title -> title.startsWith("List of"))
                .extracting(title -> Collections.frequency(recording.sections(), title))
                .containsExactly(20, 3, 3, 3, 3, 3);
    }

    @Test
    void keepsIntroductionsAndCurlyQuotes() {
        RawValue.Items sections = (RawValue.Items) recording.header("sections").orElseThrow();

        assertThat(sections.values())
                .hasSize(6)
                .allMatch(section ->
                        ((RawValue.Fields) section).find("introduction").isPresent());
        assertThat(recording.toString()).contains("’");
    }

    @Test
    void takesOnlyTheLastSectionForQuestionsOfTheCandidate() {
        assertThat(recording.records().subList(0, 32))
                .noneMatch(record -> record.fields().find("kind").isPresent());
        assertThat(recording.records().subList(32, 35))
                .allMatch(record -> record.fields().find("kind").isPresent());
    }

    @Test
    void leavesOutBothAdvertsAndTheClosingCall() {
        assertThat(recording.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("article.left-out"))
                .extracting(
                        diagnostic -> diagnostic.location().line(),
                        diagnostic -> diagnostic.location().endLine())
                .containsExactly(tuple(27, 31), tuple(63, 65), tuple(291, 291));
        assertThat(recording.texts("answer")).noneMatch(answer -> answer.contains("ekarang") || answer.contains("\n"));
    }

    @Test
    void losesNoLineAndFindsNoFault() {
        assertThat(Accounting.faults(article, recording)).isEmpty();
        assertThat(recording.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly("article.left-out", "article.furniture");
    }
}
