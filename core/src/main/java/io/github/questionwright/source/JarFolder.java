package io.github.questionwright.source;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The files below a folder of a jar. */
final class JarFolder {

    private JarFolder() {}

    /** The files, or null if the connection's entry is a file itself. */
    static @Nullable List<SourceFile> files(JarURLConnection connection, String name, ReadLimits limits)
            throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            String entry = connection.getEntryName();
            String folder = entry == null || entry.isEmpty() || entry.endsWith("/") ? entry : entry + "/";
            if (!isFolder(jar, entry, folder)) {
                return null;
            }
            List<SourceFile> files = new ArrayList<>();
            for (JarEntry each : Collections.list(jar.entries())) {
                if (each.getName().startsWith(folder) && !each.isDirectory() && !isHidden(each.getName(), folder)) {
                    limits.checkFiles(files.size() + 1);
                    files.add(file(connection.getURL(), each, folder, name));
                }
            }
            return files;
        }
    }

    private static boolean isFolder(JarFile jar, @Nullable String entry, @Nullable String folder) {
        if (entry == null || folder == null) {
            return false;
        }
        JarEntry found = jar.getJarEntry(folder);
        JarEntry plain = jar.getJarEntry(entry);
        return found != null && found.isDirectory() && (plain == null || plain.isDirectory());
    }

    private static boolean isHidden(String entry, String folder) {
        return entry.startsWith(".", folder.length()) || entry.indexOf("/.", folder.length()) >= 0;
    }

    private static SourceFile file(URL folderUrl, JarEntry entry, String folder, String name) throws IOException {
        String path = entry.getName().substring(folder.length());
        String base = folderUrl.toExternalForm();
        URL url = new URL((base.endsWith("/") ? base : base + "/")
                + path.replace("%", "%25").replace(" ", "%20"));
        return new SourceFile(
                name + "/" + path,
                path,
                entry.getSize(),
                () -> ClasspathSource.uncached(url).getInputStream());
    }
}
