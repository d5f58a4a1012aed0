package io.github.questionwright.loaders.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.internal.csv.CsvFormat;
import io.github.questionwright.loaders.internal.csv.Recording;
import io.github.questionwright.loaders.internal.csv.StringText;
import io.github.questionwright.loaders.internal.csv.TsvFormat;
import io.github.questionwright.loaders.internal.shape.RecordMapper;
import io.github.questionwright.loaders.internal.shape.Shaped;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RawRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the writer writes the reader reads, and it means the same. */
class CsvRoundTripTest {

    private static final String[] WORDS = {
        "a",
        "B",
        "\u00df",
        "\ud83d\ude00",
        " ",
        " > ",
        ">",
        "\\",
        ";",
        ",",
        "\t",
        "\"",
        "'",
        "\n",
        "\r\n",
        "\r",
        "|",
        "{",
        "[",
        "=",
        "-",
        "#",
        "\u0007",
        "\u0085",
        "\u2028",
        "id,prompt",
        "true",
        "0",
        "null",
        "A;B"
    };

    @Test
    void randomBanks() throws IOException {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            QuestionBank bank = QuestionBank.of(Stream.generate(() -> question(random, "q" + random.nextLong()))
                    .limit(random.nextInt(5))
                    .toList());
            check(seed, bank, CsvBankWriter.csv(), new CsvFormat());
            check(seed, bank, CsvBankWriter.tsv(), new TsvFormat());
        }
    }

    private static void check(long seed, QuestionBank bank, CsvBankWriter writer, QuestionFormat format)
            throws IOException {
        String table = CsvBankWriterTest.write(writer, bank.questions().toArray(Question[]::new));
        StringText text = StringText.of("bank." + format.name(), table);

        Recording recording = Recording.of(format, text);

        assertThat(format.detect(text)).isEqualTo(Detection.CERTAIN);
        assertThat(recording.diagnostics.stream().filter(each -> !each.code().equals("csv.rows-in-cell")))
                .as("seed %d:%n%s", seed, table)
                .isEmpty();
        assertThat(recording.records.stream().map(CsvRoundTripTest::question))
                .as("seed %d:%n%s", seed, table)
                .containsExactlyElementsOf(bank.questions());
    }

    private static Question question(RawRecord record) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Shaped shaped = new RecordMapper("b.csv", ReadLimits.defaults(), diagnostics::add)
                .map(record)
                .orElseThrow(() -> new AssertionError(diagnostics));
        assertThat(diagnostics).allMatch(each -> each.code().equals("answer.unresolved"));
        return shaped.question();
    }

    private static Question question(Random random, String id) {
        return Question.builder(text(random))
                .id(id)
                .format(any(random, TextFormat.values()))
                .kind(random.nextBoolean() ? null : any(random, QuestionKind.values()))
                .section(texts(random))
                .difficulty(random.nextBoolean() ? null : any(random, Difficulty.values()))
                .seniority(random.nextBoolean() ? null : any(random, Seniority.values()))
                .tags(texts(random))
                .minutes(random.nextBoolean() ? null : random.nextInt(100))
                .answer(answer(random))
                .explanation(random.nextBoolean() ? null : text(random))
                .hints(texts(random))
                .references(list(
                        random,
                        () -> random.nextBoolean()
                                ? Reference.of(text(random))
                                : Reference.of(text(random), text(random))))
                .guide(new Guide(
                        texts(random),
                        texts(random),
                        list(
                                random,
                                () -> random.nextBoolean()
                                        ? FollowUp.of(text(random))
                                        : FollowUp.of(text(random), text(random))),
                        new Rubric(list(random, () -> new RubricLevel(random.nextInt(6), text(random))))))
                .provenance(
                        random.nextBoolean()
                                ? Provenance.unknown()
                                : Provenance.unknown().withTitle(text(random)).withAddress(text(random)))
                .locale(random.nextBoolean() ? null : Locale.forLanguageTag("zh-Hant-TW"))
                .attribute(text(random), random.nextBoolean() ? "" : text(random))
                .attribute("shared", text(random))
                .build();
    }

    private static Answer answer(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.Open(text(random));
            case 1 -> new Answer.Choice(options(random, true), random.nextBoolean());
            case 2 -> new Answer.ShortText(List.of(text(random), text(random)));
            case 3 ->
                new Answer.Numeric(
                        new BigDecimal(random.nextInt(2_000) - 1_000).scaleByPowerOfTen(random.nextInt(60) - 30),
                        new BigDecimal(random.nextInt(3)));
            case 4 -> new Answer.Unresolved(options(random, false), text(random));
            default -> new Answer.Unanswered();
        };
    }

    private static List<Option> options(Random random, boolean mayBeRight) {
        List<Option> options = new ArrayList<>();
        for (int count = random.nextInt(30) == 0 ? 30 : 1 + random.nextInt(4); count > 0; count--) {
            Option option = Option.of(text(random) + count, mayBeRight && (count == 1 || random.nextBoolean()));
            option = random.nextInt(4) == 0 ? option.withId(text(random)) : option;
            options.add(random.nextInt(4) == 0 ? option.withFeedback(text(random)) : option);
        }
        return options;
    }

    private static <T> List<T> list(Random random, Supplier<T> supplier) {
        return Stream.generate(supplier).limit(random.nextInt(3)).toList();
    }

    private static List<String> texts(Random random) {
        return list(random, () -> text(random));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int count = 1 + random.nextInt(5); count > 0; count--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static <E> E any(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
