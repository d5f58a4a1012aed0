package io.github.questionwright.kit;

import io.github.questionwright.model.Labels;

/** The documents of a kit. */
public enum KitDocument {
    /** For the interviewer, to ask by: questions with minutes, key points, red flags, follow-ups, rubrics, notes. */
    INTERVIEWER_GUIDE,
    /** For the candidate: what is asked, and room to answer. It has no answers in it. */
    CANDIDATE_PAPER,
    /** For whoever marks the papers: what is right, and why. */
    ANSWER_KEY,
    /** For the interviewer, to rate by: anchored levels and a summary. */
    SCORECARD;

    /**
     * What a file of this document is called, without the ending.
     *
     * @return for example {@code interviewer-guide}
     */
    public String baseName() {
        return Labels.of(this);
    }
}
