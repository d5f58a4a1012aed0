package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.loaders.internal.write.CsvBankWriter;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats are found as services and fit the pipeline. */
class CsvLoadingTest {

    @TempDir
    Path folder;

    @Test
    void aWrittenBankLoadsAsAnEqualOne() throws IOException {
        QuestionBank bank = QuestionBank.of(
                Question.builder("What is an index?")
                        .section("Databases", "A > B")
                        .tags("sql")
                        .minutes(5)
                        .answer("A tree.")
                        .build(),
                Question.builder("Which?\n\"Both\"")
                        .options(Option.correct("a"), Option.wrong("b"), Option.correct("c"))
                        .attribute("source", "")
                        .build());

        assertThat(QuestionBanks.load(write("b.csv", CsvBankWriter.csv(), bank)))
                .isEqualTo(bank);
        assertThat(QuestionBanks.load(write("b.tsv", CsvBankWriter.tsv(), bank)))
                .isEqualTo(bank);
    }

    private Path write(String name, CsvBankWriter writer, QuestionBank bank) throws IOException {
        Path path = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(path)) {
            writer.write(bank, out);
        }
        return path;
    }

    @Test
    void eachStageReportsOnceAndInPlace() throws IOException {
        Path path = folder.resolve("b.csv");
        Files.writeString(
                path,
                "\ufeffid;prompt;difficulty;minutes;option1;option2;correct\r\n"
                        + "1;P1;hard;5;a;b;A\r\n"
                        + "2;P2;hardest;5;a;b;A\r\n"
                        + "3;P3;hard;soon;a;b;A\r\n"
                        + "4;\"P4;hard;5;a;b;A\r\n"
                        + "5;P5;hard;5;a;b;C\r\n"
                        + "6;P6;hard;5;a;b;B\r\n"
                        + ";;;;;;\r\n"
                        + "7;P7;hard;5;a;a;A\r\n");

        LoadResult result = QuestionBanks.read(path);

        assertThat(result.diagnostics().stream().filter(Diagnostic::isError))
                .extracting(
                        each -> each.location().line() + ":" + each.location().column() + " " + each.code())
                .containsExactly(
                        "3:6 value.unknown",
                        "4:11 value.wrong-type",
                        "5:3 csv.unclosed-quote",
                        "6:17 value.unknown",
                        "9:15 choice.duplicate-option");
    }
}
