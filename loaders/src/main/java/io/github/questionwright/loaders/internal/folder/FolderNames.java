package io.github.questionwright.loaders.internal.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of all files of a folder. A file is the variant of another in a language if its name is that of the other
 * but for the language, if there are such files in several languages, or if it is in a folder of translations; a tag that may as well be a subject, such as
 * {@code ml}, needs a second language beside it. The folders around a file name its topic, but for those that hold all
 * files and those whose names say nothing. Immutable and thread-safe.
 */
public final class FolderNames {

    private static final Set<String> SILENT = Collections.unmodifiableSet(new LinkedHashSet<>(
            List.of("src", "docs", "doc", "content", "questions", "posts", "_posts", "translations")));

    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private final Map<String, List<String>> topics = new LinkedHashMap<>();

    /**
     * A file that says in one language what others say in theirs.
     *
     * @param locale the language
     * @param of what it is a variant of, without the name of the language
     */
    public record Variant(Locale locale, String of) {}

    private FolderNames() {}

    /** The paths of files that may hold questions, below the root of the source. */
    public static FolderNames of(List<String> paths) {
        FolderNames names = new FolderNames();
        names.findVariants(paths);
        names.findTopics(paths);
        return names;
    }

    private void findVariants(List<String> paths) {
        Set<String> all = new LinkedHashSet<>();
        paths.forEach(path -> all.add(path.toLowerCase(Locale.ROOT)));
        Map<String, Map<String, VariantName>> families = new LinkedHashMap<>();
        for (String path : paths) {
            VariantName.of(path)
                    .ifPresent(name -> families.computeIfAbsent(name.base(), base -> new LinkedHashMap<>())
                            .put(path, name));
        }
        families.forEach((base, family) -> {
            boolean isMany =
                    family.values().stream().map(VariantName::locale).distinct().count() > 1;
            family.forEach((path, name) -> {
                boolean isOfBase = all.contains(base) && !LanguageNames.isSubject(name.locale());
                if (isMany || isOfBase || name.isCollected()) {
                    variants.put(path, new Variant(name.locale(), base));
                }
            });
        });
    }

    private void findTopics(List<String> paths) {
        List<String> common = null;
        for (String path : paths) {
            List<String> folders = folders(variant(path).map(Variant::of).orElse(path), path);
            topics.put(path, folders);
            common = common == null ? folders : shared(common, folders);
        }
        int shared = common == null ? 0 : common.size();
        topics.replaceAll((path, folders) -> folders.subList(shared, folders.size()).stream()
                .filter(name -> !SILENT.contains(name.toLowerCase(Locale.ROOT)))
                .toList());
    }

    /** The folders in a path, spelled as in the original path. */
    private static List<String> folders(String path, String original) {
        List<String> names = new ArrayList<>(Arrays.asList(path.split("/")));
        names.remove(names.size() - 1);
        List<String> spelled = Arrays.asList(original.split("/"));
        names.replaceAll(name ->
                spelled.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name));
        return names;
    }

    private static List<String> shared(List<String> one, List<String> other) {
        int count = 0;
        while (count < Math.min(one.size(), other.size()) && one.get(count).equals(other.get(count))) {
            count++;
        }
        return one.subList(0, count);
    }

    /** What a file is a variant of, if it is one. */
    public Optional<Variant> variant(String path) {
        return Optional.ofNullable(variants.get(path));
    }

    /** The topic of a file, from the outermost folder on. */
    public List<String> topic(String path) {
        return topics.getOrDefault(path, List.of());
    }
}
