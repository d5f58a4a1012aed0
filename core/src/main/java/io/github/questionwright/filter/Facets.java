package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Seniority;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many questions have each value of the fields that people choose by. Every map holds only what occurs, the most
 * frequent first, equally frequent ones by name in the order of {@link String#compareTo}. Immutable, thread-safe, and
 * compared by the counts.
 */
public final class Facets {

    private static final String SEPARATOR = " > ";
    private static final List<QuestionPart> EXPECTED = List.of(
            QuestionPart.ANSWER,
            QuestionPart.MINUTES,
            QuestionPart.DIFFICULTY,
            QuestionPart.KIND,
            QuestionPart.SENIORITY,
            QuestionPart.TAGS,
            QuestionPart.SECTION,
            QuestionPart.LOCALE);

    private final int questions;
    private final Map<String, Integer> tags;
    private final Map<String, Integer> sections;
    private final Map<Difficulty, Integer> difficulties;
    private final Map<QuestionKind, Integer> kinds;
    private final Map<Seniority, Integer> seniorities;
    private final Map<AnswerKind, Integer> answerKinds;
    private final Map<String, Integer> locales;
    private final Map<QuestionPart, Integer> missing;

    private Facets(Collection<Question> all) {
        questions = all.size();
        tags = IndexCounts.ignoringCase(all, BankIndex::tags).orElseGet(() -> Counts.ignoringCase(all, Question::tags));
        sections = IndexCounts.of(all, BankIndex::sections, Facets::named, path -> path)
                .orElseGet(() -> Counts.of(all, question -> named(question.section()), path -> path));
        difficulties = IndexCounts.of(all, BankIndex::difficulties, List::of, Labels::of)
                .orElseGet(() -> Counts.of(
                        all, question -> question.difficulty().stream().toList(), Labels::of));
        kinds = IndexCounts.of(all, BankIndex::kinds, List::of, Labels::of)
                .orElseGet(() ->
                        Counts.of(all, question -> question.kind().stream().toList(), Labels::of));
        seniorities = Counts.of(all, question -> question.seniority().stream().toList(), Labels::of);
        answerKinds = Counts.of(all, question -> List.of(question.answer().kind()), Labels::of);
        locales = Counts.of(all, Facets::localeOf, tag -> tag);
        missing = Counts.of(all, Facets::missingIn, Labels::of);
    }

    /**
     * Counts some questions.
     *
     * @param questions the questions
     * @return the counts
     */
    public static Facets of(Collection<Question> questions) {
        return new Facets(questions);
    }

    private static List<String> named(List<String> section) {
        return section.isEmpty() ? List.of() : List.of(String.join(SEPARATOR, section));
    }

    private static List<String> localeOf(Question question) {
        return question.locale().map(Locale::toLanguageTag).stream().toList();
    }

    private static List<QuestionPart> missingIn(Question question) {
        return EXPECTED.stream().filter(part -> !part.isIn(question)).toList();
    }

    /**
     * How many questions were counted.
     *
     * @return the number of questions
     */
    public int questions() {
        return questions;
    }

    /**
     * Questions by tag. Tags that differ in letter case only are one, as they are for filters, and go by the spelling
     * that sorts first.
     *
     * @return counts by tag
     */
    public Map<String, Integer> tags() {
        return tags;
    }

    /**
     * Questions by the section that they stand in directly.
     *
     * @return counts by the titles of the section path, joined with {@code " > "}
     */
    public Map<String, Integer> sections() {
        return sections;
    }

    /**
     * Questions by difficulty.
     *
     * @return counts by constant
     */
    public Map<Difficulty, Integer> difficulties() {
        return difficulties;
    }

    /**
     * Questions by kind.
     *
     * @return counts by constant
     */
    public Map<QuestionKind, Integer> kinds() {
        return kinds;
    }

    /**
     * Questions by seniority.
     *
     * @return counts by constant
     */
    public Map<Seniority, Integer> seniorities() {
        return seniorities;
    }

    /**
     * Questions by kind of answer.
     *
     * @return counts by constant
     */
    public Map<AnswerKind, Integer> answerKinds() {
        return answerKinds;
    }

    /**
     * Questions by language, where it differs from that of the bank.
     *
     * @return counts by language tag, as in {@code pt-BR}
     */
    public Map<String, Integer> locales() {
        return locales;
    }

    /**
     * Questions that lack a part: an answer, minutes, difficulty, kind, seniority, tags, a section, a language.
     *
     * @return counts by part, without those that no question lacks
     */
    public Map<QuestionPart, Integer> missing() {
        return missing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facets that && questions == that.questions && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(questions, tags, sections);
    }

    /** Returns one line for each map. */
    @Override
    public String toString() {
        return questions + " questions\ntags " + tags + "\nsections " + sections + "\ndifficulties " + difficulties
                + "\nkinds " + kinds + "\nseniorities " + seniorities + "\nanswer kinds " + answerKinds + "\nlocales "
                + locales + "\nmissing " + missing;
    }

    private List<Map<?, Integer>> parts() {
        return List.of(tags, sections, difficulties, kinds, seniorities, answerKinds, locales, missing);
    }
}
