package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import java.util.List;

/**
 * What sampling computes once per pool and then keeps: the hashes of the ids, the fingerprints, and what the last few
 * blueprints select by. Opaque; for implementations of {@link QuestionPool} to hold and hand over.
 *
 * <p>Thread-safe. Nothing is computed before the first quiz needs it, so a bank that is only read pays nothing. Takes
 * 8 bytes for each question, and some 40 more for each blueprint that is kept, of which there are 4 at most.
 */
public final class PreparedPool {

    private final List<Question> questions;
    private final Lazy<HashedIds> ids;
    private final Lazy<PoolFingerprints> fingerprints;
    private final RecentBlueprints recent = new RecentBlueprints();

    private PreparedPool(List<Question> questions, Lazy<HashedIds> ids) {
        this.questions = questions;
        this.ids = ids;
        fingerprints = new Lazy<>(() -> PoolFingerprints.of(questions));
    }

    /**
     * Prepares a pool.
     *
     * @param questions all its questions, with distinct ids
     * @return what the pool has to hand over
     */
    public static PreparedPool of(List<Question> questions) {
        List<Question> all = List.copyOf(questions);
        return new PreparedPool(all, new Lazy<>(() -> HashedIds.of(all)));
    }

    /**
     * Prepares a part of this pool, without hashing the ids again.
     *
     * @param kept the questions that a filter kept, in the order of this pool
     * @return what the filtered pool has to hand over
     */
    public PreparedPool subset(List<Question> kept) {
        List<Question> part = List.copyOf(kept);
        return new PreparedPool(part, new Lazy<>(() -> ids().subset(part)));
    }

    List<Question> questions() {
        return questions;
    }

    HashedIds ids() {
        return ids.get();
    }

    PreparedBlueprint blueprint(Blueprint blueprint) {
        return recent.get(this, blueprint);
    }

    String selectionFingerprint() {
        return fingerprints.get().selection();
    }

    String contentFingerprint() {
        return fingerprints.get().content();
    }
}
