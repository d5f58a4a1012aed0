package io.github.questionwright.kit;

/** What the documents say unless somebody says it better. */
final class KitTexts {

    static final String TITLE = "Interview";

    static final String INTRODUCTION =
            "Welcome the candidate, say who you are, and explain how the time is divided. Say"
                    + " that you will take notes, that thinking aloud is welcome, and that asking back is fine; so is \"I do not"
                    + " know\". Ask the questions in this order and in these words, so that candidates can be compared.";

    static final String CLOSING =
            "Leave time for the candidate's own questions. Say what happens next, and by when. Fill"
                    + " in the scorecard before you talk with anybody else about the interview.";

    static final String INSTRUCTIONS =
            "Answer in your own words. Where a question leaves something open, write down what"
                    + " you assume. The minutes are a guide, not a limit.";

    private KitTexts() {}
}
