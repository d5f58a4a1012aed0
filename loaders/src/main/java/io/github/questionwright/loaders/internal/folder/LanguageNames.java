package io.github.questionwright.loaders.internal.folder;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads language tags, and some English names of languages, as they stand in the names of files. */
final class LanguageNames {

    private static final Pattern TAG =
            Pattern.compile("([A-Za-z]{2})(?:[-_](Hans|Hant|Latn|Cyrl))?(?:[-_]([A-Za-z]{2}|419))?");
    private static final Set<String> CODES =
            words("af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he"
                    + " hi hr hu hy id is it ja ka kk km ko ky lt lv mk ml mn mr ms my nb ne nl nn no pa pl pt ro ru si sk sl sq sr"
                    + " sv sw ta te th tl tr uk ur uz vi zh");
    private static final Set<String> SUBJECTS = words("cs hr it ml");
    private static final Map<String, String> ENGLISH = new LinkedHashMap<>();

    static {
        String names = "arabic ar bengali bn bulgarian bg chinese zh czech cs danish da dutch nl english en farsi fa"
                + " finnish fi french fr german de greek el hebrew he hindi hi hungarian hu indonesian id italian it"
                + " japanese ja korean ko persian fa polish pl portuguese pt romanian ro russian ru spanish es swedish sv"
                + " thai th turkish tr ukrainian uk vietnamese vi";
        String[] words = names.split(" ");
        for (int index = 0; index < words.length; index += 2) {
            ENGLISH.put(words[index], words[index + 1]);
        }
    }

    private LanguageNames() {}

    private static Set<String> words(String words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(words.split(" "))));
    }

    /** The language that a name is the tag of. */
    static Optional<Locale> ofTag(String name) {
        Matcher tag = TAG.matcher(name);
        if (!tag.matches() || !CODES.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Locale.Builder locale = new Locale.Builder().setLanguage(tag.group(1));
        Optional.ofNullable(tag.group(2)).ifPresent(locale::setScript);
        Optional.ofNullable(tag.group(3)).ifPresent(locale::setRegion);
        return Optional.of(locale.build());
    }

    /** The language that a folder is named after. */
    static Optional<Locale> ofFolder(String name) {
        return ofTag(name)
                .or(() -> Optional.ofNullable(ENGLISH.get(name.toLowerCase(Locale.ROOT)))
                        .map(Locale::forLanguageTag));
    }

    /** Whether a tag is as likely the short name of a subject, such as ml. */
    static boolean isSubject(Locale locale) {
        return SUBJECTS.contains(locale.toLanguageTag());
    }
}
