package io.github.questionwright.kit;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.QuizQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Divides the time as {@link TimePlan} says. */
final class TimePlanner {

    private final InterviewKitBuilder options;
    private final List<QuizQuestion> questions;
    private final List<TimeSlot> slots = new ArrayList<>();
    private final long untimed;
    private long minute;
    private long share;
    private long onceMore;

    private TimePlanner(InterviewKitBuilder options, Quiz quiz) {
        this.options = options;
        questions = quiz.questions();
        untimed = questions.stream().filter(asked -> !isTimed(asked.question())).count();
    }

    static TimePlan plan(InterviewKitBuilder options, Quiz quiz) {
        return new TimePlanner(options, quiz).plan();
    }

    private TimePlan plan() {
        divide();
        add(TimeSlotKind.INTRODUCTION, options.introductionMinutes);
        questions.forEach(this::addQuestion);
        add(TimeSlotKind.BUFFER, options.bufferMinutes);
        add(TimeSlotKind.CLOSING, options.closingMinutes);
        return new TimePlan(slots, options.totalMinutes);
    }

    private void divide() {
        share = TimePlan.DEFAULT_MINUTES;
        long left = options.totalMinutes.orElse(0) - fixedMinutes();
        if (untimed > 0 && left >= untimed) {
            share = left / untimed;
            onceMore = left % untimed;
        }
    }

    private long fixedMinutes() {
        return questions.stream()
                        .map(QuizQuestion::question)
                        .filter(TimePlanner::isTimed)
                        .mapToLong(question -> question.minutes().getAsInt())
                        .sum()
                + options.introductionMinutes
                + options.bufferMinutes
                + options.closingMinutes;
    }

    /** A half-finished question may name minutes that make no sense. */
    private static boolean isTimed(Question question) {
        return question.minutes().orElse(0) > 0;
    }

    private void addQuestion(QuizQuestion asked) {
        boolean timed = isTimed(asked.question());
        int minutes = timed ? asked.question().minutes().getAsInt() : (int) nextShare();
        add(new TimeSlot(TimeSlotKind.QUESTION, OptionalInt.of(asked.number()), minute, minutes, !timed));
    }

    private long nextShare() {
        return onceMore-- > 0 ? share + 1 : share;
    }

    private void add(TimeSlotKind kind, int minutes) {
        if (minutes > 0) {
            add(new TimeSlot(kind, OptionalInt.empty(), minute, minutes, false));
        }
    }

    private void add(TimeSlot slot) {
        slots.add(slot);
        minute = slot.endMinute();
    }
}
