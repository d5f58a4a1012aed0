package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JSON, JSON Lines and YAML cut off at every byte, and read from a stream that fails at every read. Whatever is cut off,
 * one of these holds:
 *
 * <ol>
 *   <li>the questions are those of the whole file;
 *   <li>an error or a warning is told that the whole file does not give;
 *   <li>in lines, the cut is behind a record: every line is a question, as in the whole file, for a file with fewer
 *       lines is one as well;
 *   <li>in YAML, the cut is between two values or in a text without quotes, which may end anywhere: every record that
 *       has begun is there, but perhaps one whose prompt itself is cut, and all but the last are those of the whole
 *       file.
 * </ol>
 */
class CutsTest {

    private static final Path OWN = Path.of("src/test/resources/cuts");

    static List<Path> files() {
        try (Stream<Path> own = Files.list(OWN)) {
            Stream<Path> found = ShapeCase.all().stream().map(ShapeCase::input);
            return Stream.concat(own.sorted(), found)
                    .filter(each -> !each.toString().matches(".*\\.[ct]sv"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsLostInSilence(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        LoadResult whole = read(name, bytes);
        Set<String> usual = told(whole);
        for (int end = 0; end < bytes.length; end++) {
            LoadResult result = read(name, Arrays.copyOf(bytes, end));
            boolean same = result.bank().questions().equals(whole.bank().questions());
            boolean told = !usual.containsAll(told(result));
            assertThat(same
                            || told
                            || isShorterFile(name, new String(bytes, 0, end, StandardCharsets.UTF_8), whole, result))
                    .as("%s cut at %d: %s", file, end, result.bank().questions())
                    .isTrue();
        }
    }

    private static boolean isShorterFile(String name, String cut, LoadResult whole, LoadResult result) {
        List<Question> all = whole.bank().questions();
        List<Question> found = result.bank().questions();
        if (name.endsWith(".jsonl")) {
            return found.equals(all.subList(0, found.size())) && found.size() == lines(cut);
        }
        return name.endsWith(".yaml")
                && (found.size() == records(cut)
                        || found.size() == records(cut.substring(0, cut.lastIndexOf('\n') + 1)))
                && found.subList(0, found.size() - 1).equals(all.subList(0, found.size() - 1));
    }

    private static int lines(String text) {
        return (int) text.lines().filter(line -> !line.isBlank()).count();
    }

    /** The records that have a name in them. */
    private static int records(String text) {
        return (int) text.lines()
                .filter(line -> line.matches("(?:\\s*- )?(?:id|question|q|prompt):\\s+\\S.*"))
                .count();
    }

    private static Set<String> told(LoadResult result) {
        return result.diagnostics().stream()
                .filter(each -> each.severity() != Severity.INFO)
                .map(Shown::place)
                .collect(Collectors.toSet());
    }

    private static LoadResult read(String name, byte[] bytes) {
        return QuestionBanks.read(QuestionSource.opener(name, () -> new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStreamThatFailsIsToldAndClosed(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Question> expected = QuestionBanks.read(file).bank().questions();
        FailingStream.check(file.getFileName().toString(), bytes, expected, file.startsWith(OWN) ? 31 : 97);
    }
}
