package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionBuilder;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns records in our own shape, that of the JSON form, into questions. */
public final class RecordMapper {

    /** The names of the fields of a record. */
    public static final List<String> FIELDS = List.of(
            "id",
            "prompt",
            "format",
            "kind",
            "section",
            "difficulty",
            "seniority",
            "tags",
            "minutes",
            "options",
            "multiple",
            "answer",
            "accepted",
            "value",
            "tolerance",
            "explanation",
            "hints",
            "references",
            "guide",
            "provenance",
            "locale",
            "attributes");

    private final String source;
    private final ReadLimits limits;
    private final Consumer<Diagnostic> out;
    private final boolean translated;
    private final Set<String> toldOf = new HashSet<>();

    /** A mapper for the records of one file. */
    public RecordMapper(String source, ReadLimits limits, Consumer<Diagnostic> out) {
        this(source, limits, out, false);
    }

    private RecordMapper(String source, ReadLimits limits, Consumer<Diagnostic> out, boolean translated) {
        this.source = source;
        this.translated = translated;
        this.limits = limits;
        this.out = out;
    }

    /** A mapper for records that were translated into our own shape, by one who has told of their answers. */
    public static RecordMapper ofTranslated(String source, ReadLimits limits, Consumer<Diagnostic> out) {
        return new RecordMapper(source, limits, out, true);
    }

    /** The question of a record, or empty if an error was reported that costs the record. */
    public Optional<Shaped> map(RawRecord raw) {
        Places places = translated ? Places.ofTranslated(source, raw) : Places.of(source, raw);
        Report report = new Report(places, out);
        ObjectReader reader = new ObjectReader(raw.fields(), "", report, limits);
        Optional<String> id = reader.text("id");
        QuestionBuilder builder = Question.builder(reader.text("prompt").orElse(""))
                .id(id.orElse(null))
                .format(reader.label("format", TextFormat.class).orElse(TextFormat.PLAIN))
                .kind(reader.label("kind", QuestionKind.class).orElse(null))
                .section(reader.texts("section"))
                .difficulty(reader.label("difficulty", Difficulty.class).orElse(null))
                .seniority(reader.label("seniority", Seniority.class).orElse(null))
                .tags(reader.texts("tags"))
                .minutes(reader.wholeNumber("minutes").orElse(null))
                .answer(AnswerReader.read(reader, report, translated))
                .explanation(reader.text("explanation").orElse(null))
                .hints(reader.texts("hints"))
                .references(reader.objects("references", this::reference))
                .guide(reader.object("guide").map(this::guide).orElse(Guide.none()))
                .provenance(reader.object("provenance").map(this::provenance).orElse(Provenance.unknown()))
                .locale(reader.locale("locale").orElse(null));
        reader.object("attributes").ifPresent(attributes -> attributes.takeAll(builder::attribute));
        keepRest(reader, builder);
        return report.isDropped()
                ? Optional.empty()
                : Optional.of(new Shaped(builder.build(), places, id.isPresent(), translated));
    }

    private Reference reference(ObjectReader reader) {
        return new Reference(reader.text("title").orElse(""), reader.text("url"));
    }

    private Guide guide(ObjectReader reader) {
        return new Guide(
                reader.texts("keyPoints"),
                reader.texts("redFlags"),
                reader.objects(
                        "followUps", each -> new FollowUp(each.text("prompt").orElse(""), each.text("answer"))),
                new Rubric(reader.objects("rubric", this::level)));
    }

    private RubricLevel level(ObjectReader reader) {
        return new RubricLevel(
                reader.wholeNumber("level").orElse(0), reader.text("behavior").orElse(""));
    }

    private Provenance provenance(ObjectReader reader) {
        return new Provenance(
                reader.text("title"), reader.text("author"), reader.text("licence"), reader.text("address"));
    }

    /** What no field is for, at whatever depth, is told and kept as an attribute. */
    private void keepRest(ObjectReader question, QuestionBuilder builder) {
        question.visit(reader -> {
            reader.complainOfRest(FIELDS, toldOf::add, "kept as an attribute");
            reader.takeAll((name, text) -> builder.attribute(reader.path(name), text));
        });
    }
}
