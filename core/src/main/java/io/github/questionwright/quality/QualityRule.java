package io.github.questionwright.quality;

/**
 * A rule of good interview content. The rules follow the practice of structured interviewing (every question has what an
 * interviewer needs to ask and to rate it) and of multiple-choice writing (nothing but knowledge tells the key).
 */
public enum QualityRule {
    /** A question says what kind it is. */
    KIND("question.kind"),
    /** A question says how hard it is. */
    DIFFICULTY("question.difficulty"),
    /** A question says for whom it is. */
    SENIORITY("question.seniority"),
    /** A question says how many minutes it takes. */
    MINUTES("question.minutes"),
    /** A question has a tag. */
    TAGS("question.tags"),
    /** Every tag is one of the vocabulary; off without a vocabulary. */
    VOCABULARY("tags.vocabulary"),
    /** A question has an answer, or options of which the right ones are known. */
    ANSWER("answer.missing"),
    /**
     * A model answer, or the explanation of a choice question, has 150 to 1,200 characters, code blocks not counted; that
     * of a coding question may be shorter, since the code speaks.
     */
    ANSWER_LENGTH("answer.length"),
    /** The answer of a coding question has a code block. */
    ANSWER_CODE("answer.code"),
    /** A question has three to seven key points. */
    KEY_POINTS("guide.key-points"),
    /** A question has one to three follow-ups, each with an answer. */
    FOLLOW_UPS("guide.follow-ups"),
    /** A behavioral or situational question describes at least the levels 1, 3 and 5. */
    RUBRIC("guide.rubric"),
    /** A conceptual, coding or system design question has a reference with an address. */
    REFERENCES("references.missing"),
    /** Every option says why it is right or wrong. */
    FEEDBACK("option.feedback"),
    /** No two questions have a prompt of the same words. */
    DUPLICATE("bank.duplicate-prompt"),
    /**
     * The right option stands in no position more or less often than chance allows: three standard deviations; looked at
     * from 20 questions with one right option on.
     */
    POSITION_BIAS("bank.position-bias"),
    /**
     * The right option is the longest one not more often than chance allows: two standard deviations; looked at from 20
     * questions with one right option on.
     */
    LENGTH_BIAS("bank.length-bias"),
    /**
     * Each difficulty is there and none has more than 60 of 100 questions; looked at from 12 questions on, in the bank
     * and in each section of its first level.
     */
    BALANCE("bank.difficulty-balance");

    private final String id;

    QualityRule(String id) {
        this.id = id;
    }

    /**
     * The stable name of the rule in reports.
     *
     * @return dotted, lower case, for example {@code guide.key-points}
     */
    public String id() {
        return id;
    }
}
