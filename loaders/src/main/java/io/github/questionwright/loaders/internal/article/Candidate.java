package io.github.questionwright.loaders.internal.article;

import java.util.List;

/**
 * One reading of a text: which lines mark its questions.
 *
 * @param name the style, as people would write it
 * @param marks the marks in order
 * @param answered how many have an answer line before the next mark
 * @param value how much speaks for it; nothing if 0
 */
record Candidate(String name, List<Mark> marks, int answered, double value) {

    static final Candidate NONE = new Candidate("none", List.of(), 0, 0);

    /** Why it was chosen, a clause. */
    String because(int answers) {
        long asking = marks.stream().filter(Mark::asks).count();
        String answer = answers == 0
                ? " and the text has no answer lines"
                : " and " + answered + " of them stand before one of its " + answers + " answer lines";
        return marks.size() + " lines are written so, " + asking + " of them end in a question mark," + answer;
    }
}
