package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real banks, where they are at hand: no question has another right option than the truth without a diagnostic. */
class CorpusTruthTest {

    private static Optional<Path> corpus() {
        return Stream.of("../shared/corpus", "../../shared/corpus", "../../../shared/corpus")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    @Test
    void noRealQuestionIsSilentlyWrong() throws IOException {
        Assumptions.assumeTrue(corpus().isPresent());
        Path corpus = corpus().orElseThrow();
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String line : Files.readAllLines(corpus.resolve("EXPECTED.tsv"))) {
            String path = line.split("\t")[0];
            Path truth = corpus.resolve("truth").resolve(path.replace('/', ' ').replace(" ", "__") + ".ndjson");
            if (Files.exists(truth) && path.matches(".*\\.(json|csv|ya?ml)")) {
                compared += compare(truth, QuestionBanks.read(corpus.resolve(path)), wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isPositive();
    }

    private static int compare(Path truth, LoadResult result, List<String> wrong) throws IOException {
        Map<String, Set<Set<String>>> right = new HashMap<>();
        for (String line : Files.readAllLines(truth)) {
            JsonNode record = JsonMapper.shared().readTree(line);
            if (record.path("options").isArray() && record.path("correct").isArray()) {
                Set<String> texts = new TreeSet<>();
                record.get("correct")
                        .forEach(index -> texts.add(plain(
                                record.get("options").path(index.intValue()).asString(""))));
                right.computeIfAbsent(plain(record.path("question").asString("")), prompt -> new java.util.HashSet<>())
                        .add(texts);
            }
        }
        int compared = 0;
        for (Question question : result.bank().questions()) {
            Set<Set<String>> known = right.get(plain(question.prompt()));
            Set<String> found = new TreeSet<>();
            question.answer().options().stream()
                    .filter(Option::correct)
                    .forEach(option -> found.add(plain(option.text())));
            if (known != null && !found.isEmpty()) {
                compared++;
                if (!known.contains(found)) {
                    wrong.add(truth.getFileName() + ": " + question.prompt() + " -> " + found + " instead of " + known);
                }
            }
        }
        return compared;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
