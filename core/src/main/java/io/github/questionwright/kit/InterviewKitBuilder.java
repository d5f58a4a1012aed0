package io.github.questionwright.kit;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.sampling.Quiz;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link InterviewKit}. All texts are plain text; a blank one counts as none. Minutes are whole minutes. Not
 * thread-safe, and usable again after {@link #build()}.
 */
public final class InterviewKitBuilder {

    private static final int MOST_MINUTES = 10_000;

    final QuestionBank bank;
    final Quiz quiz;
    OptionalInt totalMinutes = OptionalInt.empty();
    int introductionMinutes = 5;
    int closingMinutes = 5;
    int bufferMinutes;
    String introduction = KitTexts.INTRODUCTION;
    String closing = KitTexts.CLOSING;
    String instructions = KitTexts.INSTRUCTIONS;
    private @Nullable String title;
    private @Nullable String role;
    private @Nullable String candidate;
    private @Nullable String interviewer;
    private @Nullable String date;

    InterviewKitBuilder(QuestionBank bank, Quiz quiz) {
        this.bank = Objects.requireNonNull(bank, "bank");
        this.quiz = Objects.requireNonNull(quiz, "quiz");
    }

    /**
     * Sets what the interview is called; the title of the bank unless set.
     *
     * @param text the title, or null for that of the bank
     * @return this builder
     */
    public InterviewKitBuilder title(@Nullable String text) {
        title = text;
        return this;
    }

    /**
     * Sets what the candidate applies for.
     *
     * @param text the role, or null for none
     * @return this builder
     */
    public InterviewKitBuilder role(@Nullable String text) {
        role = text;
        return this;
    }

    /**
     * Sets who is asked.
     *
     * @param name the candidate, or null for a line to write on
     * @return this builder
     */
    public InterviewKitBuilder candidate(@Nullable String name) {
        candidate = name;
        return this;
    }

    /**
     * Sets who asks.
     *
     * @param name the interviewer, or null for a line to write on
     * @return this builder
     */
    public InterviewKitBuilder interviewer(@Nullable String name) {
        interviewer = name;
        return this;
    }

    /**
     * Sets when the interview takes place. It is printed as given; nothing reads a clock.
     *
     * @param text the date, or null for a line to write on
     * @return this builder
     */
    public InterviewKitBuilder date(@Nullable String text) {
        date = text;
        return this;
    }

    /**
     * Sets how long the interview may take. Questions without minutes share what is left of it, see {@link TimePlan}.
     *
     * @param minutes from 1 to 10,000
     * @return this builder
     * @throws IllegalArgumentException if the minutes are out of range
     */
    public InterviewKitBuilder totalMinutes(int minutes) {
        totalMinutes = OptionalInt.of(checked("an interview", 1, minutes));
        return this;
    }

    /**
     * Sets how long the introduction takes; 5 minutes unless set.
     *
     * @param minutes from 0 to 10,000
     * @return this builder
     * @throws IllegalArgumentException if the minutes are out of range
     */
    public InterviewKitBuilder introductionMinutes(int minutes) {
        introductionMinutes = checked("an introduction", 0, minutes);
        return this;
    }

    /**
     * Sets how long the closing takes; 5 minutes unless set.
     *
     * @param minutes from 0 to 10,000
     * @return this builder
     * @throws IllegalArgumentException if the minutes are out of range
     */
    public InterviewKitBuilder closingMinutes(int minutes) {
        closingMinutes = checked("a closing", 0, minutes);
        return this;
    }

    /**
     * Sets how much time is kept free between the last question and the closing; none unless set.
     *
     * @param minutes from 0 to 10,000
     * @return this builder
     * @throws IllegalArgumentException if the minutes are out of range
     */
    public InterviewKitBuilder bufferMinutes(int minutes) {
        bufferMinutes = checked("a buffer", 0, minutes);
        return this;
    }

    /**
     * Sets what the guide says to say first.
     *
     * @param text instead of the standard text
     * @return this builder
     */
    public InterviewKitBuilder introduction(String text) {
        introduction = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Sets what the guide says to do last.
     *
     * @param text instead of the standard text
     * @return this builder
     */
    public InterviewKitBuilder closing(String text) {
        closing = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Sets what the candidate's paper says first.
     *
     * @param text instead of the standard text
     * @return this builder
     */
    public InterviewKitBuilder instructions(String text) {
        instructions = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Builds the kit.
     *
     * @return an immutable kit
     * @throws IllegalArgumentException if the quiz asks a question that the bank does not have
     */
    public InterviewKit build() {
        quiz.ids().stream()
                .filter(id -> bank.findQuestion(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("the quiz asks \"" + id
                            + "\", which is not in the bank; give the bank that the quiz was drawn from");
                });
        return new InterviewKit(KitAssembly.model(this));
    }

    KitDetails details() {
        return new KitDetails(
                given(title).or(bank::title).filter(text -> !text.isBlank()).orElse(KitTexts.TITLE),
                given(role),
                given(candidate),
                given(interviewer),
                given(date));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }

    private static int checked(String what, int least, int minutes) {
        if (minutes < least || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException(
                    what + " takes from " + least + " to " + MOST_MINUTES + " whole minutes, not " + minutes);
        }
        return minutes;
    }
}
