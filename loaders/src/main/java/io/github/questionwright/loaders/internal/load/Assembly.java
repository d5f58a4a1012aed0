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
    private int derivedIds;
    private @Nullable SourceLocation firstDerivedId;

    Assembly(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void addHeader(HeaderMapper header) {
        headers.add(header);
    }

    /** Takes a checked question; returns false if it is there already. */
    boolean add(Shaped shaped) {
        Question question = shaped.question();
        Question first = questions.putIfAbsent(question.id(), question);
        if (first != null) {
            reportTwin(shaped, first);
            return false;
        }
        locations.put(question.id(), shaped.location());
        if (!shaped.idGiven()) {
            derivedIds++;
            firstDerivedId = firstDerivedId == null ? shaped.location() : firstDerivedId;
        }
        return true;
    }

    private void reportTwin(Shaped shaped, Question first) {
        Question second = shaped.question();
        String place = String.valueOf(locations.get(second.id()));
        if (second.equals(first)) {
            diagnostics.add(DiagnosticCode.QUESTION_DUPLICATE.at(
                    shaped.location(), "the same question stands at " + place + "; that one is kept, remove this one"));
            return;
        }
        String twin = shaped.idGiven()
                ? "the id \"" + second.id() + "\" is that of another question, at " + place
                        + "; give this one an id of its own"
                : "the question at " + place + " has the same prompt and options and differs elsewhere;"
                        + " merge the two, or give each an id";
        diagnostics.add(DiagnosticCode.ID_DUPLICATE.at(shaped.places().of(List.of("id")), twin));
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
