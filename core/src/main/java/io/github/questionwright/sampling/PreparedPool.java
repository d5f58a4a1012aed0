package io.github.questionwright.sampling;

import io.github.questionwright.base.Lazy;
import io.github.questionwright.index.IndexedQuestions;
import io.github.questionwright.model.Question;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What sampling computes once per pool and then keeps: the hashes of the ids, indexes by tag, section, difficulty and
 * kind, the fingerprints, and what the last few blueprints select by. Opaque; for implementations of
 * {@link QuestionPool} to hold and hand over.
 *
 * <p>Thread-safe. Nothing is computed before the first quiz needs it, so a bank that is only read pays nothing. Takes
 * 8 bytes for each question, 10 more at most for the indexes, and some 40 for each blueprint that is kept, of which
 * there are 4 at most.
 */
public final class PreparedPool {

    private final IndexedQuestions questions;
    private final PreparedPool whole;
    private final Lazy<HashedIds> ids;
    private final Lazy<int[]> tieRanks;
    private final Lazy<PoolFingerprints> fingerprints;
    private final RecentBlueprints recent = new RecentBlueprints();

    private PreparedPool(IndexedQuestions questions, @Nullable PreparedPool whole, Supplier<HashedIds> ids) {
        this.questions = questions;
        this.whole = whole == null ? this : whole;
        this.ids = new Lazy<>(ids);
        tieRanks = new Lazy<>(() -> untied() ? new int[0] : ids().tieRanks());
        fingerprints = new Lazy<>(() -> PoolFingerprints.of(questions));
    }

    /**
     * Prepares a pool.
     *
     * @param questions all its questions, with distinct ids
     * @return what the pool has to hand over
     */
    public static PreparedPool of(List<Question> questions) {
        IndexedQuestions all = IndexedQuestions.of(questions);
        return new PreparedPool(all, null, () -> HashedIds.of(all.asList()));
    }

    /**
     * Prepares a part of this pool, without hashing the ids again.
     *
     * @param kept the questions that a filter kept, in the order of this pool
     * @return what the filtered pool has to hand over
     */
    public PreparedPool subset(List<Question> kept) {
        IndexedQuestions part = IndexedQuestions.of(kept);
        return whole.questions.isWhole() && part.isOfTheSameBankAs(whole.questions)
                ? new PreparedPool(part, whole, () -> whole.ids().at(part.positions(), part))
                : new PreparedPool(part, null, () -> ids().subset(part));
    }

    IndexedQuestions questions() {
        return questions;
    }

    HashedIds ids() {
        return ids.get();
    }

    /** The rank of each id by its bytes, or nothing if no two hashes are equal. */
    int[] tieRanks() {
        return tieRanks.get();
    }

    /** Where all hashes of the whole pool differ, those of a part do. */
    private boolean untied() {
        return whole != this && whole.tieRanks().length == 0;
    }

    PreparedBlueprint blueprint(Blueprint blueprint) {
        return recent.get(this, blueprint);
    }

    String selectionFingerprint() {
        return fingerprints.get().selection();
    }

    /** Without anything that is read, the ids alone. */
    String selectionFingerprint(List<String> reads) {
        return reads.isEmpty() ? selectionFingerprint() : BlueprintReads.fingerprint(questions, reads);
    }

    String contentFingerprint() {
        return fingerprints.get().content();
    }
}
