package io.github.questionwright.model;

/** The kinds of {@link Answer}, to switch over. */
public enum AnswerKind {
    /** {@link Answer.Open}: a model answer in prose. */
    OPEN,
    /** {@link Answer.Choice}: options with correct flags. */
    CHOICE,
    /** {@link Answer.ShortText}: accepted texts. */
    SHORT_TEXT,
    /** {@link Answer.Numeric}: a value with a tolerance. */
    NUMERIC,
    /** {@link Answer.Unanswered}: the source gives none. */
    UNANSWERED,
    /** {@link Answer.Unresolved}: the source gives one that cannot be matched. */
    UNRESOLVED
}
