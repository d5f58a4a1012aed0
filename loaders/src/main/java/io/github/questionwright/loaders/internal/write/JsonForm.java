package io.github.questionwright.loaders.internal.write;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Section;
import io.github.questionwright.model.TextFormat;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The JSON form of the parts of a bank, as names and plain values in the documented order; what is empty is absent. */
final class JsonForm {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private JsonForm() {}

    static JsonForm start() {
        return new JsonForm();
    }

    static Map<String, Object> of(Question question) {
        JsonForm form = new JsonForm()
                .put("id", question.id())
                .put("prompt", question.prompt())
                .put("format", question.format() == TextFormat.PLAIN ? null : Labels.of(question.format()))
                .put("kind", question.kind().map(Labels::of))
                .put("section", question.section())
                .put("difficulty", question.difficulty().map(Labels::of))
                .put("seniority", question.seniority().map(Labels::of))
                .put("tags", question.tags())
                .put(
                        "minutes",
                        question.minutes().isPresent() ? question.minutes().getAsInt() : null);
        form.putAnswer(question.answer());
        return form.put("explanation", question.explanation())
                .put("hints", question.hints())
                .put("references", all(question.references(), JsonForm::of))
                .put("guide", of(question.guide()))
                .put("provenance", of(question.provenance()))
                .put("locale", question.locale().map(locale -> locale.toLanguageTag()))
                .put("attributes", question.attributes())
                .fields;
    }

    static Map<String, Object> of(Section section) {
        return new JsonForm().put("path", section.path()).put("introduction", section.introduction()).fields;
    }

    private void putAnswer(Answer answer) {
        if (answer instanceof Answer.Open open) {
            put("answer", open.text());
        } else if (answer instanceof Answer.Choice choice) {
            put("options", all(choice.options(), JsonForm::of)).put("multiple", choice.multiple() ? true : null);
        } else if (answer instanceof Answer.ShortText text) {
            put("accepted", text.accepted());
        } else if (answer instanceof Answer.Numeric numeric) {
            put("value", plain(numeric.value()))
                    .put("tolerance", numeric.tolerance().signum() == 0 ? null : plain(numeric.tolerance()));
        } else if (answer instanceof Answer.Unresolved unresolved) {
            put("options", all(unresolved.options(), JsonForm::of)).put("answer", unresolved.given());
        }
    }

    static Map<String, Object> of(Option option) {
        return new JsonForm()
                .put("id", option.id())
                .put("text", option.text())
                .put("correct", option.correct() ? true : null)
                .put("feedback", option.feedback())
                .fields;
    }

    static Map<String, Object> of(Reference reference) {
        return new JsonForm().put("title", reference.title()).put("url", reference.url()).fields;
    }

    static Map<String, Object> of(Guide guide) {
        return new JsonForm()
                .put("keyPoints", guide.keyPoints())
                .put("redFlags", guide.redFlags())
                .put("followUps", all(guide.followUps(), JsonForm::of))
                .put("rubric", all(guide.rubric().levels(), JsonForm::of))
                .fields;
    }

    static Map<String, Object> of(FollowUp followUp) {
        return new JsonForm().put("prompt", followUp.prompt()).put("answer", followUp.answer()).fields;
    }

    static Map<String, Object> of(RubricLevel level) {
        return new JsonForm().put("level", level.level()).put("behavior", level.behavior()).fields;
    }

    static Map<String, Object> of(Provenance provenance) {
        return new JsonForm()
                .put("title", provenance.title())
                .put("author", provenance.author())
                .put("licence", provenance.licence())
                .put("address", provenance.address())
                .fields;
    }

    static <T> List<Map<String, Object>> all(List<T> parts, Function<T, Map<String, Object>> form) {
        return parts.stream().map(form).toList();
    }

    /** Small whole numbers without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -20 ? number.setScale(0) : number;
    }

    /** The fields so far, in order; they may be changed. */
    Map<String, Object> fields() {
        return fields;
    }

    JsonForm put(String name, @Nullable Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        boolean empty = present == null
                || present instanceof Collection<?> collection && collection.isEmpty()
                || present instanceof Map<?, ?> map && map.isEmpty();
        if (!empty) {
            fields.put(name, present);
        }
        return this;
    }
}
