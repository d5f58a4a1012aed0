package io.github.questionwright.kit;

import java.util.OptionalInt;

/**
 * A part of the time. Immutable and thread-safe.
 *
 * @param kind what it is for
 * @param questionNumber the number of the question, from 1; empty for the other kinds
 * @param startMinute whole minutes from the beginning of the interview, from 0
 * @param minutes how long it takes, in whole minutes, at least 1
 * @param estimated whether the question itself names no minutes
 */
public record TimeSlot(
        TimeSlotKind kind, OptionalInt questionNumber, long startMinute, int minutes, boolean estimated) {

    /**
     * When it is over.
     *
     * @return whole minutes from the beginning of the interview
     */
    public long endMinute() {
        return startMinute + minutes;
    }
}
