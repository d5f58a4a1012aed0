package io.github.questionwright.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A resource, or a folder of resources from every place that has it. The first place wins for a file, as it does for
 * every resource; folders of one name are read together.
 */
record ClasspathSource(String resource, Lookup lookup) implements QuestionSource {

    /** Finds every place that has a resource. */
    interface Lookup {
        List<URL> find(String resource) throws IOException;
    }

    static ClasspathSource of(ClassLoader loader, String resource) {
        return new ClasspathSource(absolute(resource), name -> Collections.list(loader.getResources(name)));
    }

    static ClasspathSource of(Class<?> anchor, String resource) {
        String name =
                resource.startsWith("/") ? resource : anchor.getPackageName().replace('.', '/') + "/" + resource;
        return new ClasspathSource(absolute(name), found -> {
            ClassLoader loader = anchor.getClassLoader();
            URL own = anchor.getResource("/" + found);
            List<URL> urls = new ArrayList<>();
            if (own != null) {
                urls.add(own);
            }
            if (loader != null && own == null) {
                urls.addAll(Collections.list(loader.getResources(found)));
            }
            return urls;
        });
    }

    static ClasspathSource ofDefaultLoaders(String resource) {
        return new ClasspathSource(absolute(resource), name -> {
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            List<URL> urls = context == null ? List.of() : Collections.list(context.getResources(name));
            ClassLoader ours = ClasspathSource.class.getClassLoader();
            return urls.isEmpty() && ours != null ? Collections.list(ours.getResources(name)) : urls;
        });
    }

    private static String absolute(String resource) {
        return resource.startsWith("/") ? resource.substring(1) : resource;
    }

    @Override
    public String name() {
        return "classpath:" + resource;
    }

    @Override
    public List<SourceFile> files(ReadLimits limits) throws IOException {
        List<URL> places = lookup.find(resource);
        if (places.isEmpty()) {
            throw new FileNotFoundException(name());
        }
        List<SourceFile> files = new ArrayList<>();
        for (URL place : places) {
            List<SourceFile> inside = folderFiles(place, limits);
            if (inside == null) {
                return List.of(file(place));
            }
            files.addAll(inside);
            limits.checkFiles(files.size());
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(files);
    }

    /** The files below a folder, or null if the place is a file. */
    private @org.jspecify.annotations.Nullable List<SourceFile> folderFiles(URL place, ReadLimits limits)
            throws IOException {
        URLConnection connection = place.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return JarFolder.files(jar, folderName(), limits);
        }
        Path path = asPath(place);
        return path != null && Files.isDirectory(path) ? new FolderListing(path, folderName()).files(limits) : null;
    }

    private String folderName() {
        return name().endsWith("/") ? name().substring(0, name().length() - 1) : name();
    }

    private SourceFile file(URL place) {
        String path = resource.substring(resource.lastIndexOf('/') + 1);
        return new SourceFile(name(), path, () -> uncached(place).getInputStream());
    }

    static URLConnection uncached(URL place) throws IOException {
        URLConnection connection = place.openConnection();
        connection.setUseCaches(false);
        return connection;
    }

    private static @org.jspecify.annotations.Nullable Path asPath(URL place) {
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return null;
        }
    }
}
