package io.github.questionwright.loaders.internal.article;

/**
 * A line that says what follows.
 *
 * @param type what follows
 * @param number the number of a question, or 0 for an answer
 * @param rest the 0-based index in the line where a text begins behind the marker, or -1
 * @param counted whether the text itself gives the number
 */
record Marker(Type type, int number, int rest, boolean counted) {

    enum Type {
        QUESTION,
        ANSWER
    }

    static Marker question(int number, int rest) {
        return new Marker(Type.QUESTION, number, rest, true);
    }

    /** A question without a number of its own. */
    static Marker uncounted(int rest) {
        return new Marker(Type.QUESTION, 0, rest, false);
    }

    static Marker answer(int rest) {
        return new Marker(Type.ANSWER, 0, rest, false);
    }

    /** A question that is the n-th of its text. */
    Marker asNumber(int ordinal) {
        return new Marker(type, ordinal, rest, false);
    }

    boolean isQuestion() {
        return type == Type.QUESTION;
    }
}
