package io.github.questionwright.loaders;

import io.github.questionwright.loaders.internal.infer.Plan;
import io.github.questionwright.loaders.internal.load.Load;
import java.util.List;

/**
 * How the fields of one file were understood. Immutable and thread-safe.
 *
 * @param file the name that diagnostics print
 * @param mapping the mapping that was inferred; empty for a file in our own shape; given to the loader, it yields the
 *     same result for the same file
 * @param rows what was found out and why, what the format found out first
 */
public record InferredMapping(String file, Mapping mapping, List<MappingRow> rows) {

    /**
     * Copies the rows.
     *
     * @param file the name of the file
     * @param mapping the mapping
     * @param rows what was found out
     */
    public InferredMapping {
        rows = List.copyOf(rows);
    }

    static InferredMapping of(Load.FileSummary file) {
        List<MappingRow> rows = file.rows().stream()
                .map(row -> new MappingRow(row.what(), row.value(), row.because()))
                .toList();
        return new InferredMapping(file.name(), new Mapping(file.plan().orElse(Plan.none())), rows);
    }
}
