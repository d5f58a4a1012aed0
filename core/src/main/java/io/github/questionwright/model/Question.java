package io.github.questionwright.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question with everything that is known about it. Its parts fall into groups by audience: what the candidate sees
 * (prompt, options, hints, minutes, tags, difficulty, locale), what is shown after answering (answer, explanation,
 * references), what is for the interviewer only ({@link #guide()}), and bookkeeping (section, seniority, provenance,
 * attributes).
 *
 * <p>Immutable, thread-safe, compared by value. Lists, sets and maps keep the order of the source and are never null.
 * A question may be half-finished, for instance while somebody edits it: the Jakarta constraints on this class say what
 * a finished one needs, and loading holds to them.
 */
public final class Question {

    @WellFormedId
    @Size(max = 200, message = "{io.github.questionwright.id.too-long}")
    private final String id;

    @NotBlank(message = "{io.github.questionwright.prompt.blank}")
    private final String prompt;

    private final TextFormat format;
    private final @Nullable QuestionKind kind;

    @Size(max = 16, message = "{io.github.questionwright.section.too-deep}")
    private final List<
                    @NotBlank(message = "{io.github.questionwright.section.blank-title}")
                    @Size(max = 500, message = "{io.github.questionwright.section.title-too-long}") String>
            section;

    private final @Nullable Difficulty difficulty;
    private final @Nullable Seniority seniority;
    private final Set<
                    @NotBlank(message = "{io.github.questionwright.tag.blank}")
                    @Size(max = 200, message = "{io.github.questionwright.tag.too-long}") String>
            tags;

    @Positive(message = "{io.github.questionwright.minutes.out-of-range}")
    @Max(value = 10_000, message = "{io.github.questionwright.minutes.out-of-range}")
    private final @Nullable Integer minutes;

    @Valid
    private final Answer answer;

    @Pattern(regexp = "(?s).*\\S.*", message = "{io.github.questionwright.explanation.blank}")
    private final @Nullable String explanation;

    private final List<@NotBlank(message = "{io.github.questionwright.hint.blank}") String> hints;
    private final List<@Valid Reference> references;

    @Valid
    private final Guide guide;

    private final Provenance provenance;
    private final @Nullable Locale locale;
    private final Map<@NotBlank(message = "{io.github.questionwright.attribute.blank-name}") String, String> attributes;

    Question(QuestionBuilder builder) {
        prompt = builder.prompt;
        answer = builder.answer;
        id = builder.id == null ? ContentId.ofQuestion(prompt, answer.options()) : builder.id;
        format = builder.format;
        kind = builder.kind;
        section = List.copyOf(builder.section);
        difficulty = builder.difficulty;
        seniority = builder.seniority;
        tags = Collections.unmodifiableSet(new LinkedHashSet<>(builder.tags));
        minutes = builder.minutes;
        explanation = builder.explanation;
        hints = List.copyOf(builder.hints);
        references = List.copyOf(builder.references);
        guide = builder.guide;
        provenance = builder.provenance;
        locale = builder.locale;
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.attributes));
    }

    /**
     * Starts a question.
     *
     * @param prompt what is asked
     * @return a builder for a question that is unanswered so far
     */
    public static QuestionBuilder builder(String prompt) {
        return new QuestionBuilder(prompt);
    }

    /**
     * Starts from this question.
     *
     * @return a builder that holds all its parts, the id as well
     */
    public QuestionBuilder toBuilder() {
        return new QuestionBuilder(this);
    }

    /**
     * What identifies the question: the id that it was given, or else {@link #derivedId()}.
     *
     * @return an opaque id
     */
    public String id() {
        return id;
    }

    /**
     * The id that follows from the content, the same in every format: {@code q-} and the first 16 hex digits of SHA-256
     * over the UTF-8 of the prompt and, each after a zero byte, the sorted option texts; all in Unicode NFC with every
     * run of white space as one blank and none at the ends.
     *
     * @return the derived id, whatever id was given
     */
    public String derivedId() {
        return ContentId.ofQuestion(prompt, answer.options());
    }

    /**
     * What is asked.
     *
     * @return the prompt, marked up as {@link #format()} says
     */
    public String prompt() {
        return prompt;
    }

    /**
     * How the texts are marked up.
     *
     * @return the format, {@link TextFormat#PLAIN} unless the source says otherwise
     */
    public TextFormat format() {
        return format;
    }

    /**
     * What the question asks for.
     *
     * @return the kind, if it is known
     */
    public Optional<QuestionKind> kind() {
        return Optional.ofNullable(kind);
    }

    /**
     * Where the question stands in its bank.
     *
     * @return titles from the outermost section inwards, maybe none
     */
    public List<String> section() {
        return section;
    }

    /**
     * How hard it is.
     *
     * @return the difficulty, if it is known
     */
    public Optional<Difficulty> difficulty() {
        return Optional.ofNullable(difficulty);
    }

    /**
     * The level of experience it is meant for.
     *
     * @return the seniority, if it is known
     */
    public Optional<Seniority> seniority() {
        return Optional.ofNullable(seniority);
    }

    /**
     * What it is about.
     *
     * @return the tags in the order of the source
     */
    public Set<String> tags() {
        return tags;
    }

    /**
     * The time to allow for it.
     *
     * @return whole minutes, if they are known
     */
    public OptionalInt minutes() {
        return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /**
     * What answers it.
     *
     * @return the answer, {@link Answer.Unanswered} if there is none
     */
    public Answer answer() {
        return answer;
    }

    /**
     * Why the answer is right.
     *
     * @return the explanation, shown after answering
     */
    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    /**
     * Help that the candidate may ask for.
     *
     * @return the hints, the least telling first
     */
    public List<String> hints() {
        return hints;
    }

    /**
     * Where to read on, shown after answering.
     *
     * @return the references
     */
    public List<Reference> references() {
        return references;
    }

    /**
     * What only the interviewer sees.
     *
     * @return the guide, {@link Guide#none()} if there is none
     */
    public Guide guide() {
        return guide;
    }

    /**
     * Who made it and on what terms.
     *
     * @return the provenance, {@link Provenance#unknown()} if nothing is known
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * The language it is written in.
     *
     * @return the locale, if it differs from that of the bank
     */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }

    /**
     * Everything that the source says and that has no place of its own here.
     *
     * @return values by name; numbers and booleans as written, structures as JSON
     */
    public Map<String, String> attributes() {
        return attributes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Question that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, prompt, answer);
    }

    /** Returns the id and the prompt, for logs and debuggers. */
    @Override
    public String toString() {
        return "Question[" + id + ": " + prompt + "]";
    }

    private List<Object> parts() {
        return List.of(
                id,
                prompt,
                format,
                kind(),
                section,
                difficulty(),
                seniority(),
                tags,
                minutes(),
                answer,
                explanation(),
                hints,
                references,
                guide,
                provenance,
                locale(),
                attributes);
    }
}
