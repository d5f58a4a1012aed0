package io.github.questionwright.loaders.internal.article;

/** Characters that nobody sees, written so that everybody does: the fixtures hold their pictures. */
public final class Pictures {

    private static final String PICTURES = "␍␌␉␠⍽";
    private static final String CHARACTERS = "\r\f\t \u00a0";

    private Pictures() {}

    public static String decode(String text) {
        return translate(text, PICTURES, CHARACTERS);
    }

    /** Spaces stay as they are, save at the end. */
    static String encode(String line) {
        String seen = translate(line, CHARACTERS.replace(" ", ""), PICTURES.replace("␠", ""));
        return seen.endsWith(" ") ? seen.substring(0, seen.length() - 1) + "␠" : seen;
    }

    private static String translate(String text, String from, String to) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            int index = from.indexOf(c);
            out.append(index < 0 ? c : to.charAt(index));
        }
        return out.toString();
    }
}
