package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too much, read with a heap of 64 MB. */
class HostileFilesTest {

    private static final int HUNDRED_MILLION = 100_000_000;
    private static final String SOUND = "{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\"}";

    @TempDir
    private Path folder;

    private final List<String> files = new ArrayList<>();

    @Test
    @Timeout(300)
    void eachIsAClearDiagnosticInASmallHeap() throws Exception {
        write("line.json", out -> {
            out.write("[{\"id\":\"b\",\"prompt\":\"");
            fill(out, "x", HUNDRED_MILLION);
            out.write("\"}," + SOUND + "]");
        });
        write("line.jsonl", out -> {
            fill(out, "x", HUNDRED_MILLION);
            out.write("\n" + SOUND + "\n");
        });
        write("line.csv", out -> {
            out.write("id,prompt\n");
            fill(out, "x", HUNDRED_MILLION);
            out.write("\na,?\n");
        });
        write("quote.csv", out -> {
            out.write("id,prompt\nb,\"");
            fill(out, "x\n", 20_000_000);
        });
        write("line.txt", out -> {
            out.write("Title\n\nQuestion 1\n\nWhy?\nAnswer:\nSo.\n\n");
            fill(out, "x", HUNDRED_MILLION);
        });
        write("deep.json", out -> {
            out.write("[{\"id\":\"b\",\"prompt\":");
            fill(out, "[", 100_000);
            fill(out, "]", 100_000);
            out.write("}," + SOUND + "]");
        });
        write("deep-objects.json", out -> {
            out.write("[");
            fill(out, "{\"a\":", 500_000);
        });
        write("nothing.json", out -> {});
        Files.write(folder.resolve("noise.json"), noise());
        files.add(folder.resolve("noise.json").toString());
        files.add(Files.createDirectory(folder.resolve("folder")).toString());
        files.add(folder.resolve("missing.csv").toString());

        assertThat(run())
                .containsExactly(
                        "line.json 1 1 1:21 limit.text",
                        "line.jsonl 1 1 1:1 json.syntax",
                        "line.csv 1 2 2:1 limit.record",
                        "quote.csv 0 1 2:1 limit.record",
                        "line.txt 0 1 9:1 limit.record",
                        "deep.json 1 1 1:83 limit.depth",
                        "deep-objects.json 0 2 1:317 limit.depth",
                        "nothing.json 0 1 0:0 source.empty",
                        "noise.json 0 1 0:0 source.binary",
                        "folder 0 1 0:0 source.no-files",
                        "missing.csv 0 1 0:0 source.not-found");
    }

    private List<String> run() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileMain.class.getName()));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(folder.resolve("out"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.contains("HV000001") && !line.contains("hibernate"))
                .toList();
    }

    private static byte[] noise() {
        byte[] bytes = new byte[5000];
        new java.util.Random(3).nextBytes(bytes);
        return bytes;
    }

    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private void write(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            content.writeTo(out);
        }
        files.add(file.toString());
    }

    private static void fill(Writer out, String unit, int times) throws IOException {
        String block = unit.repeat(1000);
        for (int count = 0; count < times; count += 1000) {
            out.write(block);
        }
    }
}
