package io.github.questionwright.loaders;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.QuestionBankBuilder;
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
import io.github.questionwright.model.Section;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Banks with every part of the model in every combination, and with texts that are hard to write down. */
final class RandomBanks {

    private static final String[] PIECES = {
        "a",
        "Why",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\"",
        "'",
        ",",
        ";",
        "|",
        "\\",
        "\\;",
        " > ",
        "{",
        "}",
        "[",
        "]",
        ":",
        "=",
        "+1",
        "@",
        "#",
        "\u00fc",
        "e\u0301",
        "\u2028",
        "\ud83d\ude00",
        "\u05d0",
        "null",
        "true",
        "1.50",
        "```",
        "%20",
        "&amp;",
        "<b>",
        "\u0001",
        "\u00a0",
        "A;C",
        "-",
        "\n# Title\n",
        "\n## A > B\n",
        "\n### 2. Next?\n",
        "\n**Answer:**\n",
        "**Red flags:**",
        "\n- [x] right",
        "\n    code\n\n",
        "\n---\n",
        "~~~",
        "<!-- question {} -->",
        "<!-- questionwright bank {} -->",
        "-->"
    };

    private final Random random;

    RandomBanks(long seed) {
        random = new Random(seed);
    }

    QuestionBank bank(int size) {
        QuestionBankBuilder bank = QuestionBank.builder();
        maybe(() -> bank.title(text()));
        maybe(() -> bank.description(text()));
        maybe(() -> bank.locale(locale()));
        maybe(() -> bank.licence(text()));
        List<Section> sections = new ArrayList<>();
        for (int index = random.nextInt(3); index > 0; index--) {
            Section section = new Section(path(), java.util.Optional.empty());
            if (sections.stream().noneMatch(other -> other.path().equals(section.path()))) {
                sections.add(random.nextBoolean() ? section : section.withIntroduction(text()));
            }
        }
        bank.sections(sections);
        for (int index = 0; index < size; index++) {
            bank.add(question("q" + index));
        }
        return bank.build();
    }

    Question question(String id) {
        QuestionBuilder question = Question.builder(text()).id(id).answer(answer());
        maybe(() -> question.format(any(TextFormat.values())));
        maybe(() -> question.kind(any(QuestionKind.values())));
        maybe(() -> question.section(path()));
        maybe(() -> question.difficulty(any(Difficulty.values())));
        maybe(() -> question.seniority(any(Seniority.values())));
        maybe(() -> question.tags(texts()));
        maybe(() -> question.minutes(1 + random.nextInt(90)));
        maybe(() -> question.explanation(text()));
        maybe(() -> question.hints(texts()));
        maybe(() -> question.references(List.of(Reference.of(text()), Reference.of(text(), text()))));
        maybe(() -> question.guide(guide()));
        maybe(() -> question.provenance(Provenance.unknown().withAuthor(text()).withLicence(text())));
        maybe(() -> question.locale(locale()));
        maybe(() -> question.attribute("x y", text()).attribute("level", "3"));
        return question.build();
    }

    private Guide guide() {
        return new Guide(
                texts(),
                texts(),
                List.of(FollowUp.of(text()), FollowUp.of(text(), text())),
                new Rubric(List.of(new RubricLevel(1, text()), new RubricLevel(5, text()))));
    }

    private Answer answer() {
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.Open(text());
            case 1 -> new Answer.Choice(options(1), false);
            case 2 -> new Answer.Choice(options(1 + random.nextInt(3)), true);
            case 3 -> new Answer.ShortText(texts());
            case 4 ->
                new Answer.Numeric(
                        new BigDecimal(random.nextInt(2000) - 1000).movePointLeft(random.nextInt(4)),
                        new BigDecimal(random.nextInt(3)).movePointLeft(1));
            default -> new Answer.Unanswered();
        };
    }

    private List<Option> options(int correct) {
        List<Option> options = new ArrayList<>();
        int size = correct + 1 + random.nextInt(4);
        for (int index = 0; index < size; index++) {
            Option option = Option.of(index + text(), index < correct);
            option = random.nextInt(3) == 0 ? option.withId("id" + index) : option;
            options.add(random.nextInt(3) == 0 ? option.withFeedback(text()) : option);
        }
        return options;
    }

    private List<String> path() {
        return random.nextBoolean() ? List.of(text()) : List.of("Basics", text());
    }

    private List<String> texts() {
        return random.nextBoolean() ? List.of(text()) : List.of("1" + text(), "2" + text());
    }

    private Locale locale() {
        return Locale.forLanguageTag(any(new String[] {"en", "pt-BR", "zh-Hant-TW"}));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
            text.append(any(PIECES));
        }
        return text.toString().isBlank() ? "x" : text.toString();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void maybe(Supplier<?> action) {
        if (random.nextBoolean()) {
            action.get();
        }
    }
}
