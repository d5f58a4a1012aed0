package io.github.questionwright.loaders.internal.article;

import java.util.regex.Pattern;

/**
 * Finds out whether the questions of a section are asked by the candidate. They are if at least half of the answers
 * speak of the question itself ("This question shows ...", "By asking this ..."), or if heading and introduction say so
 * with two points: somebody on the employer's side is asked ("ask the interviewer", "questions for the hiring manager")
 * 2; the reader asks ("questions you can ask"), or the heading turns the tables ("Your Turn") 1 each. Three points are
 * taken away where candidates are asked ("questions you can ask a candidate"). English only; elsewhere the answers
 * would have to say it in English, and the kind stays open.
 */
final class CandidateEvidence {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String DETERMINER = "(?:(?:the|your|an?|any|each|every|of|to)\\s+){0,2}";
    private static final String ADJECTIVE =
            "(?:(?:potential|prospective|future|possible|new|hiring|next|technical)\\s+){0,2}";
    private static final String EMPLOYER =
            "(?:interviewers?|employers?|recruiters?|manager|company|panel|hiring team|team lead|them)\\b";
    private static final String CANDIDATE = "(?:candidates?|applicants?|interviewees?|developers?|engineers?)\\b";

    private static final Pattern EMPLOYER_IS_ASKED = Pattern.compile(
            "\\b(?:ask|asking|questions?\\s+(?:for|to))\\s+" + DETERMINER + ADJECTIVE + EMPLOYER, FLAGS);
    private static final String MODAL = "(?:(?:can|could|may|might|should|will|want\\s+to|would\\s+like\\s+to)\\s+)?";
    private static final Pattern READER_ASKS = Pattern.compile(
            "\\bquestions?\\s+(?:that\\s+)?(?:you|(?:the\\s+|a\\s+)?candidates?)\\s+" + MODAL + "ask\\b"
                    + "|\\basking\\s+(?:thoughtful|good|smart|the\\s+right|your\\s+own)\\s+questions\\b",
            FLAGS);
    private static final Pattern TABLES_TURN = Pattern.compile(
            "\\bturn(?:ing|ed)?\\s+the\\s+tables\\b|\\byour\\s+turn\\b|\\byour\\s+own\\s+questions\\b", FLAGS);
    private static final Pattern CANDIDATE_IS_ASKED = Pattern.compile(
            "\\b(?:ask|asking|questions?\\s+(?:for|to))\\s+" + DETERMINER + "(?:\\w+\\s+){0,2}?" + CANDIDATE, FLAGS);
    private static final Pattern ABOUT_QUESTION = Pattern.compile(
            "(?:by\\s+)?asking\\s+(?:this|about|for|such)\\b.*|(?:this|such\\s+a)\\s+question\\s+(?:also\\s+)?"
                    + "(?:shows?|demonstrates?|signals?|tells?|indicates?|reveals?|lets?|helps?|gives?|proves?|makes?)\\b.*",
            FLAGS | Pattern.DOTALL);

    private CandidateEvidence() {}

    /** Whether an answer speaks of the question itself. */
    static boolean isAboutQuestion(String answer) {
        return ABOUT_QUESTION.matcher(answer).matches();
    }

    /**
     * Whether the candidate asks.
     *
     * @param heading the title of the section, may be empty
     * @param introduction its prose, may be empty
     * @param questions how many questions it has
     * @param aboutQuestion how many of their answers speak of the question itself
     */
    static boolean holds(String heading, String introduction, int questions, int aboutQuestion) {
        return (questions > 0 && aboutQuestion * 2 >= questions) || score(heading, heading + "\n\n" + introduction) > 1;
    }

    private static int score(String heading, String text) {
        return points(EMPLOYER_IS_ASKED, text, 2)
                + points(READER_ASKS, text, 1)
                + points(TABLES_TURN, heading, 1)
                - points(CANDIDATE_IS_ASKED, text, 3);
    }

    private static int points(Pattern pattern, String text, int points) {
        return pattern.matcher(text).find() ? points : 0;
    }
}
