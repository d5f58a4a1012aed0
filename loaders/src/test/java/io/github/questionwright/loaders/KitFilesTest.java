package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.kit.InterviewKit;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Section;
import io.github.questionwright.model.TextFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a bank and a caller give, the nine files of a kit are valid UTF-8, and kit.json is JSON that says the same. */
class KitFilesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    static List<String> hostileTexts() {
        return List.of(
                "\uD800",
                "x\uDC00",
                "\uDC00\uD800",
                "\uD83D\uDE00\uD83D",
                "\\" + "\uD800" + "\\" + "\" \uDFFF",
                "<script>alert(1)</script>",
                "]]>",
                "${jndi:ldap://x} {{7*7}}",
                "javascript:alert(1)",
                "\u202Eabc\u2066",
                "\u0000\u001B\u007F\u0085\uFFFE\uFFFF",
                "w".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void everyFileIsValidAndStable(String text) throws IOException {
        InterviewKit kit = kit(text);
        for (Path file : KitFiles.write(kit, folder)) {
            byte[] first = Files.readAllBytes(file);
            String read = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(first))
                    .toString();
            assertThat(read).as(file.getFileName().toString()).isNotEmpty();
            KitFiles.write(kit, folder);
            assertThat(Files.readAllBytes(file)).isEqualTo(first);
        }
        String json = Files.readString(folder.resolve("kit.json"));
        assertThat(json).isEqualTo(KitJson.toJson(kit.model()));
        assertThat(json.lines()).hasSize(1);
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, Object.class)))
                .isEqualTo(encodable(MAPPER.writeValueAsString(KitJson.values(kit.model()))));
        assertThat(json).contains(KitJson.toJson(kit.model().paper()));
    }

    @Test
    void halfASurrogatePairIsReplacedAndAWholeOneIsNot() {
        assertThat(KitJson.toJson(kit("a\uD83D\uDE00b\uD83Dc\uDE00").model()))
                .contains("\"prompt\":\"a\uD83D\uDE00b\uFFFDc\uFFFD\"");
    }

    /** What an encoder makes of a text if it writes U+FFFD for what it cannot encode. */
    private static String encodable(String text) throws IOException {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
        return StandardCharsets.UTF_8
                .decode(encoder.encode(CharBuffer.wrap(text)))
                .toString();
    }

    private static InterviewKit kit(String text) {
        Question open = Question.builder(text)
                .id("open")
                .format(TextFormat.MARKDOWN)
                .section(text)
                .tags(text)
                .answer(text)
                .explanation(text)
                .hints(text)
                .references(Reference.of(text, text))
                .provenance(Provenance.unknown()
                        .withTitle(text)
                        .withAuthor(text)
                        .withLicence(text)
                        .withAddress(text))
                .attribute(text, text)
                .guide(Guide.none()
                        .withKeyPoints(List.of(text))
                        .withRedFlags(List.of(text))
                        .withFollowUps(List.of(FollowUp.of(text, text)))
                        .withRubric(new Rubric(List.of(new RubricLevel(3, text)))))
                .build();
        Question choice = Question.builder(text)
                .id("choice")
                .answer(new Answer.Choice(
                        List.of(
                                Option.correct(text).withId("1").withFeedback(text),
                                Option.wrong(text).withId("2").withFeedback(text)),
                        true))
                .build();
        QuestionBank bank = QuestionBank.builder()
                .title(text)
                .description(text)
                .sections(List.of(Section.of(text).withIntroduction(text)))
                .addAll(List.of(open, choice))
                .build();
        return InterviewKit.builder(bank, bank.sample(2, "s"))
                .title(text)
                .role(text)
                .candidate(text)
                .interviewer(text)
                .date(text)
                .introduction(text)
                .closing(text)
                .instructions(text)
                .build();
    }
}
