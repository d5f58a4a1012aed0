package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.internal.infer.Plan;
import io.github.questionwright.loaders.internal.infer.Row;
import io.github.questionwright.loaders.internal.join.Joins;
import io.github.questionwright.loaders.internal.open.OpenedFile;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.ReadLimitException;
import io.github.questionwright.source.SourceFile;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.QuestionFormat;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One load, from a source to a bank: open, read, shape, check, assemble. Used once. */
public final class Load {

    private final LoadSettings settings;
    private final QuestionSource source;
    private final Diagnostics diagnostics;
    private final Assembly assembly;
    private final List<FileSummary> files = new ArrayList<>();
    private Joins joins = Joins.none();
    private FolderProse prose = FolderProse.none();

    private Load(LoadSettings settings, QuestionSource source) {
        this.settings = settings;
        this.source = source;
        diagnostics = new Diagnostics(source.name(), settings.limits().maxDiagnostics());
        assembly = new Assembly(diagnostics, settings.twins());
    }

    /** One file that was read, the format it is in, and how many questions it gave. */
    public record FileSummary(String name, String format, int questions, Optional<Plan> plan, List<Row> rows) {

        /** One file that was read in parts. */
        static FileSummary of(String format, List<FileSummary> parts) {
            return new FileSummary(
                    parts.get(0).name(),
                    format,
                    parts.stream().mapToInt(FileSummary::questions).sum(),
                    parts.stream().flatMap(part -> part.plan().stream()).findFirst(),
                    parts.stream().flatMap(part -> part.rows().stream()).toList());
        }
    }

    /** All that a load yields. */
    public record Outcome(
            QuestionBank bank,
            List<Diagnostic> diagnostics,
            boolean hasErrors,
            Map<String, SourceLocation> locations,
            List<FileSummary> files) {}

    /** Reads a source; whatever is wrong with it is told in the outcome. */
    public static Outcome of(QuestionSource source, LoadSettings settings) {
        return new Load(settings, source).run();
    }

    private Outcome run() {
        SourceLocation whole = SourceLocation.of(source.name());
        List<SourceFile> all = list(whole);
        boolean inFolder =
                all.size() > 1 || all.size() == 1 && !all.get(0).name().equals(source.name());
        if (inFolder) {
            joins = FolderTables.joins(all, settings, diagnostics::add);
            prose = FolderProse.of(all, settings);
        }
        prose.ordered(all).forEach(file -> read(file, inFolder));
        if (inFolder && files.stream().allMatch(FolderProse::isEmpty) && diagnostics.errors() == 0) {
            diagnostics.add(DiagnosticCode.SOURCE_NO_BANKS.at(
                    whole, "none of its " + all.size() + " files is a question bank; name the file to read"));
        }
        QuestionBank bank = assembly.bank();
        return new Outcome(
                bank,
                diagnostics.all(),
                diagnostics.errors() > 0,
                Collections.unmodifiableMap(assembly.locations()),
                List.copyOf(files));
    }

    private List<SourceFile> list(SourceLocation whole) {
        try {
            List<SourceFile> all = source.files(settings.limits());
            if (all.isEmpty()) {
                diagnostics.add(DiagnosticCode.SOURCE_NO_FILES.at(whole, "the folder holds no file"));
            }
            return all;
        } catch (IOException e) {
            diagnostics.add(failure(whole, e));
            return List.of();
        }
    }

    private void read(SourceFile file, boolean inFolder) {
        SourceLocation whole = SourceLocation.of(file.name());
        try {
            OpenListener listener = new OpenListener(file, settings, diagnostics::add);
            OpenedFile opened = OpenedFile.open(file, settings.limits(), settings.charset(), listener);
            if (isText(opened, inFolder)) {
                Optional<QuestionFormat> format =
                        new FormatChoice(settings.formats()).of(opened, inFolder, diagnostics::add);
                if (format.isPresent()) {
                    read(opened, listener, format.get());
                }
            }
        } catch (IOException e) {
            diagnostics.add(failure(whole, e));
        }
    }

    private boolean isText(OpenedFile file, boolean inFolder) {
        SourceLocation whole = SourceLocation.of(file.name());
        if (file.isEmpty()) {
            diagnostics.add(DiagnosticCode.SOURCE_EMPTY.at(whole, "the file is empty; questions were expected"));
        } else if (file.isBinary() && inFolder) {
            diagnostics.add(DiagnosticCode.SOURCE_SKIPPED.at(whole, "no text but other bytes; passed over"));
        } else if (file.isBinary()) {
            diagnostics.add(DiagnosticCode.SOURCE_BINARY.at(
                    whole, "the file holds no text but other bytes, like an image or an archive; name a text file"));
        }
        return !file.isEmpty() && !file.isBinary();
    }

    private void read(OpenedFile file, OpenListener listener, QuestionFormat format) {
        if (joins.isJoined(file.path())) {
            files.add(new FileSummary(file.name(), format.name(), 0, Optional.empty(), List.of()));
            return;
        }
        List<FileSummary> read = new ArrayList<>();
        for (FilePart part : parts(file, listener, prose.of(file.path(), joins.of(file.path(), format)))) {
            read.add(read(part, listener, read.isEmpty() ? settings.plan() : Plan.none()));
        }
        files.add(FileSummary.of(format.name(), read));
    }

    private List<FilePart> parts(OpenedFile file, OpenListener listener, QuestionFormat format) {
        listener.hush();
        try {
            return FrontMatterQuiz.parts(file, format, settings.formats());
        } catch (IOException e) {
            return List.of(new FilePart(file, format, false)); // whoever reads the file meets it again and tells
        } finally {
            listener.begin(diagnostics::add);
        }
    }

    private FileSummary read(FilePart part, OpenListener listener, Plan plan) {
        SourceLocation whole = SourceLocation.of(part.text().name());
        long errorsBefore = diagnostics.errors();
        FileSink sink = new FileSink(part, settings.checker(), assembly, diagnostics);
        FileReading reading = new FileReading(part.text(), listener, part.format(), sink, plan);
        try {
            reading.run(diagnostics::add);
        } catch (IOException e) {
            diagnostics.add(failure(whole, e));
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.add(DiagnosticCode.FORMAT_FAILED.at(
                    whole,
                    "the format " + part.format().name() + " failed with "
                            + e.getClass().getSimpleName()
                            + "; what it had read is kept; please report this with the file"));
        }
        int questions = sink.finish(diagnostics.errors() == errorsBefore);
        return new FileSummary(whole.source(), part.format().name(), questions, reading.plan(), reading.rows());
    }

    private static Diagnostic failure(SourceLocation place, IOException cause) {
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return DiagnosticCode.SOURCE_NOT_FOUND.at(
                    place, "there is no such file, folder or resource; check the name");
        }
        if (cause instanceof ReadLimitException limit) {
            boolean files = "maxFiles".equals(limit.limit());
            DiagnosticCode code = files ? DiagnosticCode.LIMIT_FILES : DiagnosticCode.LIMIT_FILE;
            return code.at(place, String.valueOf(cause.getMessage()));
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return DiagnosticCode.SOURCE_UNREADABLE.at(place, "cannot be read (" + reason + "); check that it is readable");
    }
}
