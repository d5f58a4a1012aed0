package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of documents: topics, languages, one question a file. */
class DocumentFoldersTest {

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static <T> List<T> each(LoadResult result, Function<Question, T> part) {
        return result.bank().questions().stream().map(part).toList();
    }

    private List<String> told(LoadResult result) {
        return result.diagnostics().stream()
                .map(each -> each.toString().replace(folder + "/", ""))
                .filter(each -> !each.contains("id.derived"))
                .toList();
    }

    @Test
    void translationsAreVariantsOfOneBank() throws IOException {
        write("README.md", "# Shelves\n\nAll of them.\n\n## Why a back?\n\nIt leans.\n\n## `f()`?\n\nNothing.\n");
        write("README-de.md", "# Regale\n\n## Warum ein Rücken?\n\nEs kippt.\n\n## `f()`?\n\nNichts.\n");
        write("ru-RU/README.md", "# Полки\n\n## Зачем спинка?\n\nКренится.\n\n## `f()`?\n\nНичего.\n");

        LoadResult result = QuestionBanks.read(folder);

        assertThat(each(
                        result,
                        question -> question.locale().map(Locale::toLanguageTag).orElse("") + " " + question.section()
                                + " " + question.prompt()))
                .containsExactly(
                        " [Shelves] Why a back?",
                        " [Shelves] `f()`?",
                        "de [Regale] Warum ein Rücken?",
                        "de [Regale] `f()`?",
                        "ru-RU [Полки] Зачем спинка?",
                        "ru-RU [Полки] `f()`?");
        String id = result.bank().questions().get(1).id();
        assertThat(each(result, Question::id)).contains(id + "-de", id + "-ru-ru");
        assertThat(result.bank().where("locale:ru-RU").size()).isEqualTo(2);
        assertThat(result.bank().sections())
                .extracting(Section::title, section -> section.introduction().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Shelves", "All of them."),
                        org.assertj.core.groups.Tuple.tuple("Regale", ""),
                        org.assertj.core.groups.Tuple.tuple("Полки", ""));
        assertThat(told(result))
                .containsExactly(
                        "README-de.md:7:1 info id.of-variant: the same prompt and options stand at README.md:9:1 in another language; the id is "
                                + id + "-de",
                        "ru-RU/README.md:7:1 info id.of-variant: the same prompt and options stand at README.md:9:1 in another language; the id is "
                                + id + "-ru-ru");
    }

    @Test
    void foldersAreSectionsAndFilesAreQuestions() throws IOException {
        write("README.md", "# All\n\n- [back](shelf/what-is-a-back.md)\n");
        write("shelf/what-is-a-back.md", "# What is a back?\n\nA panel.\n");
        write("shelf/02_why_screws.md", "They hold.\n\n- in wood\n");
        write("lamp/bulb.md", "# Bulb\n\nIt glows.\n");
        write("lamp/wire-and-plug.md", "Power comes through them.\n");

        LoadResult result = QuestionBanks.read(folder);

        assertThat(each(result, question -> question.section() + " " + question.prompt() + " " + question.answer()))
                .containsExactly(
                        "[lamp] Bulb Open[text=It glows.]",
                        "[lamp] wire and plug Open[text=Power comes through them.]",
                        "[shelf] why screws Open[text=They hold.\n\n- in wood]",
                        "[shelf] What is a back? Open[text=A panel.]");
        assertThat(result.hasErrors()).isFalse();
        assertThat(told(result))
                .contains("README.md:1:1 info prose.left-out: line 1 was left out: the title of a document without"
                        + " questions")
                .anyMatch(each -> each.startsWith("README.md warning prose.passed-over: "));
    }

    @Test
    void aDocumentThatAsksNothingIsNoQuestionAmongBanks() throws IOException {
        write("a.md", "## What is a back?\n\nA panel.\n\n## What is a peg?\n\nA stick.\n");
        write("bulb.md", "# Bulb\n\nIt glows.\n");

        assertThat(each(QuestionBanks.read(folder), Question::prompt))
                .containsExactly("What is a back?", "What is a peg?");
    }

    @Test
    void documentsWithoutAnyQuestionAreAnError() throws IOException {
        write("a.md", "# Bulb\n\nIt glows.\n");
        write("b.md", "# Lamp\n\nIt hangs.\n");

        assertThat(told(QuestionBanks.read(folder)))
                .contains(folder
                        + " error source.no-banks: none of its 2 files is a question bank; name the file to read");
    }

    @Test
    void aBankOfOursKeepsItsSections() throws IOException {
        write("a/bank.md", "<!-- questionwright bank {} -->\n\n# Shelves\n\n## Backs\n\n### 1. What is a back?\n");
        write("b/c.md", "## What is a peg?\n\nA stick.\n");
        write("d/e.md", "## What is a nail?\n\nA stick.\n");

        assertThat(each(QuestionBanks.read(folder), Question::section))
                .containsExactly(List.of("Backs"), List.of("b"), List.of("d"));
    }
}
