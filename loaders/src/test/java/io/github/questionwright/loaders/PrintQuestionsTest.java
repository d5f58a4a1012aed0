package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that shows a whole program and asks what it prints has the right option marked: the program is run. */
class PrintQuestionsTest {

    private static final Pattern PROGRAM =
            Pattern.compile("(?ms)^```java\\n(((?!^```).)*?^public class Main \\{.*?)^```");

    @Test
    void thereAreSuchQuestions() {
        assertThat(programs()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    @ResourceLock(Resources.SYSTEM_OUT)
    void theMarkedOptionIsWhatHappens(String id, Question question, String program, @TempDir Path folder)
            throws Exception {
        compile(folder, program);
        String happened = run(folder);
        List<Option> options = ((Answer.Choice) question.answer()).options();
        assertThat(options.stream().filter(Option::correct))
                .singleElement()
                .satisfies(right -> assertThat(
                                right.text().startsWith("It ")
                                        ? right.text().contains(happened)
                                        : right.text().equals(happened))
                        .as("%s: \"%s\" is marked, \"%s\" happens", id, right.text(), happened)
                        .isTrue());
        assertThat(options).filteredOn(option -> option.text().equals(happened)).allMatch(Option::correct);
    }

    static Stream<Arguments> programs() {
        return QuestionBanks.loadClasspath("question-banks/java-language.json").questions().stream()
                .filter(question -> question.answer() instanceof Answer.Choice)
                .flatMap(question -> {
                    Matcher program = PROGRAM.matcher(question.prompt());
                    return program.find()
                            ? Stream.of(Arguments.of(question.id(), question, program.group(1)))
                            : Stream.empty();
                });
    }

    private static void compile(Path folder, String program) throws Exception {
        Path file = Files.writeString(folder.resolve("Main.java"), program);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        assertThat(javac.run(out, out, "--release", "17", "-d", folder.toString(), file.toString()))
                .as(said.toString())
                .isZero();
    }

    /** What the program prints, or the name of the exception that ends it. */
    private static String run(Path folder) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            thread.setName("main");
            loader.loadClass("Main").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            return e.getCause().getClass().getSimpleName();
        } finally {
            thread.setName(name);
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).strip();
    }
}
