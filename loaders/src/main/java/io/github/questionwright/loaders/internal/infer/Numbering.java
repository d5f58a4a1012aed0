package io.github.questionwright.loaders.internal.infer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running number at the start of a prompt: {@code 12. What}, {@code Q3: Why}, {@code 4) How}. */
final class Numbering {

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:[Qq](?:uestion)?\\s*)?(\\d{1,5})\\s?[.):]\\s*(?=[^\\s\\d])");

    private Numbering() {}

    static int number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }

    static String strip(String text) {
        return NUMBER.matcher(text).replaceFirst("");
    }
}
