package io.github.questionwright.grading;

/** What became of an answer. */
public enum GradeStatus {
    /** It earned every point. */
    CORRECT,
    /** It earned some of the points. */
    PARTLY,
    /** It earned no point. */
    WRONG,
    /** There is no answer; that earns no point. */
    SKIPPED,
    /** Somebody has to read it: it has neither a level nor key points ticked. */
    NEEDS_PERSON,
    /** The bank does not say what is right; such a question is outside the maximum. */
    NOT_GRADABLE
}
