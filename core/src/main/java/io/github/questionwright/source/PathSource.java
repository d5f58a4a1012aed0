package io.github.questionwright.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file or a directory of the file system. */
record PathSource(Path path) implements QuestionSource {

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public List<SourceFile> files(ReadLimits limits) throws IOException {
        if (Files.isDirectory(path)) {
            return new FolderListing(path, name()).files(limits);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(name());
        }
        Path fileName = path.getFileName();
        return List.of(new SourceFile(
                name(),
                fileName == null ? name() : fileName.toString(),
                Files.size(path),
                () -> Files.newInputStream(path)));
    }
}
