package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.kit.InterviewKit;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A kit from each shipped bank, read, drawn and written by another JVM, byte for byte: in other languages, charsets and
 * zones, and on every JVM of release 17 or later that is installed beside this one.
 */
class KitOnEveryJvmTest {

    private static final List<String> BANKS = List.of("backend-developer", "java-language");
    private static final long HANG_SECONDS = 120;

    @TempDir
    private static Path here;

    @TempDir
    private Path there;

    /** Writes the kits into the folder that is given. */
    public static void main(String[] arguments) {
        for (String name : BANKS) {
            QuestionBank bank = QuestionBanks.loadClasspath("question-banks/" + name + ".json");
            InterviewKit kit = InterviewKit.builder(bank, bank.sample(8, "candidate-4711"))
                    .candidate("\u0130\u0131 \u0e2a\u0e21\u0e0a\u0e32\u0e22")
                    .totalMinutes(75)
                    .build();
            KitFiles.write(kit, Path.of(arguments[0], name));
        }
    }

    @BeforeAll
    static void kits() {
        main(new String[] {here.toString()});
    }

    static Stream<Arguments> places() {
        List<List<String>> settings = List.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tehran"),
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.extensions=nu-arab",
                        "-Dfile.encoding=US-ASCII"),
                List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=ca-buddhist-nu-thai"));
        return Stream.concat(
                settings.stream().map(options -> Arguments.of(Path.of(System.getProperty("java.home")), options)),
                others().stream().map(home -> Arguments.of(home, settings.get(0))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("places")
    void theFilesAreTheSame(Path home, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(List.of(java(home).toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), KitOnEveryJvmTest.class.getName(), there.toString()));
        Path said = there.resolve("said");
        Process jvm = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(jvm.waitFor(HANG_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            jvm.destroyForcibly();
        }
        assertThat(jvm.exitValue()).as(Files.readString(said)).isZero();
        for (String bank : BANKS) {
            try (Stream<Path> files = Files.list(here.resolve(bank))) {
                assertThat(files)
                        .hasSize(9)
                        .allSatisfy(file -> assertThat(there.resolve(bank).resolve(file.getFileName()))
                                .hasSameBinaryContentAs(file));
            }
        }
    }

    @Test
    void theKitSaysNothingOfThisMachine() throws IOException {
        String all = Files.readString(here.resolve("java-language/kit.json"));
        assertThat(all)
                .contains("\u0130\u0131 \u0e2a\u0e21\u0e0a\u0e32\u0e22")
                .doesNotContain(here.toString(), System.getProperty("user.home") + File.separator);
    }

    /** What is installed beside this JVM, by the release file that each has. */
    private static List<Path> others() {
        Path home = Path.of(System.getProperty("java.home"));
        File[] beside = home.resolveSibling(".").normalize().toFile().listFiles();
        return Arrays.stream(beside == null ? new File[0] : beside)
                .map(File::toPath)
                .filter(other -> !other.equals(home) && Files.isExecutable(java(other)) && release(other) >= 17)
                .filter(other -> !Files.isSymbolicLink(other))
                .sorted()
                .toList();
    }

    private static int release(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .mapToInt(line -> Integer.parseInt(line.substring(14).split("[.\"-]")[0]))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static Path java(Path home) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return home.resolve("bin").resolve(windows ? "java.exe" : "java");
    }
}
