package io.github.questionwright.sampling;

import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.filter.QuestionFilters;
import io.github.questionwright.model.Question;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a quiz has to be like: how many questions it has, and rules. Every method returns a changed copy:
 * {@code Blueprint.of(10).exactly(4, section("Databases")).atLeast(2, difficulty(HARD)).minutes(40, 45)}. Immutable,
 * thread-safe, compared by value.
 *
 * <p>Rules take any filter and may overlap; their order changes nothing. A lambda is taken for a filter, but fingerprint
 * and receipts can only call it {@code <predicate>}.
 *
 * <p>What is promised: questions that the blueprint cannot tell apart (the same for every rule, the same weight) always
 * have equal chances. What is not: with overlapping rules or sums, not every valid quiz is equally likely; ask for
 * {@link SamplingMode#UNIFORM} where that is needed.
 */
public final class Blueprint {

    /** How many rules a blueprint may have. */
    public static final int MOST_RULES = 1_000;

    private final @Nullable String name;
    private final int minCount;
    private final int maxCount;
    private final RuleList rules;
    private final SamplingMode mode;
    private final List<QuestionOrder> order;

    private Blueprint(
            @Nullable String name,
            int minCount,
            int maxCount,
            RuleList rules,
            SamplingMode mode,
            List<QuestionOrder> order) {
        this.name = name;
        this.minCount = minCount;
        this.maxCount = maxCount;
        this.rules = rules;
        this.mode = mode;
        this.order = order;
    }

    /**
     * A quiz of so many questions, whichever.
     *
     * @param count the number of questions, at least 1
     * @return a blueprint without name
     * @throws IllegalArgumentException if the count is less than 1
     */
    public static Blueprint of(int count) {
        return of(count, count);
    }

    /**
     * A quiz of as many questions as the rules allow within a range.
     *
     * @param min the least number of questions, at least 1
     * @param max the largest number of questions
     * @return a blueprint without name
     * @throws IllegalArgumentException if the minimum is less than 1 or more than the maximum
     */
    public static Blueprint of(int min, int max) {
        if (min < 1) {
            throw new IllegalArgumentException("a quiz has at least 1 question, but " + min + " were asked for");
        }
        RuleChecks.bounds("count", min, max);
        return new Blueprint(null, min, max, RuleList.EMPTY, SamplingMode.SEQUENTIAL, List.of());
    }

    /**
     * {@return a copy with a name} Names are for people: they change neither the quiz nor the fingerprint.
     *
     * @param newName what it is called
     */
    public Blueprint named(String newName) {
        return new Blueprint(Objects.requireNonNull(newName, "newName"), minCount, maxCount, rules, mode, order);
    }

    /**
     * {@return a copy in which so many questions match a filter}
     *
     * @param count how many, at least 0
     * @param where a filter or a lambda
     */
    public Blueprint exactly(int count, Predicate<? super Question> where) {
        return between(count, count, where);
    }

    /**
     * {@return a copy in which so many questions or more match a filter}
     *
     * @param count how many, at least 0
     * @param where a filter or a lambda
     */
    public Blueprint atLeast(int count, Predicate<? super Question> where) {
        return with(new BlueprintRule.Quota(QuestionFilter.of(where), count, Long.MAX_VALUE));
    }

    /**
     * {@return a copy in which so many questions or fewer match a filter}
     *
     * @param count how many, at least 0
     * @param where a filter or a lambda
     */
    public Blueprint atMost(int count, Predicate<? super Question> where) {
        return between(0, count, where);
    }

    /**
     * {@return a copy in which a number of questions in a range match a filter}
     *
     * @param min how many at least, from 0
     * @param max how many at most
     * @param where a filter or a lambda
     */
    public Blueprint between(int min, int max, Predicate<? super Question> where) {
        return with(new BlueprintRule.Quota(QuestionFilter.of(where), min, max));
    }

    /**
     * {@return a copy in which a share of the questions match a filter, rounded half up to whole questions}
     *
     * @param share from 0 to 1, of which 6 decimals count
     * @param where a filter or a lambda
     */
    public Blueprint share(double share, Predicate<? super Question> where) {
        if (!Double.isFinite(share)) {
            throw new IllegalArgumentException("a share is from 0 to 1 (0.2 is a fifth), but this is " + share);
        }
        return with(new BlueprintRule.Share(QuestionFilter.of(where), BigDecimal.valueOf(share)));
    }

    /**
     * {@return a copy that takes a time in a range} Questions without minutes are not drawn.
     *
     * @param min whole minutes
     * @param max whole minutes
     */
    public Blueprint minutes(long min, long max) {
        return sum(BlueprintRule.Sum.MINUTES, min, max);
    }

    /**
     * {@return a copy in which a number adds up to a sum in a range} Questions without it are not drawn.
     *
     * @param field {@code attr.NAME}, an attribute that holds whole numbers of at most 9 digits, or {@code minutes}
     * @param min the least sum, or {@link Long#MIN_VALUE}
     * @param max the largest sum, or {@link Long#MAX_VALUE}
     */
    public Blueprint sum(String field, long min, long max) {
        return with(new BlueprintRule.Sum(field, min, max));
    }

    /**
     * {@return a copy that has some questions in any case}
     *
     * @param ids their ids
     */
    public Blueprint include(String... ids) {
        return with(new BlueprintRule.Include(List.of(ids)));
    }

    /**
     * {@return a copy without some questions}
     *
     * @param ids their ids
     */
    public Blueprint exclude(String... ids) {
        return exclude(QuestionFilters.id(ids));
    }

    /**
     * {@return a copy without the questions that match a filter}
     *
     * @param where a filter or a lambda
     */
    public Blueprint exclude(Predicate<? super Question> where) {
        return with(new BlueprintRule.Exclude(QuestionFilter.of(where)));
    }

    /**
     * {@return a copy that has at most one of some questions}
     *
     * @param ids their ids, at least two
     */
    public Blueprint enemies(String... ids) {
        return with(new BlueprintRule.Enemies(List.of(ids)));
    }

    /**
     * {@return a copy that asks some questions one after the other in this order, or none of them}
     *
     * @param ids their ids, at least two
     */
    public Blueprint bundle(String... ids) {
        return with(new BlueprintRule.Bundle(List.of(ids)));
    }

    /**
     * {@return a copy that has one question only with another}
     *
     * @param id the question
     * @param needed what it needs
     * @throws IllegalArgumentException if that closes a circle
     */
    public Blueprint requires(String id, String needed) {
        return with(new BlueprintRule.Requires(id, needed));
    }

    /**
     * {@return a copy that has at most one question for each value of an attribute}
     *
     * @param field {@code attr.NAME}
     */
    public Blueprint oneOf(String field) {
        return with(new BlueprintRule.OneOf(field));
    }

    /**
     * {@return a copy that has as few as possible of some questions} This goes before chance, after all other rules.
     *
     * @param seenIds what somebody has seen; ids that the bank does not have make no difference
     */
    public Blueprint avoid(Collection<String> seenIds) {
        return with(new BlueprintRule.Avoid(List.copyOf(seenIds)));
    }

    /**
     * {@return a copy that draws some questions more often or less} Overlapping weights multiply.
     *
     * @param weight from 0.000001 to 1,000,000; what has no weight has 1
     * @param where a filter or a lambda
     */
    public Blueprint weight(double weight, Predicate<? super Question> where) {
        return with(new BlueprintRule.Weight(QuestionFilter.of(where), weight));
    }

    /**
     * {@return a copy with one more rule}
     *
     * @param rule the rule
     * @throws IllegalArgumentException if there are {@value #MOST_RULES} rules already, or questions would require each
     *     other
     */
    public Blueprint with(BlueprintRule rule) {
        return new Blueprint(name, minCount, maxCount, rules.with(rule), mode, order);
    }

    /**
     * {@return a copy that is drawn by another law}
     *
     * @param newMode the law
     */
    public Blueprint mode(SamplingMode newMode) {
        return new Blueprint(name, minCount, maxCount, rules, Objects.requireNonNull(newMode, "newMode"), order);
    }

    /**
     * {@return a copy that asks its questions in another order; bundles stay together}
     *
     * @param by what counts first, what second and so on; none shuffles
     */
    public Blueprint order(QuestionOrder... by) {
        List<QuestionOrder> wanted = List.of(by);
        int end = wanted.indexOf(QuestionOrder.SHUFFLED);
        return new Blueprint(name, minCount, maxCount, rules, mode, end < 0 ? wanted : wanted.subList(0, end));
    }

    /** {@return the name, if it has one} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return how many questions a quiz has, at least 1; of a range, the largest number} */
    public int count() {
        return maxCount;
    }

    /** {@return how many questions a quiz has at least} */
    public int minCount() {
        return minCount;
    }

    /** {@return the rules: those of a kind in the order in which they were added, and the kinds in a fixed order} */
    public List<BlueprintRule> rules() {
        return rules.rules();
    }

    /** {@return the law by which quizzes are drawn} */
    public SamplingMode mode() {
        return mode;
    }

    /** {@return what the questions are ordered by; empty if they are shuffled} */
    public List<QuestionOrder> order() {
        return order;
    }

    /**
     * {@return what is odd about this blueprint for some questions: bounds that cannot add up, rules that follow from
     * others, ids that are not there, filters that match nothing} For the question whether there is a quiz, see
     * {@link Quiz#diagnose}.
     *
     * @param pool what to draw from
     */
    public List<BlueprintFinding> lint(QuestionPool pool) {
        return BlueprintLint.of(pool, this);
    }

    /**
     * {@return SHA-256 over the UTF-8 of a canonical text, as 64 lower-case hex digits} The text is the line
     * {@code iqa/1 blueprint}, the line {@code count = N} or {@code count = N..M}, and a line for each rule, the mode if
     * it is not sequential and the order if it is not shuffled; every line ends in {@code \n}. Blueprints with equal rules
     * have equal fingerprints, in whatever order; all lambdas look the same.
     */
    public String fingerprint() {
        return new CanonicalHash().raw(canonicalText()).hex();
    }

    String canonicalText() {
        return CanonicalText.of(this);
    }

    boolean isPlain() {
        return rules.rules().isEmpty() && minCount == maxCount && mode == SamplingMode.SEQUENTIAL;
    }

    /** What decides about cells: everything but name, mode and order. */
    Blueprint essence() {
        return new Blueprint(null, minCount, maxCount, rules, SamplingMode.SEQUENTIAL, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Blueprint that
                && Objects.equals(name, that.name)
                && minCount == that.minCount
                && maxCount == that.maxCount
                && rules.equals(that.rules)
                && mode == that.mode
                && order.equals(that.order);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, minCount, maxCount, rules, mode, order);
    }

    /** Returns the name and the rules. */
    @Override
    public String toString() {
        return "Blueprint[" + (name == null ? "" : name + ": ") + CanonicalText.summary(this) + "]";
    }
}
