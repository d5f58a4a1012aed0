package io.github.questionwright.loaders.shapes;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with a file in a found shape, the bank that it holds, and what is to be told of it. */
record ShapeCase(String name, Path input, Path expected, Path diagnostics) {

    static final Path ROOT = Path.of("src/test/resources/shapes");

    static List<ShapeCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ShapeCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShapeCase of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Path input = files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
            return new ShapeCase(
                    folder.getFileName().toString(),
                    input,
                    folder.resolve("expected.json"),
                    folder.resolve("diagnostics.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the bytes of the input are written; what is not UTF-8 has its charset in the name of the folder. */
    Charset charset() {
        return name.endsWith("utf-16")
                ? StandardCharsets.UTF_16LE
                : name.endsWith("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    String text() throws IOException {
        return Files.readString(input, charset());
    }

    LoadResult read() {
        return QuestionBanks.read(input);
    }

    LoadResult read(String text) {
        return QuestionBanks.read(QuestionSource.string(input.getFileName().toString(), text));
    }

    List<Question> expectedQuestions() {
        return QuestionBanks.read(expected).bank().questions();
    }

    /** The texts of the right options by prompt. */
    Map<String, Set<String>> truth() {
        return right(expectedQuestions());
    }

    static Map<String, Set<String>> right(List<Question> questions) {
        Map<String, Set<String>> truth = new LinkedHashMap<>();
        for (Question question : questions) {
            Set<String> right = question.answer().options().stream()
                    .filter(Option::correct)
                    .map(Option::text)
                    .collect(Collectors.toSet());
            if (!right.isEmpty()) {
                truth.put(question.prompt(), right);
            }
        }
        return truth;
    }

    @Override
    public String toString() {
        return name;
    }
}
