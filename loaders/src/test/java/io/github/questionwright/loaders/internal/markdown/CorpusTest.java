package io.github.questionwright.loaders.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real files, where they are at hand: counts, and marked answers as a script of a few lines sees them. */
class CorpusTest {

    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final Pattern ANSWER = Pattern.compile("#{2,6} (?:Answer|Ответ): ?([A-H])");
    private static final Pattern OPTION = Pattern.compile("- ([A-H]): (.*)");

    @Test
    void findsAsManyQuestionsAsWereCounted() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS));
        List<String> differences = new ArrayList<>();
        for (String row : Files.readAllLines(CORPUS.resolve("EXPECTED.tsv"))) {
            String[] cells = row.split("\t", -1);
            boolean isOurs = cells[0].startsWith("interview_md/") || cells[0].startsWith("article_md/");
            if (isOurs && cells[4].equals("high")) {
                LoadResult result = QuestionBanks.read(CORPUS.resolve(cells[0]));
                long duplicates = result.diagnostics().stream()
                        .filter(each -> each.code().equals("id.duplicate")
                                || each.code().equals("question.duplicate"))
                        .count();
                long found = result.bank().size() + duplicates;
                if (found != Long.parseLong(cells[1])) {
                    differences.add(cells[0] + ": " + found + " instead of " + cells[1]);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void theMarkedAnswersAreThoseOfTheSource() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS));
        for (String name : List.of("README.md", "ru-RU__README.md")) {
            Path file = CORPUS.resolve("interview_md/lydiahallie+javascript-questions/" + name);
            List<String> lines = Files.readAllLines(file);
            LoadResult result = QuestionBanks.read(file);
            List<String> wrong = new ArrayList<>();
            for (Question question : result.bank()) {
                SourceLocation place = result.locationOf(question.id()).orElseThrow();
                String expected = expected(lines, place.line());
                String found = ((Answer.Choice) question.answer())
                        .options().stream()
                                .filter(Option::correct)
                                .map(Option::text)
                                .findFirst()
                                .orElse("");
                if (!expected.equals(found)) {
                    wrong.add(place + ": " + found + " instead of " + expected);
                }
            }
            assertThat(result.bank().size()).isEqualTo(155);
            assertThat(wrong).as(name).isEmpty();
        }
    }

    @Test
    void theOptionsThatAreCalledCorrectAreRight() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS));
        Path file = CORPUS.resolve("interview_md/090820-dotnet-uta+SledgeJon/QuizQuestions.md");
        List<String> expected = Files.readAllLines(file).stream()
                .filter(line -> line.contains("(Correct)"))
                .map(line -> line.replaceAll("<[^>]*>|\\(Correct\\)|^\\W*[a-h]\\.", "")
                        .replaceFirst("^ *[a-h]\\.", "")
                        .strip())
                .toList();
        List<String> found = QuestionBanks.read(file).bank().questions().stream()
                .flatMap(question -> ((Answer.Choice) question.answer()).options().stream())
                .filter(Option::correct)
                .map(option -> option.text().replaceAll("<[^>]*>", "").strip())
                .toList();
        assertThat(found).hasSize(8).isEqualTo(expected);
    }

    private static String expected(List<String> lines, int heading) {
        List<String> options = new ArrayList<>();
        for (String line : lines.subList(heading, lines.size())) {
            Matcher answer = ANSWER.matcher(line);
            Matcher option = OPTION.matcher(line);
            if (answer.lookingAt()) {
                return options.get(answer.group(1).charAt(0) - 'A');
            }
            if (option.matches()) {
                options.add(option.group(2).strip());
            }
        }
        return "no answer";
    }
}
