package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.questionwright.source.Diagnostic;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Well-formed tables hold the same cells for us as for FastCSV. */
class CsvOracleTest {

    private static final String ALPHABET = "ab\u00e9\ud83d\ude00,;\t|\"\"\"\n\r'#=";

    private record Read(List<List<Cell>> records, List<Diagnostic> diagnostics) {

        List<List<String>> texts() {
            return records.stream()
                    .map(cells -> cells.stream().map(Cell::text).toList())
                    .toList();
        }
    }

    private static Read read(String text, char delimiter, int cells) throws IOException {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        RecordReader records = new RecordReader(
                "t.csv",
                new LineReader(new StringReader(text), 100_000),
                new TableShape(delimiter, cells, cells, 100_000),
                read.diagnostics::add);
        for (List<Cell> record = records.next(); record != null; record = records.next()) {
            read.records.add(record);
        }
        return read;
    }

    private static String random(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(longest + 1); count > 0; count--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    @Test
    void whatFastCsvWritesIsReadBack() throws IOException {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            char delimiter = ",;\t|".charAt(random.nextInt(4));
            int width = 1 + random.nextInt(6);
            List<List<String>> table = new ArrayList<>();
            for (int count = random.nextInt(8); count > 0; count--) {
                List<String> record = new ArrayList<>(List.of("x" + random(random, 8)));
                while (record.size() < width) {
                    record.add(random(random, 8));
                }
                table.add(record);
            }
            StringWriter text = new StringWriter();
            try (CsvWriter writer = CsvWriter.builder()
                    .fieldSeparator(delimiter)
                    .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                    .lineDelimiter(LineDelimiter.values()[random.nextInt(3)])
                    .build(text)) {
                table.forEach(writer::writeRecord);
            }

            Read read = read(text.toString(), delimiter, width);

            assertThat(read.texts()).as("seed %d", seed).isEqualTo(table);
            assertThat(read.diagnostics.stream().filter(Diagnostic::isError))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void whatWeReadWithoutAFaultFastCsvReadsAlike() throws IOException {
        int clean = 0;
        for (long seed = 0; seed < 30_000; seed++) {
            String text = random(new Random(seed), 16).replace('\t', 'b');
            List<List<String>> expected = expected(text);
            int width = expected.isEmpty() ? 1 : expected.get(0).size();
            Read read = read(text, ',', width);
            if (read.diagnostics.stream().noneMatch(Diagnostic::isError)) {
                clean++;
                assertThat(read.texts()).as("seed %d: %s", seed, text).isEqualTo(expected);
            }
        }
        assertThat(clean).isGreaterThan(5_000);
    }

    private static List<List<String>> expected(String text) {
        try {
            return CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .stream()
                    .map(CsvRecord::getFields)
                    .toList();
        } catch (CsvParseException e) {
            return List.of(List.of("FastCSV refuses this"));
        }
    }

    /** The place of a cell, found by taking the text apart from the start: the slow and obvious way. */
    @Test
    void everyCellBeginsWhereItsPlaceSays() throws IOException {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            String text = random(random, 60);
            int width = 1 + random.nextInt(3);
            for (List<Cell> record : read(text, ',', width).records) {
                for (Cell cell : record) {
                    int start = offset(text, cell.place());
                    String written = cell.isQuoted() ? "\"" + cell.text().replace("\"", "\"\"") + "\"" : cell.text();
                    assertThat(text.substring(start))
                            .as("seed %d: %s", seed, text)
                            .startsWith(written);
                    CellPlaces places = new CellPlaces(cell);
                    for (int index = 0; index < cell.text().length(); index++) {
                        assertThat(text.charAt(offset(text, places.at(index))))
                                .as("seed %d: %s", seed, text)
                                .isEqualTo(cell.text().charAt(index));
                    }
                }
            }
        }
    }

    private static int offset(String text, Place place) {
        int offset = 0;
        for (int line = 1; line < place.line(); offset++) {
            boolean isFirstOfTwo = text.startsWith("\r\n", offset);
            if (text.charAt(offset) == '\n' || text.charAt(offset) == '\r' && !isFirstOfTwo) {
                line++;
            }
        }
        return offset + place.column() - 1;
    }
}
