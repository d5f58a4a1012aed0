package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Real banks, where they are at hand: as many questions as were counted in them. Where we count otherwise, the reason
 * stands here, and every question that is missing is told of.
 */
class CorpusCountsTest {

    private static final String OTHER_FORMAT = "gift_peer/";

    /** The number that we give, the code that tells of each question that is not there, and why that is right. */
    private record Known(int questions, String code, String because) {}

    private static final Map<String, Known> DIFFERENCES = new LinkedHashMap<>();

    static {
        String twice =
                "one question stands in two lessons with the same options, so both have one id from their content";
        DIFFERENCES.put(
                "quiz_json/microsoft+IoT-For-Beginners/quiz-app__src__assets__translations__en.json",
                new Known(143, "question.duplicate", twice));
        DIFFERENCES.put(
                "quiz_json/microsoft+IoT-For-Beginners/quiz-app__src__assets__translations__zh-cn.json",
                new Known(143, "question.duplicate", twice));
        DIFFERENCES.put(
                "interview_md/30-seconds+30-seconds-of-interviews/README.md",
                new Known(
                        103,
                        "question.duplicate",
                        "21 questions stand under two headings; the JSON file of the same bank holds 103 as well"));
    }

    private static Optional<Path> corpus() {
        return Stream.of("../shared/corpus", "../../shared/corpus", "../../../shared/corpus")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    @Test
    void asManyQuestionsAsWereCounted() throws IOException {
        Assumptions.assumeTrue(corpus().isPresent());
        Path corpus = corpus().orElseThrow();
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String line : Files.readAllLines(corpus.resolve("EXPECTED.tsv"))) {
            String[] cells = line.split("\t");
            boolean isSure = cells.length > 4 && cells[4].equals("high");
            if (isSure && !cells[0].startsWith(OTHER_FORMAT) && Files.exists(corpus.resolve(cells[0]))) {
                compared++;
                compare(corpus, cells[0], Integer.parseInt(cells[1]), wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isPositive();
    }

    private static void compare(Path corpus, String path, int counted, List<String> wrong) {
        LoadResult result = QuestionBanks.read(corpus.resolve(path));
        Known known = DIFFERENCES.getOrDefault(path, new Known(counted, "", ""));
        int questions = result.bank().size();
        if (questions != known.questions()) {
            wrong.add(path + ": " + questions + " instead of " + known.questions());
        }
        long told = result.diagnostics().stream()
                .filter(each -> each.code().equals(known.code()) && each.severity() != Severity.INFO)
                .map(Diagnostic::location)
                .distinct()
                .count();
        if (told != counted - known.questions()) {
            wrong.add(path + ": " + told + " of " + (counted - known.questions()) + " missing questions are told of, "
                    + known.because());
        }
    }
}
