package io.github.questionwright.loaders.internal.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path in which one name may tell the language, as in {@code ru-RU/README.md} and {@code README-de.md}.
 *
 * @param base the path without that name, lower case
 * @param locale the language
 * @param isCollected whether it stands in a folder of translations
 */
record VariantName(String base, Locale locale, boolean isCollected) {

    private static final Pattern SUFFIX = Pattern.compile(
            "(.+?)[-_.]([A-Za-z]{2}(?:[-_](?:Hans|Hant|Latn|Cyrl))?(?:[-_](?:[A-Z]{2}|[a-z]{2}|419))?)");
    private static final Set<String> COLLECTIONS = Collections.unmodifiableSet(new LinkedHashSet<>(
            List.of("translations", "translation", "i18n", "l10n", "locales", "locale", "lang", "langs", "languages")));

    /** The reading of a path, if a name in it can be that of a language. */
    static Optional<VariantName> of(String path) {
        List<String> names = new ArrayList<>(Arrays.asList(path.split("/")));
        String last = names.remove(names.size() - 1);
        int dot = last.lastIndexOf('.');
        String extension = dot < 0 ? "" : last.substring(dot);
        Matcher suffix = SUFFIX.matcher(dot < 0 ? last : last.substring(0, dot));
        if (suffix.matches()) {
            Optional<Locale> locale = LanguageNames.ofTag(suffix.group(2));
            if (locale.isPresent()) {
                names.add(suffix.group(1) + extension);
                return locale.map(found -> of(names, found, false));
            }
        }
        for (int index = names.size() - 1; index >= 0; index--) {
            Optional<Locale> locale = LanguageNames.ofFolder(names.get(index));
            if (locale.isPresent()) {
                names.remove(index);
                boolean isCollected =
                        index > 0 && COLLECTIONS.contains(names.get(index - 1).toLowerCase(Locale.ROOT));
                if (isCollected) {
                    names.remove(index - 1);
                }
                names.add(last);
                return locale.map(found -> of(names, found, isCollected));
            }
        }
        return Optional.empty();
    }

    private static VariantName of(List<String> names, Locale locale, boolean isCollected) {
        return new VariantName(String.join("/", names).toLowerCase(Locale.ROOT), locale, isCollected);
    }
}
