package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.spi.RawValue;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Well-formed tables are read as they were written, whatever separates their cells. */
class FoundOracleTest {

    private static final String ALPHABET = "abc\u00e9\ud83d\ude00,;\t|\"\n\r'=?";

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void whatFastCsvWritesIsReadBack(char delimiter) throws IOException {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int width = 2 + random.nextInt(5);
            List<List<String>> table = table(random, width);

            Recording recording = Recording.of(write(random, delimiter, table));

            List<List<String>> read = new ArrayList<>();
            recording.records.forEach(record -> read.add(cells(record.fields(), width)));
            assertThat(read).as("seed %d", seed).isEqualTo(table.subList(1, table.size()));
            assertThat(recording.inferred.get(0))
                    .as("seed %d", seed)
                    .startsWith("delimiter " + (delimiter == '\t' ? "tab" : delimiter));
            assertThat(recording.diagnostics.stream().filter(Diagnostic::isError))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static List<List<String>> table(Random random, int width) {
        List<List<String>> table = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("question", "answer"));
        for (int column = 2; column < width; column++) {
            header.add("col_" + column);
        }
        table.add(header);
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            List<String> record = new ArrayList<>(List.of("x" + text(random), "y" + text(random)));
            while (record.size() < width) {
                record.add(text(random));
            }
            table.add(record);
        }
        return table;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(9); count > 0; count--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString().strip();
    }

    private static String write(Random random, char delimiter, List<List<String>> table) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .lineDelimiter(LineDelimiter.values()[random.nextInt(3)])
                .build(text)) {
            table.forEach(writer::writeRecord);
        }
        return text.toString();
    }

    private static List<String> cells(RawValue.Fields fields, int width) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String name = column == 0 ? "question" : column == 1 ? "answer" : "col_" + column;
            cells.add(fields.find(name)
                    .map(value -> ((RawValue.Text) value).text())
                    .orElse(""));
        }
        return cells;
    }
}
