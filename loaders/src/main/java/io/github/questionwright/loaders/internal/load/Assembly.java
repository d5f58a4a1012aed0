package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.internal.shape.HeaderMapper;
import io.github.questionwright.loaders.internal.shape.Shaped;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import io.github.questionwright.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the questions of all files together: ids, duplicates, sections. */
final class Assembly {

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, SourceLocation> locations = new LinkedHashMap<>();
    private final List<HeaderMapper> headers = new ArrayList<>();
    private final Diagnostics diagnostics;
    private final Twins twins;
    private int derivedIds;
    private @Nullable SourceLocation firstDerivedId;

    Assembly(Diagnostics diagnostics, TwinRule rule) {
        this.diagnostics = diagnostics;
        this.twins = new Twins(rule, diagnostics);
    }

    void addHeader(HeaderMapper header) {
        headers.add(header);
    }

    /** Takes a checked question; returns false if it is there already. */
    boolean add(Shaped shaped) {
        Question question = shaped.question();
        Question first = questions.get(question.id());
        if (first == null) {
            return isNoTwin(shaped) && keep(shaped);
        }
        if (isVariant(shaped, first)) {
            return add(underLanguage(shaped));
        }
        if (!question.equals(first) && shaped.found() && shaped.idGiven()) {
            return add(underDerivedId(shaped));
        }
        if (question.equals(first) || !question.derivedId().equals(first.derivedId()) || !twins.merges()) {
            reportTwin(shaped, first);
            return false;
        }
        Union union = new Union(first, question);
        if (!union.contradictions().isEmpty()) {
            reportTwin(shaped, first);
            return false;
        }
        return isNoTwin(shaped);
    }

    private boolean isNoTwin(Shaped shaped) {
        Question question = shaped.question();
        Question earlier = twins.earlier(question).map(questions::get).orElse(null);
        return earlier == null
                || !earlier.locale().equals(question.locale())
                || twins.isKept(earlier, question, shaped.location(), locations.get(earlier.id()), questions::replace);
    }

    private boolean keep(Shaped shaped) {
        questions.put(shaped.question().id(), shaped.question());
        locations.put(shaped.question().id(), shaped.location());
        if (!shaped.idGiven()) {
            derivedIds++;
            firstDerivedId = firstDerivedId == null ? shaped.location() : firstDerivedId;
        }
        return true;
    }

    private static boolean isVariant(Shaped shaped, Question first) {
        Optional<Locale> locale = shaped.question().locale();
        return !shaped.idGiven() && locale.isPresent() && !locale.equals(first.locale());
    }

    /** What is said alike in two languages is two questions, for each of the two is whole then. */
    private Shaped underLanguage(Shaped shaped) {
        Question question = shaped.question();
        String id = question.id() + "-"
                + question.locale().orElseThrow().toLanguageTag().toLowerCase(Locale.ROOT);
        diagnostics.add(DiagnosticCode.ID_OF_VARIANT.at(
                shaped.location(),
                "the same prompt and options stand at " + locations.get(question.id())
                        + " in another language; the id is " + id));
        return new Shaped(question.toBuilder().id(id).build(), shaped.places(), false, shaped.found());
    }

    /** In a shape of somebody else's, ids may start anew in every list: the question stays, the id is an attribute. */
    private Shaped underDerivedId(Shaped shaped) {
        Question question = shaped.question();
        String place = String.valueOf(locations.get(question.id()));
        diagnostics.add(DiagnosticCode.ID_REPEATED.at(
                shaped.places().of(List.of("id")),
                "the id \"" + question.id() + "\" is that of another question, at " + place
                        + "; this one is kept under an id of its content, and the attribute given-id holds the given"
                        + " one"));
        Question renamed = question.toBuilder()
                .id(question.derivedId())
                .attribute("given-id", question.id())
                .build();
        return new Shaped(renamed, shaped.places(), false, true);
    }

    private void reportTwin(Shaped shaped, Question first) {
        Question second = shaped.question();
        String place = String.valueOf(locations.get(second.id()));
        if (second.equals(first)) {
            diagnostics.add(DiagnosticCode.QUESTION_DUPLICATE.at(
                    shaped.location(), "the same question stands at " + place + "; that one is kept, remove this one"));
            return;
        }
        if (!shaped.idGiven() && second.equals(movedTo(second, first))) {
            diagnostics.add(DiagnosticCode.QUESTION_DUPLICATE.at(
                    shaped.location(),
                    "the same question stands at " + place
                            + ", under another section or with other tags; that one is kept," + " remove this one"));
            return;
        }
        String twin = shaped.idGiven()
                ? "the id \"" + second.id() + "\" is that of another question, at " + place
                        + "; give this one an id of its own"
                : "the question at " + place + " has the same prompt and options and differs elsewhere;"
                        + " merge the two, or give each an id";
        diagnostics.add(DiagnosticCode.ID_DUPLICATE.at(shaped.places().of(List.of("id")), twin));
    }

    /** The other question, where this one is filed. */
    private static Question movedTo(Question place, Question other) {
        return other.toBuilder()
                .section(place.section())
                .tags(place.tags())
                .locale(place.locale().orElse(null))
                .build();
    }

    QuestionBank bank() {
        if (firstDerivedId != null) {
            diagnostics.add(DiagnosticCode.ID_DERIVED.at(
                    firstDerivedId,
                    derivedIds + (derivedIds == 1 ? " question has" : " questions have")
                            + " no id and got one from prompt and options; mending a typing error would change it,"
                            + " so write the bank once to keep the ids"));
        }
        return QuestionBank.builder()
                .title(agreed(HeaderMapper::title))
                .description(agreed(HeaderMapper::description))
                .locale(agreed(HeaderMapper::locale))
                .licence(agreed(HeaderMapper::licence))
                .sections(sections())
                .addAll(questions.values())
                .build();
    }

    Map<String, SourceLocation> locations() {
        return locations;
    }

    /** What the files say of the bank, where those that say anything agree. */
    private <T> @Nullable T agreed(Function<HeaderMapper, Optional<T>> part) {
        Set<T> values = new LinkedHashSet<>();
        headers.forEach(header -> part.apply(header).ifPresent(values::add));
        return values.size() == 1 ? values.iterator().next() : null;
    }

    private List<Section> sections() {
        Map<List<String>, Section> sections = new LinkedHashMap<>();
        for (HeaderMapper header : headers) {
            header.sections()
                    .forEach(section -> sections.merge(
                            section.path(), section, (a, b) -> a.introduction().isPresent() ? a : b));
        }
        return List.copyOf(sections.values());
    }
}
