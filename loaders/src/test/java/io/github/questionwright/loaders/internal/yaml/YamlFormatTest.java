package io.github.questionwright.loaders.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.loaders.QuestionLoader;
import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.Detection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlFormatTest {

    private static final String BANK = """
            # a bank
            title: Numbers
            locale: en
            questions:
              - id: one
                prompt: |
                  What does this print?

                    - one
                    - two
                section: [Code, Print]
                tags: [yes, on, 'no']
                minutes: 5
                options:
                  - {id: a, text: "1"}
                  - {id: b, text: "2", correct: true}
                explanation: >
                  folded
                  text
              - id: two
                prompt: "Why \\u00e9?"
                answer: 2024-01-01 is text
                guide:
                  keyPoints:
                  - a
                  - b
            """;

    private static LoadResult read(String name, String text) {
        return QuestionBanks.read(QuestionSource.string(name, text));
    }

    private static String told(LoadResult result) {
        return result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void readsOurOwnForm() {
        LoadResult result = read("a.yaml", BANK);
        assertThat(told(result)).isEmpty();
        assertThat(result.bank().title()).contains("Numbers");
        Question one = result.bank().question("one");
        assertThat(one.prompt()).isEqualTo("What does this print?\n\n  - one\n  - two\n");
        assertThat(one.tags()).containsExactly("yes", "on", "no");
        assertThat(one.minutes()).hasValue(5);
        assertThat(one.answer().kind()).isEqualTo(AnswerKind.CHOICE);
        assertThat(one.explanation()).contains("folded text\n");
        assertThat(result.bank().question("two").guide().keyPoints()).containsExactly("a", "b");
        assertThat(result.locationOf("two").orElseThrow().toString()).isEqualTo("a.yaml:20:5");
    }

    @Test
    void readsSeveralDocuments() {
        String text = "---\nid: a\nprompt: One?\nanswer: x\n---\nid: b\nprompt: Two?\nanswer: y\n...\n---\n";
        LoadResult result = read("a.yml", text);
        assertThat(told(result)).isEmpty();
        assertThat(result.bank().questions()).extracting(Question::id).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a: 1'            | a.yaml:1:1 error bank.no-questions: found objects with the names "a"; looked for objects with a text such as "question" or "prompt", or for texts that ask; name the list of records in a mapping if there is one
            '# only words'    | a.yaml:1:1 error yaml.empty: there is no value in the file; a list of questions was expected
            'questions: []'   | a.yaml warning bank.empty: the file is a bank without a question
            '- a: "b'         | a.yaml:1:6 error yaml.syntax: found a quote that is never closed; close it, or double it if it is part of the text
            '- prompt: *p'    | a.yaml:1:11 error yaml.alias: found the alias *p; aliases are not followed; write out what it stands for, or put the text in quotes
            """)
    void saysWhy(String text, String message) {
        assertThat(told(read("a.yaml", text))).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '- id: a\\n  prompt: x'                   | ''   | CERTAIN
            '# x\\n\\nquestions:\\n  - q: a\\n    a: b'   | txt  | CERTAIN
            '- question: a\\n  answer: b'             | yaml | CERTAIN
            'a: b'                                   | yml  | LIKELY
            '[{}]'                                   | yaml | LIKELY
            'title: a\\n\\n- item'                     | ''   | NO
            '- id: a\\n  prompt: x'                   | md   | NO
            """)
    void tellsItsOwn(String head, String extension, Detection expected) {
        assertThat(YamlDetection.detect(head.replace("\\n", "\n"), extension)).isEqualTo(expected);
    }

    @Test
    void truncatedAnywhereItNeverCrashesAndKeepsWhatWasWhole() {
        for (int length = 0; length < BANK.length(); length++) {
            LoadResult result = read("a.yaml", BANK.substring(0, length));
            assertThat(told(result)).as("cut at %s", length).doesNotContain("format.failed");
            assertThat(result.bank().questions().size() + result.diagnostics().size())
                    .as("cut at %s", length)
                    .isPositive();
            if (length >= BANK.indexOf("  - id: two")) {
                assertThat(result.bank().findQuestion("one"))
                        .as("cut at %s", length)
                        .isPresent();
            }
        }
    }

    static Stream<String> hostile() {
        int size = 1 << 20;
        StringBuilder stairs = new StringBuilder();
        for (int at = 0; at < 1000; at++) {
            stairs.append(" ".repeat(at)).append("a:\n");
        }
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int at = 1; at < 40; at++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(at, at, at - 1, at - 1));
        }
        return Stream.of(
                "[".repeat(size),
                "{".repeat(size),
                "[]".repeat(1000) + "[".repeat(10_000) + "]".repeat(10_000),
                "-".repeat(size),
                "- ".repeat(size / 2),
                "-\n".repeat(size / 2),
                "? ".repeat(size / 8),
                "\t".repeat(size),
                "- \"a\n".repeat(20_000),
                "a: b: c\n".repeat(20_000),
                "&a ".repeat(10_000),
                "!a ".repeat(10_000),
                "!" + "a".repeat(size),
                "\"" + "\\".repeat(size),
                "a".repeat(size) + ": b",
                "- a: |\n" + " ".repeat(size),
                "---\n".repeat(100_000),
                "%YAML 9.9\n---\na: b",
                "%".repeat(1000),
                "*".repeat(1000),
                "{a: {".repeat(20_000),
                stairs.toString(),
                laughs.toString());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void survives(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(told(read("a.yaml", text))).isNotEmpty().doesNotContain("format.failed"));
    }

    @Test
    void refusesADocumentThatIsTooLong() {
        ReadLimits limits = ReadLimits.builder().maxDocumentChars(100).build();
        LoadResult result = QuestionLoader.builder().limits(limits).read(QuestionSource.string("a.yaml", BANK));
        assertThat(told(result))
                .isEqualTo("a.yaml:1:1 error limit.document: a document of more than 100 characters; none of it is"
                        + " read; split it, or raise ReadLimits.maxDocumentChars");
    }

    @Test
    void dropsTheRecordThatHoldsUndecodableBytes() {
        byte[] bytes = "- {id: a, prompt: \u0081?}\n- {id: b, prompt: What?, answer: c}\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        LoadResult result =
                QuestionBanks.read(QuestionSource.opener("a.yaml", () -> new java.io.ByteArrayInputStream(bytes)));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("encoding.malformed");
        assertThat(result.bank().questions()).extracting(Question::id).containsExactly("b");
    }

    @Test
    void deepNestingCostsOneRecord() {
        String deep = "- {prompt: What?, answer: x, id: a, x: " + "[".repeat(70) + "]".repeat(70) + "}\n";
        LoadResult result = read("a.yaml", deep + "- {prompt: Why?, answer: y, id: b}\n");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("limit.depth");
        assertThat(result.bank().questions()).extracting(Question::id).containsExactly("b");
    }

    @Test
    void neverThrowsOnRandomDamage() {
        java.util.Random random = new java.util.Random(7);
        List<String> bits =
                List.of("\"", "'", ":", "- ", "\n", "\t", "{", "]", "*a", "&b ", "!c ", "|", "#", "? ", "%");
        for (int trial = 0; trial < 500; trial++) {
            StringBuilder text = new StringBuilder(BANK);
            for (int hits = 0; hits <= random.nextInt(3); hits++) {
                text.insert(random.nextInt(text.length()), bits.get(random.nextInt(bits.size())));
            }
            String damaged = text.toString();
            assertThatCode(() -> assertThat(told(read("a.yaml", damaged))).doesNotContain("format.failed"))
                    .as(damaged)
                    .doesNotThrowAnyException();
        }
    }
}
