package io.github.questionwright.sampling;

/** By what the questions of a quiz are put in order. */
public enum QuestionOrder {
    /** By the titles of the section path, compared by their UTF-8 bytes; questions without a section come last. */
    SECTION,
    /** From easy to hard; questions without a difficulty come last. */
    DIFFICULTY,
    /** As the seed has it; the last resort of every order. */
    SHUFFLED
}
