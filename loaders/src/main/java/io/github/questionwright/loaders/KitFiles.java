package io.github.questionwright.loaders;

import io.github.questionwright.kit.InterviewKit;
import io.github.questionwright.loaders.internal.write.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes all documents of an interview kit into a folder. Stateless and thread-safe. */
public final class KitFiles {

    private KitFiles() {}

    /**
     * Writes the files of {@link InterviewKit#files()}, and {@code kit.json} as {@link KitJson} has it. The folder is
     * created if it does not exist; a file that exists is replaced as a whole, others in the folder stay.
     *
     * @param kit what to write
     * @param folder where to
     * @return the files that were written, in order
     * @throws UncheckedIOException if a file cannot be written; those before it are
     */
    public static List<Path> write(InterviewKit kit, Path folder) {
        Map<String, String> files = new LinkedHashMap<>(kit.files());
        files.put("kit.json", KitJson.toJson(kit.model()));
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                AtomicFile.write(path, out -> out.write(file.getValue()));
                written.add(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(written);
    }
}
