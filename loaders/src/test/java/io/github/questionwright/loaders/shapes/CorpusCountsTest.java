package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.Mapping;
import io.github.questionwright.loaders.MappingJson;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.loaders.QuestionLoader;
import io.github.questionwright.source.QuestionSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real banks, where they are at hand: as many questions as were counted, or a difference that is known and has a reason. */
class CorpusCountsTest {

    private static final Path CORPUS = Path.of("../../shared/corpus");

    /** What is wanted, and what is found with the number of questions that are told to be there already. */
    private record Difference(String path, int wanted, int found, int duplicates) {}

    private static final List<Difference> KNOWN = List.of(
            // The first question of the lesson on fruit is that of the second lesson: same text, options and answer.
            new Difference(
                    "quiz_json/microsoft+IoT-For-Beginners/quiz-app__src__assets__translations__en.json", 144, 143, 1),
            new Difference(
                    "quiz_json/microsoft+IoT-For-Beginners/quiz-app__src__assets__translations__zh-cn.json",
                    144,
                    143,
                    1),
            // Questions with two subjects stand under both; the list as JSON beside it has 103 of them too.
            new Difference("interview_md/30-seconds+30-seconds-of-interviews/README.md", 124, 103, 21),
            // A table of countries without a question in it; a mapping makes it one, see below.
            new Difference("quiz_csv/anki-geo+ultimate-geography/src__data__capital.csv", 219, 0, 0));

    /** A counted bank. */
    record Bank(String path, int questions) {}

    /** Exchange formats that are not read yet are left out. */
    static List<Bank> banks() throws IOException {
        Path table = CORPUS.resolve("EXPECTED.tsv");
        if (!Files.exists(table)) {
            return List.of(new Bank("", 0));
        }
        return Files.readAllLines(table).stream()
                .map(row -> row.split("\t", -1))
                .filter(cells -> cells[4].equals("high") && !cells[0].startsWith("gift_"))
                .map(cells -> new Bank(cells[0], Integer.parseInt(cells[1])))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("banks")
    void everyQuestionThatWasCountedIsThere(Bank bank) {
        Assumptions.assumeFalse(bank.path().isEmpty());
        LoadResult result = QuestionBanks.read(CORPUS.resolve(bank.path()));
        int duplicates = (int) result.diagnostics().stream()
                .filter(each -> each.code().equals("question.duplicate"))
                .count();
        Difference found =
                new Difference(bank.path(), bank.questions(), result.bank().size(), duplicates);
        Difference known = KNOWN.stream()
                .filter(each -> each.path().equals(bank.path()))
                .findFirst()
                .orElse(new Difference(bank.path(), bank.questions(), bank.questions(), 0));
        assertThat(found).isEqualTo(known);
    }

    @Test
    void noKnownDifferenceIsOutOfDate() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS));
        assertThat(banks())
                .extracting(Bank::path)
                .containsAll(KNOWN.stream().map(Difference::path).toList());
    }

    /** What is refused says why, and a mapping of two fields is all that it takes. */
    @Test
    void aTableWithoutQuestionsIsABankIfTheUserSaysSo() {
        Path capitals = CORPUS.resolve("quiz_csv/anki-geo+ultimate-geography/src__data__capital.csv");
        Assumptions.assumeTrue(Files.exists(capitals));
        assertThat(QuestionBanks.read(capitals).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message())
                        .startsWith("219 records with the fields country, capital, ")
                        .endsWith("; if this is a bank, name its fields with a mapping"));

        Mapping mapping = MappingJson.fromJson("{\"fields\": {\"prompt\": \"country\", \"answer\": \"capital\"}}");
        LoadResult result = QuestionLoader.builder().mapping(mapping).read(QuestionSource.path(capitals));

        assertThat(result.bank().size()).isEqualTo(219);
        assertThat(Shown.question(result.bank().questions().get(1))).isEqualTo("Scotland = Edinburgh");
    }

    /** Two files of one bank, one of which says a question under each of its subjects. */
    @ParameterizedTest
    @CsvSource({"interview_json/30-seconds+30-seconds-of-interviews/data__questions.json, 103"})
    void theListBesideItHasAsMany(String path, int questions) {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS));
        assertThat(QuestionBanks.read(CORPUS.resolve(path)).bank().size()).isEqualTo(questions);
    }
}
