package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderJoinTest {

    @TempDir
    Path folder;

    @Test
    void tablesOfAFolderThatBelongTogetherAreReadAsOne() throws IOException {
        Files.writeString(folder.resolve("questions.csv"), "id,question\n1,Why?\n2,How?\n");
        Files.writeString(folder.resolve("answers.csv"), "question_id,answer\n1,so\n2,thus\n3,never\n");

        LoadResult result = QuestionBanks.read(folder);

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .startsWith("join.tables", "join.orphan")
                .doesNotContain("source.no-banks");
        assertThat(result.diagnostics().get(1).location().source()).endsWith("answers.csv");
        assertThat(result.diagnostics().stream().skip(2))
                .noneMatch(each -> each.location().source().endsWith("answers.csv"));
        assertThat(result.files()).extracting(LoadedFile::questions).startsWith(0);
    }

    @Test
    void aFileAloneIsReadAlone() throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.csv"), "question_id,answer\n1,so\n2,thus\n");

        assertThat(QuestionBanks.read(answers).diagnostics())
                .extracting(Diagnostic::code)
                .noneMatch(code -> code.startsWith("join."));
    }
}
