package io.github.questionwright.loaders.internal.write;

import io.github.questionwright.kit.GuideDocument;
import io.github.questionwright.kit.GuideItem;
import io.github.questionwright.kit.KeyDocument;
import io.github.questionwright.kit.KeyItem;
import io.github.questionwright.kit.KitDetails;
import io.github.questionwright.kit.KitModel;
import io.github.questionwright.kit.LetteredOption;
import io.github.questionwright.kit.PaperChoice;
import io.github.questionwright.kit.PaperDocument;
import io.github.questionwright.kit.PaperItem;
import io.github.questionwright.kit.ScoreLevel;
import io.github.questionwright.kit.ScorecardDocument;
import io.github.questionwright.kit.ScorecardItem;
import io.github.questionwright.kit.TimePlan;
import io.github.questionwright.kit.TimeSlot;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.TextFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a kit, as names and plain values in the documented order; what is empty is absent. */
public final class KitForm {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private KitForm() {}

    /** Writes a form on one line; UTF-8 can carry it. */
    public static String write(Map<String, Object> form) {
        return WholeCharacters.of(MAPPER.writeValueAsString(form));
    }

    /** All documents. */
    public static Map<String, Object> of(KitModel model) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("guide", of(model.guide()));
        form.put("paper", of(model.paper()));
        form.put("key", of(model.key()));
        form.put("scorecard", of(model.scorecard()));
        return form;
    }

    private static Map<String, Object> of(GuideDocument guide) {
        return document(guide.details(), guide.locale())
                .put("introduction", guide.introduction())
                .put("plan", of(guide.plan()))
                .put("sections", JsonForm.all(guide.sections(), JsonForm::of))
                .put("items", JsonForm.all(guide.items(), KitForm::of))
                .put("closing", guide.closing())
                .fields();
    }

    /** The candidate's paper alone. */
    public static Map<String, Object> of(PaperDocument paper) {
        return document(paper.details(), paper.locale())
                .put("instructions", paper.instructions())
                .put("minutes", paper.minutes())
                .put("items", JsonForm.all(paper.items(), KitForm::of))
                .fields();
    }

    private static Map<String, Object> of(KeyDocument key) {
        return document(key.details(), key.locale())
                .put("items", JsonForm.all(key.items(), KitForm::of))
                .fields();
    }

    private static Map<String, Object> of(ScorecardDocument card) {
        return document(card.details(), card.locale())
                .put("items", JsonForm.all(card.items(), KitForm::of))
                .fields();
    }

    private static JsonForm document(KitDetails details, Optional<Locale> locale) {
        Map<String, Object> who = JsonForm.start()
                .put("title", details.title())
                .put("role", details.role())
                .put("candidate", details.candidate())
                .put("interviewer", details.interviewer())
                .put("date", details.date())
                .fields();
        return JsonForm.start().put("details", who).put("locale", locale.map(Locale::toLanguageTag));
    }

    private static Map<String, Object> of(TimePlan plan) {
        return JsonForm.start()
                .put("totalMinutes", boxed(plan.totalMinutes()))
                .put("plannedMinutes", plan.plannedMinutes())
                .put("slots", JsonForm.all(plan.slots(), KitForm::of))
                .fields();
    }

    private static Map<String, Object> of(TimeSlot slot) {
        return JsonForm.start()
                .put("kind", Labels.of(slot.kind()))
                .put("question", boxed(slot.questionNumber()))
                .put("startMinute", slot.startMinute())
                .put("minutes", slot.minutes())
                .put("estimated", onlyTrue(slot.estimated()))
                .fields();
    }

    private static Map<String, Object> of(GuideItem item) {
        return JsonForm.start()
                .put("number", item.number())
                .put("startMinute", item.slot().startMinute())
                .put("minutes", item.slot().minutes())
                .put("estimated", onlyTrue(item.slot().estimated()))
                .put("question", JsonForm.of(item.question()))
                .put("options", JsonForm.all(item.options(), KitForm::of))
                .put("right", item.rightLetters())
                .fields();
    }

    private static Map<String, Object> of(KeyItem item) {
        return JsonForm.start()
                .put("number", item.number())
                .put("question", JsonForm.of(item.question()))
                .put("options", JsonForm.all(item.options(), KitForm::of))
                .put("right", item.rightLetters())
                .fields();
    }

    private static Map<String, Object> of(LetteredOption option) {
        Map<String, Object> form =
                JsonForm.start().put("letter", option.letter()).fields();
        form.putAll(JsonForm.of(option.option()));
        return form;
    }

    private static Map<String, Object> of(PaperItem item) {
        return JsonForm.start()
                .put("number", item.number())
                .put("id", item.id())
                .put("prompt", item.prompt())
                .put("format", item.format() == TextFormat.PLAIN ? null : Labels.of(item.format()))
                .put("locale", item.locale().map(Locale::toLanguageTag))
                .put("minutes", item.minutes())
                .put("space", Labels.of(item.space()))
                .put("options", JsonForm.all(item.options(), KitForm::of))
                .fields();
    }

    private static Map<String, Object> of(PaperChoice choice) {
        return JsonForm.start()
                .put("letter", choice.letter())
                .put("id", choice.id())
                .put("text", choice.text())
                .fields();
    }

    private static Map<String, Object> of(ScorecardItem item) {
        return JsonForm.start()
                .put("number", item.number())
                .put("question", JsonForm.of(item.question()))
                .put("levels", JsonForm.all(item.levels(), KitForm::of))
                .fields();
    }

    private static Map<String, Object> of(ScoreLevel level) {
        return JsonForm.start()
                .put("level", level.level())
                .put("behavior", level.behavior())
                .put("standard", onlyTrue(level.standard()))
                .fields();
    }

    private static @Nullable Boolean onlyTrue(boolean value) {
        return value ? true : null;
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
