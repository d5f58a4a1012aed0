package io.github.questionwright.kit;

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
import io.github.questionwright.model.Section;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Kits from random banks; what a candidate may see and what not comes from two sources of text. */
final class RandomKits {

    static final String SECRET = "TOPSECRET";

    /** What an id may hold at most: neither control characters nor halves of surrogate pairs. */
    static final String HOSTILE_ID = " \"><script>]]>${x}\u202E";

    private static final int QUESTIONS = 12;

    private final Random random;
    private final Supplier<String> seen;
    private final Supplier<String> secret;

    RandomKits(Random random, Supplier<String> seen, Supplier<String> secret) {
        this.random = random;
        this.seen = seen;
        this.secret = secret;
    }

    InterviewKit kit() {
        QuestionBank bank = QuestionBank.builder()
                .title(seen.get())
                .description(secret.get())
                .sections(List.of(new Section(List.of(secret.get()), Optional.of(secret.get()))))
                .addAll(IntStream.range(0, QUESTIONS).mapToObj(this::question).toList())
                .build();
        return InterviewKit.builder(bank, bank.sample(QUESTIONS, SECRET + " seed"))
                .role(seen.get())
                .candidate(seen.get())
                .interviewer(seen.get())
                .date(seen.get())
                .instructions(seen.get())
                .introduction(secret.get())
                .closing(secret.get())
                .totalMinutes(1 + random.nextInt(100))
                .build();
    }

    private Question question(int index) {
        QuestionBuilder builder = Question.builder(seen.get())
                .id("question-" + index + HOSTILE_ID)
                .format(any(TextFormat.values()))
                .kind(any(QuestionKind.values()))
                .section(secret.get())
                .seniority(any(Seniority.values()))
                .difficulty(any(Difficulty.values()))
                .tags(secret.get())
                .answer(answer())
                .explanation(secret.get())
                .hints(secret.get(), secret.get())
                .references(Reference.of(secret.get(), secret.get()), Reference.of(secret.get()))
                .provenance(Provenance.unknown()
                        .withTitle(secret.get())
                        .withAuthor(secret.get())
                        .withLicence(secret.get())
                        .withAddress(secret.get()))
                .guide(guide())
                .attribute(secret.get(), secret.get());
        return (random.nextBoolean() ? builder.minutes(random.nextInt(40)) : builder).build();
    }

    private Guide guide() {
        return Guide.none()
                .withKeyPoints(texts())
                .withRedFlags(texts())
                .withFollowUps(List.of(FollowUp.of(secret.get()), FollowUp.of(secret.get(), secret.get())))
                .withRubric(new Rubric(IntStream.range(0, random.nextInt(4))
                        .mapToObj(at -> new RubricLevel(1 + random.nextInt(5), secret.get()))
                        .toList()));
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(at -> secret.get())
                .toList();
    }

    private Answer answer() {
        List<Option> options = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(at -> Option.of(seen.get(), random.nextBoolean())
                        .withId("option-" + at + HOSTILE_ID)
                        .withFeedback(secret.get()))
                .toList();
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.Open(secret.get());
            case 1 -> new Answer.ShortText(List.of(secret.get(), secret.get()));
            case 2 -> new Answer.Numeric(new BigDecimal("918273645"), new BigDecimal("5463728190"));
            case 3 -> new Answer.Unresolved(options, secret.get());
            case 4 -> new Answer.Unanswered();
            default -> new Answer.Choice(options, random.nextBoolean());
        };
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
