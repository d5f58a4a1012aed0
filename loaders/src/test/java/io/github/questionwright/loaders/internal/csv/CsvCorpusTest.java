package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.Diagnostic;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of others, where the corpus lies beside the project. */
class CsvCorpusTest {

    private static final Pattern CHECK = Pattern.compile(
            "- id: (\\S+)\\s+input: ('(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\")\\s+records:(.*?)(?=\\n\\s*- id:|\\z)",
            Pattern.DOTALL);
    private static final Pattern RECORD = Pattern.compile("- ?\\[(.*?)\\]\\s*(?:#.*)?$", Pattern.MULTILINE);
    private static final Pattern CELL = Pattern.compile("'((?:[^']|'')*)'");

    /** Blank lines are no records for us. */
    private static final List<String> BLANK_LINES = List.of("line-breaks-3", "spaces-unquoted-1", "skip-empty-lines-2");

    private static Path corpus() {
        for (String place : List.of("../shared/corpus", "../../shared/corpus")) {
            if (Files.isDirectory(Path.of(place))) {
                return Path.of(place);
            }
        }
        Assumptions.abort("the corpus is not here");
        throw new AssertionError();
    }

    @Test
    void theCellsOfTheComparisonSuite() throws IOException {
        int checked = 0;
        try (Stream<Path> files = Files.walk(corpus().resolve("csv_torture"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .filter(each -> !each.toString().contains("comments-"))
                    .sorted()
                    .toList()) {
                Matcher check = CHECK.matcher(Files.readString(file));
                while (check.find()) {
                    if (!BLANK_LINES.contains(check.group(1))) {
                        checked += compare(check.group(1), plain(check.group(2)), check.group(3));
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(15);
    }

    private static int compare(String id, String input, String records) throws IOException {
        for (String lineBreak : List.of("\n", "\r\n", "\r")) {
            List<List<String>> expected = new ArrayList<>();
            Matcher record = RECORD.matcher(records);
            while (record.find()) {
                Matcher cell = CELL.matcher(record.group(1));
                List<String> cells = new ArrayList<>();
                while (cell.find()) {
                    cells.add(shown(plain(cell.group()), lineBreak));
                }
                if (!cells.isEmpty()) {
                    expected.add(cells);
                }
            }
            assertThat(read(shown(input, lineBreak))).as(id).isEqualTo(expected);
        }
        return 1;
    }

    private static String plain(String quoted) {
        String text = quoted.substring(1, quoted.length() - 1);
        return quoted.startsWith("'") ? text.replace("''", "'") : text.replace("\\\"", "\"");
    }

    private static String shown(String text, String lineBreak) {
        return text.replace("\u23ce", lineBreak)
                .replace("\u2424", "\r\n")
                .replace("\u240a", "\n")
                .replace("\u240d", "\r")
                .replace("\u2420", " ");
    }

    private static List<List<String>> read(String text) throws IOException {
        RecordReader records = new RecordReader(
                "t.csv",
                new LineReader(new StringReader(text), 1_000),
                TableShape.found(',', Quoting.LENIENT, List.of(2), 1_000),
                diagnostic -> {});
        List<List<String>> read = new ArrayList<>();
        for (List<Cell> record = records.next(); record != null; record = records.next()) {
            read.add(record.stream().map(Cell::text).toList());
        }
        return read;
    }

    /** A row is a question, or in two of them a row of something else. */
    @ParameterizedTest
    @CsvSource({
        "SoftwareChoreographer+CodeMate-Console-Bot/src__main__resources__questions.csv, 20, true, 0",
        "MelnikovAnton+Spring_otus_2019-05/src__main__resources__questions.csv, 99, true, 0",
        "MelnikovAnton+Spring_otus_2019-05/src__main__resources__questions_en.csv, 99, true, 0",
        "MelnikovAnton+Spring_otus_2019-05/src__main__resources__answers.csv, 297, true, 0",
        "MelnikovAnton+Spring_otus_2019-05/src__main__resources__answers_en.csv, 297, true, 0",
        "anki-geo+ultimate-geography/src__data__main.csv, 323, true, 0",
        "anki-geo+ultimate-geography/src__data__capital.csv, 219, true, 0",
    })
    void everyRowOfTheBanksIsARecord(String file, int rows, boolean hasHeader, int errors) throws IOException {
        Path path = corpus().resolve("quiz_csv").resolve(file);
        Recording recording = Recording.of(Files.readString(path));

        assertThat(recording.records).hasSize(rows);
        assertThat(recording.inferred.get(1)).startsWith("header " + hasHeader);
        assertThat(recording.diagnostics.stream().filter(Diagnostic::isError)).hasSize(errors);
    }
}
