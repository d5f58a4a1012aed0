package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns found records into records of our own shape, by a plan that is decided. Used for one file, in its order. */
public final class Translator {

    private final Plan plan;
    private final Flattener flattener;
    private final AnswerTranslation answers;
    private final ExtraTranslation extras;
    private final SectionTranslation sections;
    private final Set<String> used = new HashSet<>();

    Translator(Plan plan, AnswerRules rules, AroundEvidence around) {
        this.plan = plan;
        flattener = new Flattener(Decoder.of(plan));
        answers = new AnswerTranslation(plan, rules);
        extras = new ExtraTranslation(plan);
        sections = new SectionTranslation(plan, around);
        plan.fields().values().forEach(used::addAll);
    }

    /** A translator for the records of one file that tells what is odd in them. */
    public Reading to(String source, Consumer<Diagnostic> out) {
        return new Reading(new Complaints(source, out));
    }

    /** One run through a file. */
    public final class Reading {

        private final Complaints complaints;

        private Reading(Complaints complaints) {
            this.complaints = complaints;
        }

        /** The record in our own shape, or empty if it says a thing twice. */
        public Optional<RawRecord> translate(RawRecord record) {
            Flat flat = flattener.flatten(record);
            RawValue.Field twice = flat.twice();
            if (twice != null) {
                complaints.tell(
                        DiagnosticCode.FIELD_DUPLICATE,
                        OwnRecord.text("", new RawValue.Nothing(twice.line(), twice.column())),
                        "\"" + Shown.of(twice.name()) + "\" is here already; keep one of the two");
                return Optional.empty();
            }
            OwnRecord own = new OwnRecord(record);
            prompt(flat, own);
            answers.translate(flat, own, complaints);
            sections.translate(flat, own);
            extras.translate(flat, own, complaints);
            Leftovers.keep(plan, flat, own, complaints);
            rest(flat, own);
            return Optional.of(own.record());
        }

        private void rest(Flat flat, OwnRecord own) {
            flat.fields().forEach((name, field) -> {
                if (used.contains(name) || Words.isBlank(field.value())) {
                    return;
                }
                own.attribute(name, field.value());
                complaints.once(
                        name,
                        DiagnosticCode.FIELD_UNMAPPED,
                        new RawValue.Nothing(field.line(), field.column()),
                        "\"" + Shown.of(name) + "\" is mapped to nothing; its values are kept as attributes");
            });
        }
    }

    private void prompt(Flat flat, OwnRecord own) {
        for (String name : plan.of(FieldRole.PROMPT)) {
            Optional<RawValue> value = flat.filled(name);
            if (value.isPresent()) {
                String text = Words.scalar(value.get()).orElse("").strip();
                String bare = plan.is(Detail.NUMBERING, "strip") ? Numbering.strip(text) : text;
                own.putText("prompt", bare + code(flat, bare), value.get());
                return;
            }
        }
    }

    private String code(Flat flat, String prompt) {
        List<String> names = plan.of(FieldRole.CODE);
        return names.stream()
                .flatMap(name -> flat.filled(name).stream())
                .flatMap(value -> Words.scalar(value).stream())
                .map(String::strip)
                .filter(code -> !code.isEmpty() && !prompt.contains(code))
                .findFirst()
                .map(code -> "\n\n" + code)
                .orElse("");
    }
}
