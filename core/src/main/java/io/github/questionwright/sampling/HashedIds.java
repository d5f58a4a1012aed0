package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Key;
import io.github.questionwright.sampling.engine.Priorities;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Questions with the hashes of their ids, to be ranked by the pseudo-random priority that a key gives them. */
record HashedIds(List<Question> questions, long[] hashes) {

    private record Ranked(long priority, int position) {}

    static HashedIds of(List<Question> questions) {
        long[] hashes = new long[questions.size()];
        int position = 0;
        for (Question question : questions) {
            hashes[position++] = hash(question);
        }
        return new HashedIds(questions, hashes);
    }

    /** Takes over the hashes of some positions. */
    HashedIds at(int[] positions, List<Question> kept) {
        long[] part = new long[positions.length];
        Arrays.setAll(part, at -> hashes[positions[at]]);
        return new HashedIds(kept, part);
    }

    /** Takes over the hashes of those that are found walking forwards, and computes the others. */
    HashedIds subset(List<Question> kept) {
        long[] part = new long[kept.size()];
        int from = 0;
        for (int position = 0; position < part.length; position++) {
            Question question = kept.get(position);
            while (from < hashes.length && questions.get(from) != question) {
                from++;
            }
            part[position] = from < hashes.length ? hashes[from] : hash(question);
        }
        return new HashedIds(kept, part);
    }

    /** The positions that come first under a key, best first. */
    int[] best(Key key, int count) {
        Comparator<Ranked> order = order();
        PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(count, order.reversed());
        long limit = -1L;
        for (int position = 0; position < hashes.length; position++) {
            long priority = Priorities.priority(key, hashes[position]);
            if (worstFirst.size() == count && Long.compareUnsigned(priority, limit) > 0) {
                continue;
            }
            worstFirst.add(new Ranked(priority, position));
            if (worstFirst.size() > count) {
                worstFirst.remove();
            }
            limit = worstFirst.element().priority();
        }
        return positions(worstFirst.toArray(Ranked[]::new), order);
    }

    /** Some positions in the order of their priorities under a key. */
    int[] ordered(Key key, int[] some) {
        return positions(
                IntStream.of(some)
                        .mapToObj(position -> new Ranked(Priorities.priority(key, hashes[position]), position))
                        .toArray(Ranked[]::new),
                order());
    }

    private static int[] positions(Ranked[] ranked, Comparator<Ranked> order) {
        Arrays.sort(ranked, order);
        return Arrays.stream(ranked).mapToInt(Ranked::position).toArray();
    }

    private Comparator<Ranked> order() {
        Comparator<Ranked> byPriority = (a, b) -> Long.compareUnsigned(a.priority(), b.priority());
        return byPriority.thenComparing((a, b) -> compareIds(a.position(), b.position()));
    }

    /** The order of equal priorities. */
    int compareIds(int position, int other) {
        int byHash = Long.compareUnsigned(hashes[position], hashes[other]);
        return byHash == 0
                ? Utf8Order.INSTANCE.compare(
                        questions.get(position).id(), questions.get(other).id())
                : byHash;
    }

    /** The rank of each id by its bytes, or nothing if no two hashes are equal. */
    int[] tieRanks() {
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        if (IntStream.range(1, sorted.length).noneMatch(at -> sorted[at - 1] == sorted[at])) {
            return new int[0];
        }
        Comparator<Integer> byId = Comparator.comparing(at -> questions.get(at).id(), Utf8Order.INSTANCE);
        List<Integer> order =
                IntStream.range(0, sorted.length).boxed().sorted(byId).toList();
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.get(rank)] = rank;
        }
        return ranks;
    }

    private static long hash(Question question) {
        return Priorities.idHash(WellFormed.require("the id", question.id()));
    }
}
