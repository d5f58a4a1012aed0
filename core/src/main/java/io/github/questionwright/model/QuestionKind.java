package io.github.questionwright.model;

/** What a question asks for. */
public enum QuestionKind {
    /** Knowledge and understanding: explain, compare, define. */
    CONCEPTUAL,
    /** What the candidate has worked with, and how. */
    EXPERIENCE,
    /** A past event: "tell me about a time when". */
    BEHAVIORAL,
    /** A hypothetical event: "what would you do if". */
    SITUATIONAL,
    /** Code to write, read or repair. */
    CODING,
    /** A system to design. */
    SYSTEM_DESIGN,
    /** Asked by the candidate, not of the candidate. */
    CANDIDATE
}
