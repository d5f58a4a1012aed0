package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Key;
import io.github.questionwright.sampling.engine.Priorities;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions in the order in which they are asked, each with its options in the order in which they are shown.
 * Immutable, thread-safe, compared by seed, blueprint and questions.
 *
 * <p>It knows every answer; hand {@link #candidatePaper()} to candidates.
 */
public final class Quiz {

    private final QuestionPool pool;
    private final Blueprint blueprint;
    private final String seed;
    private final String part;
    private final List<ReceiptRow> rows;
    private final List<QuizQuestion> questions;

    private Quiz(QuestionPool pool, Blueprint blueprint, String seed, String part, Selection selection) {
        this.pool = pool;
        this.blueprint = blueprint;
        this.seed = seed;
        this.part = part;
        rows = selection.rows();
        questions = inOrder(pool.prepared(), blueprint, seed, selection.positions());
    }

    /**
     * Draws a quiz. It is defined, not computed: every question has a pseudo-random priority that depends on the seed
     * and on its id alone; the questions are walked through in the order of their priorities, and each is taken if and
     * only if the quiz can still be completed. In one sentence: questions are drawn one at a time, at random (in
     * proportion to their weight), from those that still allow a valid quiz.
     *
     * <ul>
     *   <li>Questions that the blueprint cannot tell apart (the same for every rule, the same weight) always have equal
     *       chances.
     *   <li>Never short, never a question twice: a quiz has what the blueprint says, or there is none.
     *   <li>The same pool, blueprint and seed give the same quiz on every machine, Java version, locale and time zone,
     *       in every order of the pool, for ever. The definition is the algorithm {@code iqa/1}.
     *   <li>With a count only, every set of that many questions is equally likely, and so is every order of them.
     *   <li>Adding or retiring one question changes at most one question of such a quiz, and of one whose rules are
     *       quotas on groups that are disjoint or nested.
     *   <li>Across different kinds of questions it is in general not true that every valid quiz is equally likely: sums
     *       and overlapping rules favour the questions that fit best. {@link SamplingMode#BALANCED} offsets most of
     *       that, {@link SamplingMode#UNIFORM} all of it.
     * </ul>
     *
     * <p>Algorithm {@code iqa/1}: {@code key(domain, seed)} is the first 16 bytes of SHA-256 over {@code "iqa/1" 00
     * domain 00 seed}, in UTF-8, as two little-endian longs; {@code i} is SipHash-2-4 of the id under {@code key("id",
     * "")}, and {@code h} is SipHash-2-4 of {@code i} (8 bytes, little end first) under {@code key("sel", seed)}. The
     * questions are walked through in ascending order of {@code E = -log(1 - u) / weight} with {@code u = ((h >>> 12) +
     * 0.5) / 2^52}, then of {@code h}; a range of the count is drawn at the largest number that is possible, and what is
     * to be avoided is made as rare as possible before. Without another order, questions are asked in ascending order of
     * the hash of {@code i} under {@code key("ord", seed)}; a bundle stands where its first question falls. Options
     * are shown in ascending order of the hash of their ids' hash under {@code key("opt", seed 00 question id)}.
     * Hashes are unsigned; ties go by {@code i}, then by the bytes of the id, and for options that share an id by the
     * order of the source.
     *
     * <p>Options that speak of the others keep their sense. "All of the above", "none of these", "both" and the like
     * stay behind the rest in the order that they had. If an option refers to others by letter or number ("A and C
     * only", "option 2"), to those below it, or to two of several, the options of that question are shown as the source
     * has them. English wordings are recognised; others are shuffled like any option.
     *
     * @param pool what to draw from
     * @param blueprint what the quiz has to be like
     * @param seed any text; what a candidate can guess makes the quiz guessable, see {@link Seed}
     * @return the quiz
     * @throws ImpossibleQuizException if no quiz meets the blueprint; it says why
     * @throws UndecidedQuizException if neither a quiz nor a proof that there is none is found within the effort allowed
     * @throws UniformBudgetException if the mode is uniform and cannot be computed here
     * @throws IllegalArgumentException if the seed, the id of a question, or that of an option drawn has an unpaired
     *     surrogate
     */
    public static Quiz draw(QuestionPool pool, Blueprint blueprint, String seed) {
        WellFormed.require("the seed", seed);
        return new Quiz(pool, blueprint, seed, "", Selection.of(pool, blueprint, seed));
    }

    /**
     * Draws parallel forms: quizzes that all keep the blueprint, share as few questions as possible, and are alike in the
     * values of every rule, in difficulty and in minutes or other numbers. First all questions are drawn together, then they are dealt out
     * form by form. Each form orders its questions and options by the seed as {@link #draw} does; the mode makes no
     * difference.
     *
     * @param pool what to draw from
     * @param blueprint what every form has to be like
     * @param forms how many, at least 1
     * @param mostInCommon how many questions two forms may share, 0 for none
     * @param seed any text; the same seed gives the same forms
     * @param balanced the numbers whose sums should be equal: {@code difficulty}, {@code minutes}, {@code attr.NAME} for
     *     an attribute that holds decimal numbers; difficulty and minutes if none is named
     * @return the forms
     * @throws ImpossibleQuizException if not even one quiz meets the blueprint
     * @throws NoFormsException if there are no such forms, or none were found
     * @throws UndecidedQuizException if the effort allowed was not enough
     * @throws IllegalArgumentException if a number is too small, what is to be balanced is no number, or the seed or an id has an unpaired surrogate
     */
    public static QuizForms drawForms(
            QuestionPool pool, Blueprint blueprint, int forms, int mostInCommon, String seed, String... balanced) {
        return ParallelForms.draw(pool, blueprint, forms, mostInCommon, seed, balanced);
    }

    static Quiz form(QuestionPool pool, Blueprint blueprint, String seed, String part, Selection selection) {
        return new Quiz(pool, blueprint, seed, part, selection);
    }

    /**
     * Looks at all quizzes of a blueprint at once, without drawing one.
     *
     * @param pool what to draw from
     * @param blueprint what a quiz has to be like
     * @return whether there is one, the slack of each rule, and how often the same question has to come up
     * @throws UndecidedQuizException if the effort allowed was not enough
     */
    public static QuizDiagnosis diagnose(QuestionPool pool, Blueprint blueprint) {
        return Diagnoses.of(pool, blueprint);
    }

    private static List<QuizQuestion> inOrder(PreparedPool pool, Blueprint blueprint, String seed, int[] positions) {
        List<QuizQuestion> asked = new ArrayList<>(positions.length);
        int[] shuffled = pool.ids().ordered(Key.of(Priorities.QUESTION_ORDER, seed), positions);
        for (Question question : QuestionOrdering.of(blueprint, pool.questions(), shuffled)) {
            asked.add(new QuizQuestion(asked.size() + 1, question, OptionOrder.of(question, seed)));
        }
        return List.copyOf(asked);
    }

    /**
     * The questions of the quiz.
     *
     * @return in the order in which they are asked
     */
    public List<QuizQuestion> questions() {
        return questions;
    }

    /**
     * The ids of the questions.
     *
     * @return in the order in which they are asked
     */
    public List<String> ids() {
        return questions.stream().map(asked -> asked.question().id()).toList();
    }

    /**
     * How many questions there are.
     *
     * @return the number of questions, at least 1
     */
    public int size() {
        return questions.size();
    }

    /**
     * What the quiz was drawn with. Keep it from candidates who know the bank: it gives the quiz away.
     *
     * @return the seed
     */
    public String seed() {
        return seed;
    }

    /**
     * What the quiz was drawn by.
     *
     * @return the blueprint
     */
    public Blueprint blueprint() {
        return blueprint;
    }

    /**
     * How the quiz meets the rules.
     *
     * @return a row for the count and one for each rule; weights have none
     */
    public List<ReceiptRow> rows() {
        return rows;
    }

    /**
     * How many questions the blueprint would rather have avoided.
     *
     * @return the number of repeats, the least that the other rules allow; 0 without such a rule
     */
    public long repeats() {
        return blueprint.rules().stream()
                .flatMap(rule -> rule instanceof BlueprintRule.Avoid avoid ? avoid.ids().stream() : Stream.of())
                .filter(ids()::contains)
                .count();
    }

    /**
     * The time to allow for all questions.
     *
     * @return whole minutes; a question without minutes counts as 0
     */
    public long totalMinutes() {
        return questions.stream()
                .mapToLong(asked -> asked.question().minutes().orElse(0))
                .sum();
    }

    /**
     * What candidates may see. The types of its parts have no place for an answer.
     *
     * @return the paper
     */
    public CandidatePaper candidatePaper() {
        return new CandidatePaper(questions.stream().map(PaperQuestion::of).toList());
    }

    /**
     * What proves later how this quiz came about. The first receipt from a bank reads all of the bank.
     *
     * @return the receipt
     */
    public Receipt receipt() {
        PreparedPool prepared = pool.prepared();
        return new Receipt(
                Receipt.ALGORITHM,
                blueprint.mode(),
                seed,
                new CanonicalHash().raw(blueprint.canonicalText() + part).hex(),
                blueprint.isPlain()
                        ? prepared.selectionFingerprint()
                        : prepared.blueprint(blueprint).selectionFingerprint(),
                prepared.contentFingerprint(),
                questions.stream()
                        .map(asked -> DrawnQuestion.of(asked.question()))
                        .toList(),
                rows,
                ReceiptCheck.filters(pool),
                BlueprintReads.of(blueprint));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quiz that
                && seed.equals(that.seed)
                && blueprint.equals(that.blueprint)
                && questions.equals(that.questions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seed, blueprint, questions);
    }

    /** Returns the number of questions and the minutes. */
    @Override
    public String toString() {
        return "Quiz[" + size() + " questions, " + totalMinutes() + " minutes]";
    }
}
