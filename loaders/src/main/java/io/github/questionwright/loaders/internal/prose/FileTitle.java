package io.github.questionwright.loaders.internal.prose;

import java.util.Locale;
import java.util.Set;

/** What the name of a file says. Stateless. */
final class FileTitle {

    private static final Set<String> ASKING =
            Ask.words("what why how when where which who difference explain describe");

    private FileTitle() {}

    /** Whether one of the first words asks. */
    static boolean isAsking(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String[] words = name.split("[^\\p{L}]+");
        for (int index = 0; index < Math.min(3, words.length - 2); index++) {
            if (ASKING.contains(words[index])) {
                return true;
            }
        }
        return false;
    }

    /** The name in words, as a heading. */
    static Block block(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String words = (dot > 0 ? name.substring(0, dot) : name)
                .replaceFirst("^[0-9]+[-_. ]+(?=.)", "")
                .replaceAll("[-_ ]+", " ")
                .strip();
        String title = words.isEmpty() ? name : words;
        return Block.heading(1, title, title, new Place(1, 1, 1));
    }
}
