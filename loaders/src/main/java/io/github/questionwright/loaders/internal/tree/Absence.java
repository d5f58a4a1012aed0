package io.github.questionwright.loaders.internal.tree;

import java.util.List;
import java.util.stream.Collectors;

/** Says what a document holds that has no questions. */
final class Absence {

    private static final int SHOWN = 5;
    private static final String LOOKED_FOR = "; looked for objects with a text such as \"question\" or \"prompt\", or"
            + " for texts that ask; name the list of records in a mapping if there is one";

    private Absence() {}

    static String of(Seen root) {
        return found(root) + LOOKED_FOR;
    }

    static String found(Seen root) {
        if (root.objects > 0) {
            return "found " + object(root);
        }
        Seen element = root.element;
        if (root.lists == 0) {
            return root.texts.all() > 0 ? "found a single text" : "found a single value";
        }
        if (element == null) {
            return "found an empty list";
        }
        if (element.objects > 0) {
            return "found a list of " + element.all() + ", in it " + object(element);
        }
        String kind = element.texts.all() == element.all() ? " texts" : " values";
        return "found a list of " + element.all() + (element.all() == 1 ? kind.substring(0, kind.length() - 1) : kind)
                + ", " + (element.texts.asking() == 0 ? "none" : element.texts.asking()) + " of which asks anything";
    }

    private static String object(Seen seen) {
        if (seen.others != null) {
            return "objects with hundreds of different names";
        }
        List<String> names = List.copyOf(seen.fields.keySet());
        String shown = names.stream()
                .limit(SHOWN)
                .map(name -> '"' + (name.length() > 40 ? name.substring(0, 40) + "..." : name) + '"')
                .collect(Collectors.joining(", "));
        String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        return names.isEmpty() ? "an empty object" : "objects with the names " + shown + more;
    }
}
