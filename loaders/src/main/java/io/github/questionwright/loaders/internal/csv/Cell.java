package io.github.questionwright.loaders.internal.csv;

/**
 * One cell of a record.
 *
 * @param text what stands in it, doubled quotes resolved, line breaks as written
 * @param place its first character, the opening quote if it has one
 * @param isQuoted whether it is in quotes
 */
record Cell(String text, Place place, boolean isQuoted) {

    boolean isEmpty() {
        return text.isEmpty();
    }
}
