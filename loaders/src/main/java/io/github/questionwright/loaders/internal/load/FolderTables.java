package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.join.Joins;
import io.github.questionwright.loaders.internal.join.Table;
import io.github.questionwright.loaders.internal.open.OpenedFile;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks for tables of a folder that belong together, before any of them is read; faults are told by the reading. */
final class FolderTables {

    private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".tab");
    private static final List<String> FORMATS = List.of("csv", "tsv");

    static final OpenedFile.Listener SILENT = new OpenedFile.Listener() {
        @Override
        public void malformed(int line, int column, byte[] bytes, Charset charset) {}

        @Override
        public void progress(long bytes) {}
    };

    private FolderTables() {}

    static Joins joins(List<SourceFile> files, LoadSettings settings, Consumer<Diagnostic> out) {
        List<Table> tables = new ArrayList<>();
        for (SourceFile file : files) {
            String path = file.path().toLowerCase(Locale.ROOT);
            if (EXTENSIONS.stream().anyMatch(path::endsWith)) {
                table(file, settings).ifPresent(tables::add);
            }
        }
        return tables.size() < 2 ? Joins.none() : Joins.among(tables, out);
    }

    private static Optional<Table> table(SourceFile file, LoadSettings settings) {
        try {
            OpenedFile opened = OpenedFile.open(file, settings.limits(), settings.charset(), SILENT);
            if (opened.isEmpty() || opened.isBinary()) {
                return Optional.empty();
            }
            return new FormatChoice(settings.formats())
                    .of(opened, true, diagnostic -> {})
                    .filter(format -> FORMATS.contains(format.name()))
                    .map(format -> new Table(opened, format));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
