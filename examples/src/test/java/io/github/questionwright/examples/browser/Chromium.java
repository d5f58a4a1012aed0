package io.github.questionwright.examples.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long HANG_SECONDS = 120;

    private final Path program;
    private final Path profile;

    Chromium(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /** The program on this machine's path. */
    static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The document after its scripts have run. */
    String dom(Path page) throws Exception {
        Path out = profile.resolveSibling(page.getFileName() + ".dom");
        run(out, "--dump-dom", "--virtual-time-budget=10000", page.toUri().toString());
        return Files.readString(out);
    }

    void print(Path page, Path pdf) throws Exception {
        run(
                profile.resolveSibling("print.out"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
    }

    private void run(Path out, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-dev-shm-usage",
                "--allow-file-access-from-files",
                "--user-data-dir=" + profile));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(HANG_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("no answer from " + command);
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
