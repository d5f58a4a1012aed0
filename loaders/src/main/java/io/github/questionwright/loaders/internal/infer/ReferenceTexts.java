package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** References as texts, addresses, Markdown links or objects. */
final class ReferenceTexts {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((\\S+?)\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)://\\S+");
    private static final Set<String> TITLES = Set.of("title", "name", "text", "label", "description");
    private static final Set<String> URLS = Set.of("url", "link", "href", "address", "uri", "source");

    void translate(String name, RawValue value, OwnRecord own) {
        List<RawValue> references = new ArrayList<>();
        for (RawValue part : value instanceof RawValue.Items items ? items.values() : List.of(value)) {
            if (part instanceof RawValue.Fields object) {
                object(object).ifPresent(references::add);
            } else {
                Words.scalar(part)
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> text(text.strip(), part, references));
            }
        }
        if (references.isEmpty() || own.has("references")) {
            own.attribute(name, value);
        } else {
            own.put("references", OwnRecord.list(references, value));
        }
    }

    private static Optional<RawValue> object(RawValue.Fields object) {
        Optional<String> url = first(object, URLS);
        Optional<String> title = first(object, TITLES).or(() -> url);
        return title.map(text -> reference(text, url, object));
    }

    private static Optional<String> first(RawValue.Fields object, Set<String> names) {
        return object.fields().stream()
                .filter(field -> names.contains(Words.key(field.name())))
                .flatMap(field -> Words.scalar(field.value()).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static void text(String text, RawValue place, List<RawValue> references) {
        Matcher link = LINK.matcher(text);
        boolean found = false;
        while (link.find()) {
            found = true;
            references.add(reference(link.group(1), Optional.of(link.group(2)), place));
        }
        if (!found
                && Stream.of(text.split("[\\s,]+"))
                        .allMatch(each -> ADDRESS.matcher(each).matches())) {
            Stream.of(text.split("[\\s,]+")).forEach(each -> references.add(reference(each, Optional.of(each), place)));
        } else if (!found) {
            references.add(reference(text, Optional.empty(), place));
        }
    }

    private static RawValue reference(String title, Optional<String> url, RawValue place) {
        RawValue.Field first = OwnRecord.field("title", OwnRecord.text(title.strip(), place));
        return url.isPresent()
                ? OwnRecord.object(place, first, OwnRecord.field("url", OwnRecord.text(url.get(), place)))
                : OwnRecord.object(place, first);
    }
}
