package io.github.questionwright.loaders.internal.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the questions of a bank as a table, one record each, lines ending in {@code \n}. The columns are those of the
 * CSV form in a fixed order; {@code id} and {@code prompt} always, of the others only those that some question uses.
 *
 * <p>Every question and its section path comes back equal, provided that it keeps the rules of the model: an option or
 * answer without text is an empty cell, which says nothing. What belongs to the bank as a whole is not written: its
 * title, description, locale and licence, the introductions of sections, and sections that hold no question. A table of
 * a bank without questions is its header.
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvBankWriter {

    private static final int MOST_ATTRIBUTE_COLUMNS = 100;
    private static final Set<String> NUMBERS = Set.of("minutes", "value", "tolerance");
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return CsvText.holdsControl(value);
        }
    };

    private final char delimiter;
    private final boolean isHarmless;

    private CsvBankWriter(char delimiter, boolean isHarmless) {
        this.delimiter = delimiter;
        this.isHarmless = isHarmless;
    }

    /** Writes commas between cells. */
    public static CsvBankWriter csv() {
        return new CsvBankWriter(',', false);
    }

    /** Writes tabs between cells. */
    public static CsvBankWriter tsv() {
        return new CsvBankWriter('\t', false);
    }

    /**
     * A writer whose tables are safe to open in a spreadsheet program: an apostrophe stands before a cell that begins
     * with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return, unless it is a number of ours. The
     * reader does not take it away again, so such a table does not load back as equal questions.
     */
    public CsvBankWriter safeForSpreadsheets() {
        return new CsvBankWriter(delimiter, true);
    }

    /**
     * Writes a bank. The writer is flushed and stays open.
     *
     * @throws IOException if the target fails, or, before anything is written, if a text holds U+0000, U+FFFF or half a
     *     surrogate pair, which a table cannot carry
     */
    public void write(QuestionBank bank, Writer out) throws IOException {
        boolean hasAttributeColumns = bank.questions().stream()
                        .flatMap(question -> question.attributes().keySet().stream())
                        .distinct()
                        .limit(MOST_ATTRIBUTE_COLUMNS + 1L)
                        .count()
                <= MOST_ATTRIBUTE_COLUMNS;
        List<String> columns = columns(bank, hasAttributeColumns);
        try {
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(delimiter)
                    .lineDelimiter(LineDelimiter.LF)
                    .quoteStrategy(QUOTES)
                    .build(out);
            csv.writeRecord(columns);
            for (Question question : bank) {
                csv.writeRecord(record(columns, CsvRow.of(question, hasAttributeColumns)));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> columns(QuestionBank bank, boolean hasAttributeColumns) throws IOException {
        Set<String> used = new LinkedHashSet<>(List.of("id", "prompt"));
        for (Question question : bank) {
            Map<String, String> row = CsvRow.of(question, hasAttributeColumns);
            CsvText.check(question.id(), row);
            used.addAll(row.keySet());
        }
        return CsvHeader.ordered(used);
    }

    private List<String> record(List<String> columns, Map<String, String> row) {
        return columns.stream()
                .map(column -> cell(column, row.getOrDefault(column, "")))
                .toList();
    }

    private String cell(String column, String text) {
        return isHarmless && !NUMBERS.contains(column) ? CsvText.harmless(text) : text;
    }
}
