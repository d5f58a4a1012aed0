package io.github.questionwright.loaders;

import io.github.questionwright.loaders.internal.infer.PlanForm;
import io.github.questionwright.loaders.internal.infer.PlanReader;

/**
 * A mapping to JSON and back. Stateless and thread-safe. The form, in which everything may be absent, is
 *
 * <pre>{@code
 * {"list": "/quiz/*" , "delimiter": ";", "header": true,
 *  "fields": {"prompt": "Question Text", "options": ["A", "B", "C", "D"], "correct": "Key", "tags": []},
 *  "indexBase": 1, "optionSeparator": ";", "difficultyScale": 5,
 *  "fixed": {"section": "Java > Collections"},
 *  "values": {"difficulty": {"Leads": "attribute", "3": "hard"}}}
 * }</pre>
 *
 * <p>The other properties are those of {@link MappingBuilder#property}. The JSON Schema
 * {@code questionwright-schemas/mapping.schema.json} is part of this module.
 */
public final class MappingJson {

    private MappingJson() {}

    /**
     * Writes a mapping on one line.
     *
     * @param mapping the mapping
     * @return a JSON object; {@link #fromJson} gives an equal mapping
     */
    public static String toJson(Mapping mapping) {
        return PlanForm.write(mapping.plan());
    }

    /**
     * Reads a mapping.
     *
     * @param json a JSON object
     * @return the mapping
     * @throws MappingSyntaxException if something is wrong, with everything that is
     */
    public static Mapping fromJson(String json) {
        return fromJson("mapping.json", json);
    }

    /**
     * Reads a mapping that has a name of its own for messages.
     *
     * @param source what diagnostics call it, such as the name of a file
     * @param json a JSON object
     * @return the mapping
     * @throws MappingSyntaxException if something is wrong, with everything that is
     */
    public static Mapping fromJson(String source, String json) {
        PlanReader.Result result = PlanReader.read(source, json);
        if (!result.diagnostics().isEmpty()) {
            throw new MappingSyntaxException(result.diagnostics());
        }
        return new Mapping(result.plan());
    }
}
