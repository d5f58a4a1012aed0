package io.github.questionwright.model;

/** The level of experience that a question is meant for; the declared order is the order of comparisons. */
public enum Seniority {
    /** First years in the role. */
    JUNIOR,
    /** Works without supervision. */
    MIDDLE,
    /** Leads the technical work of others. */
    SENIOR,
    /** Answers for a team or an architecture. */
    LEAD
}
