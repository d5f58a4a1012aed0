package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.folder.FiledFormat;
import io.github.questionwright.loaders.internal.folder.Filing;
import io.github.questionwright.loaders.internal.folder.FolderNames;
import io.github.questionwright.loaders.internal.open.OpenedFile;
import io.github.questionwright.loaders.internal.write.MarkdownText;
import io.github.questionwright.source.SourceFile;
import io.github.questionwright.spi.QuestionFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The documents of a folder: their names tell topics and languages, and where many are one question each, those in which
 * nothing asks are so as well. Faults are told by the reading.
 */
final class FolderProse {

    private static final List<String> FORMATS = List.of("markdown", "article", "html");
    private static final Pattern ABOUT = Pattern.compile("(?:read.?me|contributing|license|licence|changelog|_?index"
            + "|summary|code.of.conduct|security|authors|contributors|toc|about)\\b.*");

    private final Set<String> prose = new LinkedHashSet<>();
    private final Set<String> ones = new LinkedHashSet<>();
    private FolderNames names = FolderNames.of(List.of());

    private FolderProse() {}

    /** There is no folder. */
    static FolderProse none() {
        return new FolderProse();
    }

    static FolderProse of(List<SourceFile> files, LoadSettings settings) {
        FolderProse folder = new FolderProse();
        List<String> empty = new ArrayList<>();
        int[] counts = new int[3];
        for (SourceFile file : files) {
            int records = folder.records(file, settings);
            if (records >= 0) {
                counts[Math.min(records, 2)]++;
            }
            if (records == 0 && !isAbout(file.path())) {
                empty.add(file.path());
            }
        }
        folder.names = FolderNames.of(List.copyOf(folder.prose));
        if (counts[1] > 1 && counts[1] > counts[2] && counts[1] * 2 >= empty.size()) {
            folder.ones.addAll(empty);
        }
        return folder;
    }

    /** Whether the file is about the others, by its name. */
    private static boolean isAbout(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return ABOUT.matcher(name).matches();
    }

    /** 0, 1, or 2 for more; -1 if the file is no Markdown. */
    private int records(SourceFile file, LoadSettings settings) {
        int[] records = new int[1];
        try {
            OpenedFile opened = OpenedFile.open(file, settings.limits(), settings.charset(), FolderTables.SILENT);
            Optional<QuestionFormat> format = opened.isEmpty() || opened.isBinary()
                    ? Optional.empty()
                    : new FormatChoice(settings.formats()).of(opened, true, diagnostic -> {});
            if (format.filter(each -> FORMATS.contains(each.name())).isEmpty()
                    || opened.head().startsWith(MarkdownText.BANK)) {
                return -1;
            }
            prose.add(file.path());
            if (!format.get().name().equals("markdown")) {
                return -1;
            }
            format.get().read(opened, new RecordTap(record -> records[0]++, 2));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return -1; // whoever reads the file meets it again and tells
        }
        return Math.min(2, records[0]);
    }

    /** Whether a file turned out to be a document without questions. */
    static boolean isEmpty(Load.FileSummary file) {
        return file.questions() == 0 && FORMATS.contains(file.format());
    }

    /** The files, those that translate others behind all those. */
    List<SourceFile> ordered(List<SourceFile> files) {
        List<SourceFile> ordered = new ArrayList<>(files);
        ordered.sort((one, other) -> Boolean.compare(
                names.variant(one.path()).isPresent(),
                names.variant(other.path()).isPresent()));
        return ordered;
    }

    /** The format that reads a file as one of these. */
    QuestionFormat of(String path, QuestionFormat format) {
        return prose.size() > 1 && prose.contains(path)
                ? new FiledFormat(format, new Filing(names.topic(path), names.variant(path), ones.contains(path)))
                : format;
    }
}
