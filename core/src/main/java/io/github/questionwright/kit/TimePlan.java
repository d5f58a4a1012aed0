package io.github.questionwright.kit;

import java.util.List;
import java.util.OptionalInt;

/**
 * How the time is divided: introduction, questions in order, buffer, closing; a part of 0 minutes is left out. A
 * question takes the minutes that it names. The others share evenly what is left of the total, in whole minutes, the
 * first ones one more where it does not come out even; without a total, or if less than a minute is left for each, they
 * take {@value #DEFAULT_MINUTES} minutes. A plan may be longer than the total: it says so and cuts nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the parts, each starting where the one before it ends
 * @param totalMinutes how long the interview may take, if that was given
 */
public record TimePlan(List<TimeSlot> slots, OptionalInt totalMinutes) {

    /** What a question takes that names no minutes, if there is nothing to share. */
    public static final int DEFAULT_MINUTES = 5;

    /**
     * Copies the slots.
     *
     * @param slots the parts, each starting where the one before it ends
     * @param totalMinutes how long the interview may take, if that was given
     */
    public TimePlan {
        slots = List.copyOf(slots);
    }

    /**
     * How long all parts take together.
     *
     * @return whole minutes
     */
    public long plannedMinutes() {
        return slots.stream().mapToLong(TimeSlot::minutes).sum();
    }

    /**
     * How long the questions take together.
     *
     * @return whole minutes, estimates included
     */
    public long questionMinutes() {
        return slots.stream()
                .filter(slot -> slot.kind() == TimeSlotKind.QUESTION)
                .mapToLong(TimeSlot::minutes)
                .sum();
    }

    /**
     * What is left of the total.
     *
     * @return whole minutes, 0 if nothing is left or no total was given
     */
    public long spareMinutes() {
        return totalMinutes.isEmpty() ? 0 : Math.max(0, totalMinutes.getAsInt() - plannedMinutes());
    }

    /**
     * How much the plan is longer than the total.
     *
     * @return whole minutes, 0 if it fits or no total was given
     */
    public long overMinutes() {
        return totalMinutes.isEmpty() ? 0 : Math.max(0, plannedMinutes() - totalMinutes.getAsInt());
    }

    /**
     * The part of a question.
     *
     * @param number the number of the question, from 1
     * @return its slot
     * @throws IllegalArgumentException if there is no such question
     */
    public TimeSlot question(int number) {
        return slots.stream()
                .filter(slot -> slot.questionNumber().equals(OptionalInt.of(number)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the plan has no question " + number));
    }
}
