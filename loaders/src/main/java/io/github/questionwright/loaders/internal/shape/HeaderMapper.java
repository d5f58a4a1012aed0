package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Section;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what a file says of its bank as a whole. */
public final class HeaderMapper {

    private static final List<String> FIELDS = List.of("title", "description", "locale", "licence", "sections");

    private final String source;
    private final ReadLimits limits;
    private final Consumer<Diagnostic> out;
    private final Map<List<String>, Section> sections = new LinkedHashMap<>();
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable Locale locale;
    private @Nullable String licence;

    /** A collector for the header of one file. */
    public HeaderMapper(String source, ReadLimits limits, Consumer<Diagnostic> out) {
        this.source = source;
        this.limits = limits;
        this.out = out;
    }

    /** Takes one field of the header. */
    public void add(RawValue.Field field) {
        RawValue.Fields fields = new RawValue.Fields(List.of(field), field.line(), field.column());
        Places places = Places.of(source, new RawRecord(fields, ""));
        Report report = new Report(places, out);
        ObjectReader reader = new ObjectReader(fields, "", report, limits);
        title = reader.text("title").orElse(title);
        description = reader.text("description").orElse(description);
        locale = reader.locale("locale").orElse(locale);
        licence = reader.text("licence").orElse(licence);
        reader.objects("sections", this::section).forEach(section -> add(section, places.of(field, "")));
        reader.complainOfRest(FIELDS, name -> true, "left out, for a bank keeps no more than the fields of its form");
    }

    private void add(Section section, SourceLocation place) {
        if (section.path().stream().anyMatch(String::isBlank)
                || section.path().size() == 1 && section.title().isEmpty()) {
            return;
        }
        if (sections.putIfAbsent(section.path(), section) != null) {
            out.accept(DiagnosticCode.SECTION_DUPLICATE.at(
                    place,
                    "the section \"" + String.join(" > ", section.path())
                            + "\" is declared twice; the first is kept, remove the other"));
        }
    }

    private Section section(ObjectReader reader) {
        List<String> path = reader.texts("path");
        return new Section(path.isEmpty() ? List.of("") : path, reader.text("introduction"));
    }

    /** What the bank is called. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** What the bank is about. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** The language of the bank. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }

    /** The terms of use. */
    public Optional<String> licence() {
        return Optional.ofNullable(licence);
    }

    /** The declared sections in order, each once. */
    public List<Section> sections() {
        return List.copyOf(sections.values());
    }
}
