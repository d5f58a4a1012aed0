package io.github.questionwright.loaders.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Files in shapes that nobody described to the loader. */
final class ForeignFile {

    private ForeignFile() {}

    static Path json(int records) {
        return write(
                ".json",
                "{\"questions\":[\n",
                records,
                number -> object(number) + (number + 1 < records ? "," : ""),
                "]}");
    }

    static Path lines(int records) {
        return write(".jsonl", "", records, ForeignFile::object, "");
    }

    static Path csv(int records) {
        return write(
                ".csv",
                "question,category,optionA,optionB,optionC,optionD,answer,explanation\n",
                records,
                number -> "\"Which of these statements about topic " + number + ", if any, is right?\",Section "
                        + number % 20 + ",the first of them,the second,the third,none," + "ABCD".charAt(number % 4)
                        + ",Because of reason " + number + ".",
                "");
    }

    private static String object(int number) {
        return "{\"question\":\"Which of these statements about topic " + number
                + ", if any, is right?\",\"category\":\"Section " + number % 20
                + "\",\"difficulty\":\"medium\",\"options\":[\"the first of them\",\"the second\",\"the third\",\"none\"],"
                + "\"correctIndex\":" + number % 4 + ",\"explanation\":\"Because of reason " + number + ".\"}";
    }

    private static Path write(String suffix, String start, int records, IntFunction<String> record, String end) {
        try {
            Path file = Files.createTempFile("foreign", suffix);
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write(start);
                for (int number = 0; number < records; number++) {
                    out.write(record.apply(number));
                    out.write('\n');
                }
                out.write(end);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
