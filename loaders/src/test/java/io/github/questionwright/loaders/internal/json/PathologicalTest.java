package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts made to exhaust a reader, in a heap of 64 MB; the guard is there to end a hang, not to measure. */
class PathologicalTest {

    private static final int MEGA = 1_000_000;
    private static final int GUARD_MINUTES = 10;

    /** A format, what the text is made of, and what is to come of it. */
    private record Row(String format, String prefix, String unit, int count, String suffix, String result) {}

    private static final String FOUND = "{\"q\":\"Why?\",\"a\":1}";

    private static final List<Row> ROWS = List.of(
            new Row(
                    "json",
                    "{",
                    "\"questions\":[],",
                    MEGA / 2,
                    "\"title\":1}",
                    "0 records, 499999 faults, first 1:17 json.duplicate-key"),
            new Row(
                    "json",
                    "{",
                    "\"questions\":[{\"id\":1}],",
                    MEGA / 2,
                    "\"title\":1}",
                    "500000 records, 499999 faults, first 1:25 json.duplicate-key"),
            new Row("json", "[{\"id\":1}", "]", 10 * MEGA, "", "1 records, 1 faults, first 1:11 json.trailing-content"),
            new Row("json", "[{\"id\":1}", "}", 10 * MEGA, "", "0 records, 1 faults, first 1:10 json.syntax"),
            new Row("json", "{\"a\" ", ",\"title\":1 x {\"b\":1}", MEGA, "", null),
            new Row(
                    "json",
                    "[{\"id\":1},{\"id\":\"",
                    "x",
                    100 * MEGA,
                    "\"},{\"id\":3}]",
                    "2 records, 1 faults, first 1:17 limit.text"),
            new Row(
                    "jsonl",
                    "{\"id\":1}\n{\"id\":\"",
                    "x",
                    100 * MEGA,
                    "\"}\n{\"id\":3}",
                    "2 records, 1 faults, first 2:7 limit.text"),
            new Row(
                    "json",
                    "[{\"id\":1},{\"id\":[",
                    "1,",
                    20 * MEGA,
                    "1]},{\"id\":3}]",
                    "2 records, 1 faults, first 1:11 limit.record"),
            new Row(
                    "jsonl",
                    "{\"id\":1}\n{\"id\":",
                    "1",
                    20 * MEGA,
                    "}\n{\"id\":3}",
                    "2 records, 1 faults, first 2:7 limit.number"),
            new Row("jsonl", "", "x", 100 * MEGA, "\n{\"id\":3}", "1 records, 1 faults, first 1:1 json.syntax"),
            new Row("json", "", " ", 20 * MEGA, "[{\"id\":3}]", "1 records, 0 faults, first none"),
            new Row("json", "[{", " ", 20 * MEGA, "},{\"id\":3}]", "1 records, 1 faults, first 1:2 limit.record"),
            new Row("json", "", "[", MEGA, "", "0 records, 1 faults, first 1:65 limit.depth"),
            new Row("jsonl", "", "[", MEGA, "", "0 records, 1 faults, first 1:65 limit.depth"),
            new Row(
                    "json",
                    "[{\"id\":1},{\"id\":",
                    "[",
                    MEGA,
                    "},{\"id\":3}]",
                    "2 records, 1 faults, first 1:79 limit.depth"),
            new Row("json", "", "{\"a\":", MEGA, "", "0 records, 1 faults, first 1:321 limit.depth"),
            new Row("json", "[", "{\"a\":", MEGA, "", "0 records, 1 faults, first 1:317 limit.depth"),
            new Row("json", "[", "{\"id\":\n", MEGA, "", "0 records, 1 faults, first 64:1 limit.depth"),
            new Row("jsonl", "", "{\"a\":", MEGA, "\n{\"id\":3}", "1 records, 1 faults, first 1:321 limit.depth"),
            new Row("json", "", "\"", 10 * MEGA, "", "0 records, 1 faults, first 1:1 json.syntax"),
            new Row("json", "[", "\"", 10 * MEGA, "", "0 records, 2 faults, first 1:2 json.not-an-object"),
            new Row("json", "[{", "\"", 10 * MEGA, "", "0 records, 1 faults, first 1:5 json.syntax"),
            new Row("json", "", "{", 10 * MEGA, "", "0 records, 1 faults, first 1:2 json.syntax"),
            new Row("json", "[", "{", 10 * MEGA, "", "0 records, 1 faults, first 1:3 json.syntax"),
            new Row("json", "", ",", 10 * MEGA, "", "0 records, 1 faults, first 1:1 json.syntax"),
            new Row("json", "[", ",", 10 * MEGA, "", "0 records, 1 faults, first 1:2 json.syntax"),
            new Row("json", "[{\"id\":1;", "]", 10 * MEGA, "", "0 records, 1 faults, first 1:9 json.syntax"),
            new Row("json", "[{\"id\":1;", "}", 10 * MEGA, "", "0 records, 1 faults, first 1:9 json.syntax"),
            new Row("json", "[{\"id\":1;", "{]", 5 * MEGA, "", null),
            new Row("json", "[{\"id\":1;", "\\", 10 * MEGA, "", "0 records, 1 faults, first 1:9 json.syntax"),
            new Row("json", "[{\"id\":1;", "\" ", 5 * MEGA, "", null),
            new Row("json", "[{\"id\":1;", ",{\"id\":1", MEGA, "", null),
            new Row("json", "[{\"id\":1;", "\n{\"id\":[1", MEGA, "", null),
            new Row("json", "[{\"id\":1;", "],\"a\":[", MEGA, "", null),
            new Row("json", "{\"questions\":[{\"id\":1;", "],\"a\":[", MEGA, "", null),
            new Row("json", "{\"questions\":[{\"id\":1;", "],\"a\":[{\"id\":1},{\"id\":2}", MEGA / 2, "", null),
            new Row("json", "[{\"id\":1;[", "{\"id\":1},", MEGA, "", null),
            new Row("json", "[", "{\"id\":1 2},", MEGA / 2, "{}]", "1 records, 500000 faults, first 1:10 json.syntax"),
            new Row("json", "[", "{\"id\":1}]},", MEGA / 2, "{}]", null),
            new Row("json", "[", "{\"id\":1},\"x\":1},", MEGA / 2, "{}]", null),
            new Row("json", "[{\"id\":1,\"prompt\":1},", "{\"id\":1,\"prompt\":[{\"id\":1}],", MEGA / 2, "{}]", null),
            new Row("json", "{\"a\" ", "[{\"prompt\":1}] x ", MEGA / 2, "", null),
            new Row("json", "{\"a\" ", ",\"title\":[", MEGA, "", null),
            new Row("json", "{\"a\" ", "{\"title\":", MEGA, "", null),
            new Row(
                    "json",
                    "[{\"id\":1},",
                    "1,",
                    MEGA,
                    "{\"id\":2}]",
                    "2 records, 1000000 faults, first 1:11 json.not-an-object"),
            new Row("any", "{\"data\":[", FOUND + ",", MEGA, FOUND + "]}", "1000001 records, 0 faults, first none"),
            new Row(
                    "any",
                    "[",
                    FOUND + "\n",
                    MEGA,
                    FOUND + "]",
                    "1000001 records, 1 faults, first 2:1 json.missing-comma"),
            new Row(
                    "any",
                    "[",
                    "{\"q\":\"Why?\" x},",
                    MEGA / 2,
                    FOUND + "]",
                    "1 records, 500000 faults, first 1:14 json.syntax"),
            new Row("anyl", "", FOUND + "\n", MEGA, FOUND, "1000001 records, 0 faults, first none"),
            new Row(
                    "any",
                    "[" + FOUND + ",{\"q\":\"",
                    "x",
                    100 * MEGA,
                    "\"}," + FOUND + "]",
                    "2 records, 1 faults, first 1:26 limit.text"),
            new Row(
                    "any",
                    "[" + FOUND + ",{\"q\":[",
                    "1,",
                    10 * MEGA,
                    "1]}," + FOUND + "]",
                    "2 records, 1 faults, first 1:21 limit.document"),
            new Row(
                    "any",
                    "[" + FOUND + ",{\"q\":",
                    "1",
                    20 * MEGA,
                    "}," + FOUND + "]",
                    "2 records, 1 faults, first 1:26 limit.number"),
            new Row("any", "[" + FOUND + ",", "[", 100_000, "", "1 records, 2 faults, first 1:21 json.not-an-object"),
            new Row("any", "[" + FOUND + ",", "{\"q\":", MEGA, "", "1 records, 1 faults, first 1:336 limit.depth"),
            new Row("any", "[" + FOUND + ",{\"q\":1;", "{]", MEGA, "", null),
            new Row("any", "", "const a = [", MEGA, "", null),
            new Row("any", "/*", "x", 20 * MEGA, "", "0 records, 3 faults, first 1:20000003 json.truncated"),
            new Row("any", "[" + FOUND + ",{\"q\":1}", "}", 5 * MEGA, "", null),
            new Row("any", "[" + FOUND + ",", "'", 5 * MEGA, "", null),
            new Row("any", "x", "y", 20 * MEGA, "", "0 records, 2 faults, first 1:1 json.syntax"));

    @Test
    void endWithinMemory(@TempDir Path folder) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                PathologicalMain.class.getName()));
        for (Row row : ROWS) {
            command.addAll(List.of(row.format(), row.prefix(), row.unit(), "" + row.count(), row.suffix()));
        }
        List<String> lines = run(command, folder.resolve("out"));

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i++) {
            String result = ROWS.get(i).result();
            expected.add(result == null && i < lines.size() ? lines.get(i) : result);
        }
        assertThat(lines).containsExactlyElementsOf(expected).allMatch(line -> line.contains(" records, "));
    }

    private static List<String> run(List<String> command, Path out) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(GUARD_MINUTES, TimeUnit.MINUTES))
                    .as("ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }
}
