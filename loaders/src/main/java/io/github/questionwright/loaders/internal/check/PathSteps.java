package io.github.questionwright.loaders.internal.check;

import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;

/** From the path of a violation in the model to the steps in a record of the JSON form. */
final class PathSteps {

    private PathSteps() {}

    static List<Object> of(Path path) {
        List<Object> steps = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                steps.add(node.getIndex());
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<") && !"levels".equals(name)) {
                steps.add(name);
            }
        }
        return isInsideAnswer(steps) ? steps.subList(1, steps.size()) : steps;
    }

    /** A record has the parts of its answer beside the prompt; only the text of an open answer is called so. */
    private static boolean isInsideAnswer(List<Object> steps) {
        return steps.size() > 1 && "answer".equals(steps.get(0)) && !"text".equals(steps.get(1));
    }
}
