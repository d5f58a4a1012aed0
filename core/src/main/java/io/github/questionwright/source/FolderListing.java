package io.github.questionwright.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All files below a directory, in the order of their paths; hidden names are passed over. */
final class FolderListing {

    private final Path folder;
    private final String name;
    private final List<SourceFile> files = new ArrayList<>();

    FolderListing(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    List<SourceFile> files(ReadLimits limits) throws IOException {
        Path root = folder.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return isHidden(root, dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isHidden(root, file)) {
                    limits.checkFiles(files.size() + 1);
                    files.add(file(root, file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                files.add(unreadable(root, file, cause));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(files);
    }

    private static boolean isHidden(Path root, Path path) {
        Path last = path.getFileName();
        return !path.equals(root) && last != null && last.toString().startsWith(".");
    }

    private SourceFile file(Path root, Path file, BasicFileAttributes attributes) {
        String path = relative(root, file);
        return new SourceFile(name + "/" + path, path, attributes.size(), () -> openInside(root, file));
    }

    private SourceFile unreadable(Path root, Path file, IOException cause) {
        String path = relative(root, file);
        return new SourceFile(name + "/" + path, path, () -> {
            throw cause;
        });
    }

    private static InputStream openInside(Path root, Path file) throws IOException {
        if (!file.toRealPath().startsWith(root)) {
            throw new IOException("a symbolic link that leads out of the folder is not followed");
        }
        return Files.newInputStream(file);
    }

    private static String relative(Path root, Path file) {
        StringBuilder path = new StringBuilder();
        for (Path part : root.relativize(file)) {
            path.append(path.isEmpty() ? "" : "/").append(part);
        }
        return path.toString();
    }
}
