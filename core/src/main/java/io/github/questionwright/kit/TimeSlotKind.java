package io.github.questionwright.kit;

/** What a part of the time is for. */
public enum TimeSlotKind {
    /** Before the first question. */
    INTRODUCTION,
    /** One question. */
    QUESTION,
    /** Nothing yet: time for what takes longer. */
    BUFFER,
    /** After the last question: the candidate's own questions, and what comes next. */
    CLOSING
}
