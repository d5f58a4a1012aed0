package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.index.Indexed;
import io.github.questionwright.index.Indexed.Help;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;

/** Combines filters by their sets: first what an index answers, then the others, in order, on what that left open. */
final class IndexSearch {

    private static final BitSet NOTHING = new BitSet(0);

    private IndexSearch() {}

    static Help help(QuestionFilter filter) {
        return filter instanceof Indexed indexed ? indexed.help() : Help.NONE;
    }

    static void names(QuestionFilter filter, BiConsumer<String, String> action) {
        if (filter instanceof Indexed indexed) {
            indexed.names(action);
        }
    }

    static Help help(List<QuestionFilter> parts) {
        List<Help> helps = parts.stream().map(IndexSearch::help).distinct().toList();
        return helps.size() == 1 ? helps.get(0) : Help.SOME;
    }

    static BitSet all(BankIndex index, List<QuestionFilter> parts, BitSet among) {
        BitSet left = among;
        for (QuestionFilter part : with(Help.ALL, parts)) {
            left = index.matching(part, left);
        }
        if (with(Help.SOME, parts).isEmpty()) {
            List<QuestionFilter> looking = with(Help.NONE, parts);
            return looking.isEmpty() ? left : index.scan(left, Combination.allOf(looking));
        }
        for (QuestionFilter part : parts) {
            left = help(part) == Help.ALL ? left : index.matching(part, left);
        }
        return left;
    }

    static BitSet any(BankIndex index, List<QuestionFilter> parts, BitSet among) {
        BitSet left = (BitSet) among.clone();
        for (QuestionFilter part : with(Help.ALL, parts)) {
            left.andNot(index.matching(part, left));
        }
        if (with(Help.SOME, parts).isEmpty()) {
            List<QuestionFilter> looking = with(Help.NONE, parts);
            left.andNot(looking.isEmpty() ? NOTHING : index.scan(left, Combination.anyOf(looking)));
        } else {
            for (QuestionFilter part : parts) {
                if (help(part) != Help.ALL) {
                    left.andNot(index.matching(part, left));
                }
            }
        }
        BitSet found = (BitSet) among.clone();
        found.andNot(left);
        return found;
    }

    private static List<QuestionFilter> with(Help help, List<QuestionFilter> parts) {
        return parts.stream().filter(part -> help(part) == help).toList();
    }
}
