package io.github.questionwright.loaders.internal.article;

/**
 * A line that says what follows.
 *
 * @param type what follows
 * @param number the number of a question, or 0 for an answer
 * @param rest the 0-based index in the line where a text begins behind the marker, or -1
 */
record Marker(Type type, int number, int rest) {

    enum Type {
        QUESTION,
        ANSWER
    }

    boolean isQuestion() {
        return type == Type.QUESTION;
    }
}
