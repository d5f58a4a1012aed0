package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.InferredMapping;
import io.github.questionwright.loaders.Mapping;
import io.github.questionwright.loaders.MappingJson;
import io.github.questionwright.loaders.MappingRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Inferred mappings as a table for people, and as JSON that can be given back. */
final class MappingText {

    private MappingText() {}

    /** A line for each thing that was found out; nothing for our own shape. */
    static String text(List<InferredMapping> mappings) {
        return mappings.stream()
                .filter(mapping -> !mapping.rows().isEmpty())
                .map(mapping -> (mappings.size() > 1 ? "  " + Output.safe(mapping.file()) + "\n" : "")
                        + mapping.rows().stream().map(MappingText::line).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String line(MappingRow row) {
        return String.format(
                Locale.ROOT,
                "  %-14s <- %s, because %s\n",
                row.what(),
                Output.safe(row.value()),
                Output.safe(row.because()));
    }

    /** The mapping of a single file; for several files, theirs by name. */
    static Map<String, Object> json(List<InferredMapping> mappings) {
        if (mappings.size() == 1) {
            return json(mappings.get(0).mapping());
        }
        Map<String, Object> all = new LinkedHashMap<>();
        mappings.forEach(mapping -> all.put(mapping.file(), json(mapping.mapping())));
        return all;
    }

    private static Map<String, Object> json(Mapping mapping) {
        return JsonMapper.shared()
                .readValue(MappingJson.toJson(mapping), new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
