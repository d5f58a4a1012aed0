package io.github.questionwright.loaders.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.BankFormat;
import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.source.QuestionSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder holds a file, the bank that it is, and all that is said about it. */
class MarkdownCasesTest {

    private static final Path CASES = Path.of("src/test/resources/markdown");

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheCase(String name) throws IOException {
        LoadResult result = read(name);
        String diagnostics =
                result.diagnostics().stream().map(each -> each + "\n").collect(Collectors.joining());
        assertThat(QuestionBanks.toText(result.bank(), BankFormat.JSON)).isEqualTo(text(name, "expected.json"));
        assertThat(diagnostics).isEqualTo(text(name, "diagnostics.txt"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void losesNoLine(String name) throws IOException {
        assertThat(Accounting.lost(text(name, "input.md"), read(name))).isEmpty();
    }

    @Test
    void theAccountingSeesALoss() throws IOException {
        String more = text("plain-headings", "input.md").replace("In two levels.", "In two levels.\n\nUnheard of.");
        assertThat(Accounting.lost(more, read("plain-headings"))).containsExactly("15: Unheard of.");
    }

    @Test
    void thereAreEnoughCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(40);
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static LoadResult read(String name) throws IOException {
        return QuestionBanks.read(QuestionSource.string("input.md", text(name, "input.md")));
    }

    private static String text(String name, String file) throws IOException {
        return Files.readString(CASES.resolve(name).resolve(file));
    }
}
