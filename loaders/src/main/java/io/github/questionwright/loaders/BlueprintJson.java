package io.github.questionwright.loaders;

import io.github.questionwright.loaders.internal.blueprint.BlueprintForm;
import io.github.questionwright.loaders.internal.blueprint.BlueprintReader;
import io.github.questionwright.sampling.Blueprint;

/**
 * A blueprint to JSON and back. Stateless and thread-safe. The form, of which only {@code count} must be there, is
 *
 * <pre>{@code
 * {"name": "Java senior", "count": 20, "minutes": {"min": 85, "max": 95},
 *  "rules": [{"where": "difficulty:hard", "exactly": 4}, {"where": "tag:concurrency -tag:legacy", "min": 2},
 *            {"where": "section:Security", "share": 0.2}, {"sum": "attr.points", "max": 100}],
 *  "include": ["java-042"], "exclude": "tag:retired", "enemies": [["a", "b"]], "bundles": [["case", "q1", "q2"]],
 *  "requires": [["a", "b"]], "oneOf": ["attr.concept"], "avoid": {"seen": ["id1", "id2"]},
 *  "weights": [{"where": "tag:core", "weight": 3}], "mode": "balanced", "order": ["section", "difficulty", "shuffled"]}
 * }</pre>
 *
 * <p>{@code count} may be {@code {"min": 18, "max": 20}}, {@code exclude} a list of filters. The JSON Schema
 * {@code questionwright-schemas/blueprint.schema.json} is part of this module.
 */
public final class BlueprintJson {

    private BlueprintJson() {}

    /**
     * Writes a blueprint on one line.
     *
     * @param blueprint the blueprint
     * @return a JSON object; {@link #fromJson} gives an equal blueprint
     * @throws IllegalArgumentException if a rule is made from a lambda
     */
    public static String toJson(Blueprint blueprint) {
        return BlueprintForm.write(blueprint);
    }

    /**
     * Reads a blueprint.
     *
     * @param json a JSON object
     * @return the blueprint
     * @throws BlueprintSyntaxException if something is wrong, with everything that is
     */
    public static Blueprint fromJson(String json) {
        return fromJson("blueprint.json", json);
    }

    /**
     * Reads a blueprint that has a name of its own for messages.
     *
     * @param source what diagnostics call it, such as the name of a file
     * @param json a JSON object
     * @return the blueprint
     * @throws BlueprintSyntaxException if something is wrong, with everything that is
     */
    public static Blueprint fromJson(String source, String json) {
        BlueprintReader.Result result = BlueprintReader.read(source, json);
        return result.blueprint().orElseThrow(() -> new BlueprintSyntaxException(result.diagnostics()));
    }
}
