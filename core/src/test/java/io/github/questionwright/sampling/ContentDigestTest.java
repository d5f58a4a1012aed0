package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionBuilder;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    /** Every way to change a question by one part. */
    private static final List<UnaryOperator<QuestionBuilder>> CHANGES = List.of(
            b -> b.id("other"),
            b -> b.prompt("other"),
            b -> b.format(TextFormat.HTML),
            b -> b.kind(QuestionKind.CODING),
            b -> b.section("a"),
            b -> b.section("a", "b"),
            b -> b.section("ab"),
            b -> b.difficulty(Difficulty.EASY),
            b -> b.seniority(Seniority.JUNIOR),
            b -> b.tags("a"),
            b -> b.tags("a", "b"),
            b -> b.minutes(1),
            b -> b.answer("x"),
            b -> b.answer(new Answer.ShortText(List.of("x"))),
            b -> b.answer(new Answer.Numeric(BigDecimal.ONE, BigDecimal.ZERO)),
            b -> b.answer(new Answer.Numeric(BigDecimal.ONE, BigDecimal.TEN)),
            b -> b.answer(new Answer.Choice(List.of(Option.wrong("x")), false)),
            b -> b.answer(new Answer.Choice(List.of(Option.wrong("x")), true)),
            b -> b.answer(new Answer.Choice(List.of(Option.correct("x")), false)),
            b -> b.answer(new Answer.Choice(List.of(Option.wrong("x").withId("i")), false)),
            b -> b.answer(new Answer.Choice(List.of(Option.wrong("x").withFeedback("f")), false)),
            b -> b.answer(new Answer.Choice(List.of(Option.wrong("x"), Option.wrong("y")), false)),
            b -> b.answer(new Answer.Choice(List.of(Option.wrong("y"), Option.wrong("x")), false)),
            b -> b.answer(new Answer.Unresolved(List.of(Option.wrong("x")), "")),
            b -> b.answer(new Answer.Unresolved(List.of(Option.wrong("x")), "E")),
            b -> b.explanation("x"),
            b -> b.hints("x"),
            b -> b.hints("x", "y"),
            b -> b.references(Reference.of("x")),
            b -> b.references(Reference.of("x", "y")),
            b -> b.keyPoints("x"),
            b -> b.guide(Guide.none().withRedFlags(List.of("x"))),
            b -> b.guide(Guide.none().withFollowUps(List.of(FollowUp.of("x")))),
            b -> b.guide(Guide.none().withFollowUps(List.of(FollowUp.of("x", "y")))),
            b -> b.guide(Guide.none().withRubric(new Rubric(List.of(new RubricLevel(1, "x"))))),
            b -> b.guide(Guide.none().withRubric(new Rubric(List.of(new RubricLevel(2, "x"))))),
            b -> b.provenance(Provenance.unknown().withTitle("x")),
            b -> b.provenance(Provenance.unknown().withAuthor("x")),
            b -> b.provenance(Provenance.unknown().withLicence("x")),
            b -> b.provenance(Provenance.unknown().withAddress("x")),
            b -> b.locale(Locale.GERMAN),
            b -> b.attribute("x", "y"),
            b -> b.attribute("xy", ""),
            UnaryOperator.identity());

    @Test
    void everyPartCounts() {
        Stream<String> digests = CHANGES.stream()
                .map(change -> ContentDigest.hex(
                        change.apply(Question.builder("prompt").id("q")).build()));
        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfTagsAndAttributesDoesNot() {
        QuestionBuilder one =
                Question.builder("p").id("q").tags("b", "a").attribute("x", "1").attribute("w", "2");
        QuestionBuilder two =
                Question.builder("p").id("q").tags("a", "b").attribute("w", "2").attribute("x", "1");
        assertThat(one.build()).isEqualTo(two.build());
        assertThat(ContentDigest.hex(one.build())).isEqualTo(ContentDigest.hex(two.build()));
    }

    @Test
    void aNumberOfAnySizeIsDigested() {
        Answer huge = new Answer.Numeric(new BigDecimal("1E+2000000000"), BigDecimal.ZERO);
        assertThat(ContentDigest.hex(Question.builder("p").answer(huge).build()))
                .hasSize(64);
    }

    @Test
    void theFormIsTheDocumentedOne() throws Exception {
        Question question = Question.builder("Why ✓?")
                .id("q")
                .format(TextFormat.MARKDOWN)
                .section("A", "B")
                .tags("z", "é", "a")
                .minutes(5)
                .answer(new Answer.Choice(List.of(new Option("o1", "yes", true, Optional.of("right"))), false))
                .attribute("n", "v")
                .build();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        put(form, "iqa/1 content", "q", "Why ✓?", "markdown", 0, 2, "A", "B", 0, 0, 3, "a", "z", "é", 1, "5");
        put(form, "choice", 1, "o1", "yes", 1, 1, "right", 0, 0, 0, 0);
        put(form, 0, 0, 0, 0);
        put(form, 0, 0, 0, 0, 0, 1, "n", "v");
        assertThat(ContentDigest.hex(question)).isEqualTo(sha256(form));
    }

    @Test
    void fingerprintsOfABankHaveTheDocumentedForm() throws Exception {
        Question a = Question.builder("p").id("a").build();
        Question b = Question.builder("p").id("b").build();
        ByteArrayOutputStream ids = new ByteArrayOutputStream();
        put(ids, "iqa/1 selection", 2, "a", "b");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        put(content, "iqa/1 bank", 2);
        content.writeBytes(ContentDigest.of(a));
        content.writeBytes(ContentDigest.of(b));
        Receipt receipt = QuestionBank.of(b, a).sample(1, "s").receipt();
        assertThat(receipt.selectionFingerprint()).isEqualTo(sha256(ids));
        assertThat(receipt.contentFingerprint()).isEqualTo(sha256(content));
    }

    private static void put(ByteArrayOutputStream form, Object... values) {
        for (Object value : values) {
            byte[] text = value instanceof String string ? string.getBytes(StandardCharsets.UTF_8) : new byte[0];
            int number = value instanceof Integer given ? given : text.length;
            form.writeBytes(new byte[] {0, 0, (byte) (number / 256), (byte) (number % 256)});
            form.writeBytes(text);
        }
    }

    private static String sha256(ByteArrayOutputStream form) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form.toByteArray()));
    }
}
