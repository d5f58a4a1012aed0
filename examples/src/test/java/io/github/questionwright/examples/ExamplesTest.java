package io.github.questionwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private interface Example {
        void run() throws IOException;
    }

    private static String output(Example example) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            example.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void quizFromClasspath() throws IOException {
        String text = output(QuizFromClasspath::main);
        assertThat(text).startsWith("1. ").contains("\n2. ", "\n3. ").endsWith("3 questions, the same on every JVM\n");
        assertThat(output(QuizFromClasspath::main)).isEqualTo(text);
    }

    @Test
    void diagnosticsShown() throws IOException {
        assertThat(output(DiagnosticsShown::main)).isEqualTo("""
                        1 good, 2 not
                        team.csv:3:38 error choice.no-correct-option: no option is marked correct; mark one, or load as an open question (found 2 options, 0 marked correct)
                        team.csv:4:47 error value.wrong-type: found the text "two" where a number is expected
                        """);
    }

    @Test
    void mixedQuiz() throws IOException {
        assertThat(output(MixedQuiz::main).lines()).hasSize(4).allMatch(line -> line.contains(" is "));
    }

    @Test
    void ownFormat() throws IOException {
        assertThat(output(OwnFormat::main)).isEqualTo("""
                        What does ACID stand for? Open[text=Atomicity, consistency, isolation, durability]
                        databases.cards:2:1 error flashcards.no-answer: found no " = "; add the answer
                        """);
    }

    @Test
    void anOwnFormatTakesAtMostFortyLines() throws IOException {
        Path source = Path.of("src/main/java/io/github/questionwright/examples/FlashcardFormat.java");
        assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void beforeAndAfter() throws IOException {
        assertThat(output(BeforeAndAfter::main)).isEqualTo("before: 3 questions\nafter: 3 questions\n");
    }

    @Test
    void ownTemplate() throws IOException {
        String page = output(OwnTemplate::main);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>Cards: Backend developer</title>", "<h2>3. ", "from minute 5 on</p>")
                .doesNotContain("{{", "}}")
                .endsWith("</html>\n");
        assertThat(page.split("<strong>\\(right\\)</strong>", -1).length - 1).isGreaterThanOrEqualTo(3);
        assertThat(page.split("<article>", -1)).hasSize(4);
        Path template = Path.of("src/main/resources/kit-templates/cards.html");
        assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(30);
    }
}
