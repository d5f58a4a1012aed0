package io.github.questionwright.loaders;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.internal.write.CsvBankWriter;
import io.github.questionwright.loaders.internal.write.JsonBankWriter;
import io.github.questionwright.loaders.internal.write.MarkdownBankWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that banks are written in. */
public enum BankFormat {
    /** One object that holds a whole bank, indented; loads back as an equal bank. */
    JSON("json", JsonBankWriter::writeBank, "json"),
    /** One question a line; keeps questions and section paths, not the title and introductions of the bank. */
    JSON_LINES("jsonl", JsonBankWriter::writeLines, "jsonl", "ndjson"),
    /** A table with commas, one question a record; keeps questions and section paths. */
    CSV("csv", CsvBankWriter.csv()::write, "csv"),
    /** A table with tabs, one question a record; keeps questions and section paths. */
    TSV("tsv", CsvBankWriter.tsv()::write, "tsv", "tab"),
    /** Markdown to read and edit, with comments that keep the rest; loads back as an equal bank. */
    MARKDOWN("md", MarkdownBankWriter::write, "md", "markdown"),
    /**
     * A table with commas that is safe to open in a spreadsheet program: an apostrophe stands before a cell that begins
     * like a formula. It does not load back as equal questions where it does.
     */
    SPREADSHEET("spreadsheet", CsvBankWriter.csv().safeForSpreadsheets()::write);

    private interface Content {
        void write(QuestionBank bank, Writer out) throws IOException;
    }

    private final String label;
    private final Content content;
    private final List<String> extensions;

    BankFormat(String label, Content content, String... extensions) {
        this.label = label;
        this.content = content;
        this.extensions = List.of(extensions);
    }

    /**
     * The short name, as on the command line.
     *
     * @return for example {@code jsonl}
     */
    public String label() {
        return label;
    }

    /**
     * The format that a file's extension names.
     *
     * @param path the file
     * @return the format
     * @throws IllegalArgumentException if the extension names none
     */
    public static BankFormat of(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.stream().anyMatch(extension -> name.endsWith("." + extension)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the extension of " + path
                        + " names no format that banks are written in; allowed: "
                        + String.join(
                                ", ",
                                Arrays.stream(values())
                                        .flatMap(format -> format.extensions.stream())
                                        .toList())));
    }

    void write(QuestionBank bank, Writer out) throws IOException {
        content.write(bank, out);
    }
}
