package io.github.questionwright.loaders.internal.shape;

/** What a field of a found record can be for a question. */
public enum FieldRole {
    ID,
    PROMPT,
    OPTIONS,
    CORRECT,
    INCORRECT,
    ANSWER,
    ACCEPTED,
    EXPLANATION,
    SECTION,
    TAGS,
    DIFFICULTY,
    SENIORITY,
    KEY_POINTS,
    RED_FLAGS,
    FOLLOW_UPS,
    REFERENCES,
    RUBRIC,
    HINTS,
    TIME,
    CODE,
    KIND,
    LOCALE,
    AUTHOR
}
