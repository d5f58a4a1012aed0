package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Turns what goes with a question into the fields of our own shape; what does not fit is kept as an attribute. */
final class ExtraTranslation {

    private static final String ATTRIBUTE = "attribute";
    private static final int MOST_MINUTES = 9_999;

    private final Plan plan;
    private final ReferenceTexts references = new ReferenceTexts();

    ExtraTranslation(Plan plan) {
        this.plan = plan;
    }

    void translate(Flat flat, OwnRecord own, Complaints complaints) {
        each(
                flat,
                FieldRole.ID,
                (name, value) -> Words.scalar(value).ifPresent(id -> own.putText("id", id.strip(), value)));
        each(flat, FieldRole.EXPLANATION, (name, value) -> explanation(name, value, own));
        tags(flat, own);
        each(flat, FieldRole.HINTS, (name, value) -> texts("hints", value, own));
        each(flat, FieldRole.REFERENCES, (name, value) -> references.translate(name, value, own));
        each(flat, FieldRole.KEY_POINTS, (name, value) -> own.guide("keyPoints", points(value)));
        each(flat, FieldRole.RED_FLAGS, (name, value) -> own.guide("redFlags", points(value)));
        each(flat, FieldRole.FOLLOW_UPS, (name, value) -> own.guide("followUps", followUps(value)));
        each(flat, FieldRole.RUBRIC, (name, value) -> own.attribute(name, value));
        each(flat, FieldRole.AUTHOR, (name, value) -> author(name, value, own));
        each(flat, FieldRole.LOCALE, (name, value) -> locale(name, value, own));
        each(flat, FieldRole.KIND, (name, value) -> kind(name, value, own));
        each(flat, FieldRole.TIME, (name, value) -> time(name, value, own, complaints));
        level(FieldRole.DIFFICULTY, flat, own, complaints);
        level(FieldRole.SENIORITY, flat, own, complaints);
        around(flat, own);
    }

    private void each(Flat flat, FieldRole role, BiConsumer<String, RawValue> use) {
        plan.of(role).forEach(name -> flat.filled(name).ifPresent(value -> use.accept(name, value)));
    }

    private static void explanation(String name, RawValue value, OwnRecord own) {
        String text = String.join("\n", Words.scalars(value)).strip();
        if (text.isEmpty() || own.has("explanation")) {
            own.attribute(name, value);
        } else {
            own.putText("explanation", text, value);
        }
    }

    private void tags(Flat flat, OwnRecord own) {
        List<RawValue> tags = new ArrayList<>();
        each(flat, FieldRole.TAGS, (name, value) -> tags(value, tags));
        if (!tags.isEmpty()) {
            own.put("tags", OwnRecord.list(tags, tags.get(0)));
        }
    }

    private void tags(RawValue value, List<RawValue> tags) {
        for (RawValue part : value instanceof RawValue.Items items ? items.values() : List.of(value)) {
            String text = part instanceof RawValue.Fields object
                    ? AroundEvidence.name(object)
                            .or(() -> object.find("tag").flatMap(Words::scalar))
                            .orElse("")
                    : Words.scalar(part).orElse("");
            String separator = part == value ? plan.detail(Detail.TAG_SEPARATOR).orElse("\u0000") : "\u0000";
            for (String tag : text.split(Pattern.quote(separator))) {
                String bare = tag.strip();
                if (!bare.isEmpty()
                        && tags.stream()
                                .noneMatch(each ->
                                        Words.scalar(each).filter(bare::equals).isPresent())) {
                    tags.add(OwnRecord.text(bare, part));
                }
            }
        }
    }

    private static void texts(String name, RawValue value, OwnRecord own) {
        own.put(name, points(value));
    }

    /** The texts of a list, or one text line by line where the lines are a list. */
    private static RawValue points(RawValue value) {
        List<RawValue> points = new ArrayList<>();
        for (String text : Words.scalars(value)) {
            if (!text.isBlank()) {
                points.add(OwnRecord.text(text.strip(), value));
            }
        }
        return OwnRecord.list(points, value);
    }

    private static RawValue followUps(RawValue value) {
        List<RawValue> followUps = new ArrayList<>();
        for (RawValue part : value instanceof RawValue.Items items ? items.values() : List.of(value)) {
            if (part instanceof RawValue.Fields object) {
                Optional<RawValue> prompt = first(object, FieldRole.PROMPT);
                Optional<RawValue> answer = first(object, FieldRole.ANSWER);
                prompt.ifPresent(text -> followUps.add(
                        answer.isPresent()
                                ? OwnRecord.object(
                                        part, OwnRecord.field("prompt", text), OwnRecord.field("answer", answer.get()))
                                : OwnRecord.object(part, OwnRecord.field("prompt", text))));
            } else {
                Words.scalar(part)
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> followUps.add(
                                OwnRecord.object(part, OwnRecord.field("prompt", OwnRecord.text(text.strip(), part)))));
            }
        }
        return OwnRecord.list(followUps, value);
    }

    private static Optional<RawValue> first(RawValue.Fields object, FieldRole role) {
        return object.fields().stream()
                .filter(field -> KeyNames.speaksFor(role, field.name()))
                .map(RawValue.Field::value)
                .filter(value -> value instanceof RawValue.Text && !Words.isBlank(value))
                .findFirst();
    }

    private static void author(String name, RawValue value, OwnRecord own) {
        if (value instanceof RawValue.Text) {
            own.put("provenance", OwnRecord.object(value, OwnRecord.field("author", value)));
        } else {
            own.attribute(name, value);
        }
    }

    private static void locale(String name, RawValue value, OwnRecord own) {
        String tag = Words.scalar(value).orElse("").strip().replace('_', '-');
        if (tag.length() <= 11 && !tag.isEmpty() && tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,4}){0,2}")) {
            own.putText("locale", Locale.forLanguageTag(tag).toLanguageTag(), value);
        } else {
            own.attribute(name, value);
        }
    }

    private void kind(String name, RawValue value, OwnRecord own) {
        String found = Words.scalar(value).orElse("").strip();
        String label =
                plan.meant(FieldRole.KIND, found).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        if (Labels.find(QuestionKind.class, label).isPresent()) {
            own.putText("kind", label, value);
        } else {
            own.attribute(name, value);
        }
    }

    private void time(String name, RawValue value, OwnRecord own, Complaints complaints) {
        String text = Words.scalar(value).orElse("").strip();
        int unit = plan.is(Detail.TIME_UNIT, "milliseconds") ? 60_000 : plan.is(Detail.TIME_UNIT, "seconds") ? 60 : 1;
        if (!Words.isInteger(text)
                || !plan.details().containsKey(Detail.TIME_UNIT)
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) / unit > MOST_MINUTES) {
            unknown(FieldRole.TIME, name, text, value, own, complaints);
            return;
        }
        long amount = Long.parseLong(text);
        long minutes = (amount + unit - 1) / unit;
        own.put("minutes", new RawValue.Numeral(Long.toString(minutes), value.line(), value.column()));
        if (minutes * unit != amount) {
            own.attribute(name, value);
        }
    }

    private void level(FieldRole role, Flat flat, OwnRecord own, Complaints complaints) {
        String fixed = plan.fixed().get(role);
        if (fixed != null) {
            own.putText(RoleNames.of(role), fixed, flat.record().fields());
            return;
        }
        each(flat, role, (name, value) -> {
            String found = Words.scalar(value).orElse("").strip();
            String meant = plan.meant(role, found);
            Optional<String> difficulty = Levels.difficulty(meant)
                    .or(() -> plan.detail(Detail.DIFFICULTY_SCALE)
                            .flatMap(scale -> Levels.ofScale(meant, Integer.parseInt(scale))));
            Optional<String> seniority = Levels.seniority(meant);
            if (seniority.isPresent() && !own.has("seniority")) {
                own.putText("seniority", seniority.get(), value);
            } else if (difficulty.isPresent() && !own.has("difficulty") && role == FieldRole.DIFFICULTY) {
                own.putText("difficulty", difficulty.get(), value);
            } else if (meant.equals(ATTRIBUTE)) {
                own.attribute(name, value);
            } else {
                unknown(role, name, found, value, own, complaints);
            }
        });
    }

    private static void unknown(
            FieldRole role, String name, String found, RawValue value, OwnRecord own, Complaints complaints) {
        own.attribute(name, value);
        complaints.once(
                name + " " + found,
                DiagnosticCode.VALUE_UNMAPPED,
                value,
                "\"" + Shown.of(found) + "\" in \"" + Shown.of(name) + "\" is no " + RoleNames.of(role)
                        + " that is known; it is kept as an attribute; a mapping can say what it means");
    }

    /** A record inherits the difficulty that its list is kept under. */
    private static void around(Flat flat, OwnRecord own) {
        for (RawValue.Fields level : flat.around()) {
            Optional<String> word = AroundEvidence.key(level).flatMap(Levels::difficulty);
            if (word.isPresent() && !own.has("difficulty")) {
                own.putText("difficulty", word.get(), level);
            }
        }
    }
}
