package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Key;
import io.github.questionwright.sampling.engine.Priorities;
import io.github.questionwright.sampling.engine.Step;
import io.github.questionwright.source.NearMisses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A quiz that is put together while it is asked: after each answer somebody chooses the next question, from those with
 * which the blueprint can still be completed. However the choices go, the questions asked in the end are a valid quiz.
 * Immutable and thread-safe: every step is a new session.
 *
 * <pre>{@code
 * QuizSession session = QuizSession.start(bank, blueprint, "candidate-4711");
 * for (Optional<Question> next = session.next(); next.isPresent(); next = session.next()) {
 *     session = wantsToPass(next.get()) ? session.skipped(next.get().id()) : session.asked(next.get().id());
 * }
 * }</pre>
 */
public final class QuizSession {

    private final QuestionPool pool;
    private final Blueprint blueprint;
    private final String seed;
    private final List<String> asked;
    private final List<String> skipped;
    private final Step.Open step;

    private QuizSession(QuestionPool pool, Blueprint blueprint, String seed, List<String> asked, List<String> skipped) {
        this.pool = pool;
        this.blueprint = blueprint;
        this.seed = seed;
        this.asked = List.copyOf(asked);
        this.skipped = List.copyOf(skipped);
        step = open(pool.prepared().blueprint(blueprint));
    }

    /**
     * Starts with nothing asked.
     *
     * @param pool what to draw from
     * @param blueprint what the quiz has to be like in the end
     * @param seed orders the questions that a scorer finds equally good
     * @return the session
     * @throws ImpossibleQuizException if no quiz meets the blueprint
     * @throws UndecidedQuizException if the effort allowed was not enough
     * @throws IllegalArgumentException if the seed or an id has an unpaired surrogate
     */
    public static QuizSession start(QuestionPool pool, Blueprint blueprint, String seed) {
        WellFormed.require("the seed", seed);
        new Impossibility(pool, blueprint, pool.prepared().blueprint(blueprint)).checkIncludes();
        return new QuizSession(pool, blueprint, seed, List.of(), List.of());
    }

    private Step.Open open(PreparedBlueprint prepared) {
        Positions positions = prepared.positions;
        Step found = prepared.sampler()
                .step(positions.of(asked).toArray(), positions.of(skipped).toArray());
        if (found instanceof Step.Open open) {
            return open;
        }
        if (found instanceof Step.Undecided undecided) {
            throw new UndecidedQuizException(undecided.nodes());
        }
        if (asked.isEmpty() && skipped.isEmpty()) {
            throw new Impossibility(pool, blueprint, prepared).explain();
        }
        throw new IllegalArgumentException("with " + asked + " asked and " + skipped
                + " skipped no quiz can be completed; ask or skip another question");
    }

    /**
     * The questions that may come next.
     *
     * @return all questions with which the quiz can still be completed, in the order of the pool; empty at the end
     */
    public List<Question> candidates() {
        List<Question> questions = pool.prepared().questions();
        return Arrays.stream(step.items()).mapToObj(questions::get).toList();
    }

    /**
     * The question that the seed would have next.
     *
     * @return a question, or empty when the quiz is complete
     */
    public Optional<Question> next() {
        return next(question -> 0);
    }

    /**
     * The best question that may come next.
     *
     * @param scorer how good a question is now; the highest score wins, and the seed decides among equals
     * @return a question, or empty when the quiz is complete
     */
    public Optional<Question> next(ToDoubleFunction<Question> scorer) {
        int[] ordered = pool.prepared().ids().ordered(Key.of(Priorities.SELECTION, seed), step.items());
        List<Question> questions = pool.prepared().questions();
        List<Question> candidates =
                new ArrayList<>(Arrays.stream(ordered).mapToObj(questions::get).toList());
        candidates.sort(Comparator.comparingDouble(scorer).reversed());
        return candidates.stream().findFirst();
    }

    /**
     * Notes that a question was asked.
     *
     * @param id one of {@link #candidates()}
     * @return the session after it
     * @throws NoSuchElementException if no question has that id
     * @throws IllegalArgumentException if the quiz cannot be completed with it
     */
    public QuizSession asked(String id) {
        if (candidates().stream().noneMatch(question -> question.id().equals(id))) {
            requireKnown(id);
            throw new IllegalArgumentException(
                    "\"" + id + "\" cannot be asked: it was asked or skipped, or no quiz can be completed with it");
        }
        return new QuizSession(pool, blueprint, seed, with(asked, id), skipped);
    }

    /**
     * Notes that a question will not be asked.
     *
     * @param id a question that was not asked
     * @return the session after it
     * @throws NoSuchElementException if no question has that id
     * @throws IllegalArgumentException if the quiz cannot be completed without it
     * @throws UndecidedQuizException if the effort allowed was not enough
     */
    public QuizSession skipped(String id) {
        requireKnown(id);
        return new QuizSession(pool, blueprint, seed, asked, with(skipped, id));
    }

    private void requireKnown(String id) {
        List<String> ids = pool.questions().stream().map(Question::id).toList();
        if (!ids.contains(id)) {
            throw new NoSuchElementException("no question has the id \"" + id + "\"" + NearMisses.didYouMean(id, ids));
        }
    }

    private static List<String> with(List<String> ids, String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return more;
    }

    /**
     * What was asked so far.
     *
     * @return ids in the order in which they were asked
     */
    public List<String> askedIds() {
        return asked;
    }

    /**
     * How many questions are still to come.
     *
     * @return the number of questions, 0 at the end
     */
    public long missing() {
        return step.missing();
    }

    /**
     * Whether the quiz is complete.
     *
     * @return true if nothing is to come
     */
    public boolean isComplete() {
        return step.missing() == 0;
    }

    /**
     * How the questions asked so far meet the rules; at the end all rules hold.
     *
     * @return a row for the count and one for each rule
     */
    public List<ReceiptRow> rows() {
        PreparedBlueprint prepared = pool.prepared().blueprint(blueprint);
        return RuleValues.rows(
                blueprint,
                prepared.positions.of(asked).mapToObj(prepared.questions::get).toList());
    }
}
