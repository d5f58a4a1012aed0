package io.github.questionwright.loaders.internal.csv;

/** Shows what stands in a cell within a message. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text in quotes, on one line and cut where it gets long. */
    static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        boolean isCut = end < text.length();
        if (isCut && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder("\"");
        for (char c : text.substring(0, end).toCharArray()) {
            shown.append(Character.isISOControl(c) ? ' ' : c);
        }
        return shown.append(isCut ? "...\"" : "\"").toString();
    }
}
