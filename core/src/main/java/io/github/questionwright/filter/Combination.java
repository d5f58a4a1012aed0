package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.index.Indexed;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.ReadLimits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** An {@code and} or an {@code or} of at least two filters, none of them of the same mode; depth is at most 64. */
record Combination(Mode mode, List<QuestionFilter> parts, int depth) implements QuestionFilter, Indexed {

    static final int MAX_DEPTH = ReadLimits.defaults().maxDepth();

    enum Mode {
        AND,
        OR
    }

    static QuestionFilter allOf(Collection<? extends QuestionFilter> filters) {
        return of(Mode.AND, filters, Everything.INSTANCE);
    }

    static QuestionFilter anyOf(Collection<? extends QuestionFilter> filters) {
        return of(Mode.OR, filters, Everything.INSTANCE.negate());
    }

    private static QuestionFilter of(
            Mode mode, Collection<? extends QuestionFilter> filters, QuestionFilter whenEmpty) {
        List<QuestionFilter> parts = flattened(mode, filters);
        if (parts.size() < 2) {
            return parts.isEmpty() ? whenEmpty : parts.get(0);
        }
        int depth = 1 + parts.stream().mapToInt(Combination::depthOf).max().orElse(0);
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("the filter is nested more than " + MAX_DEPTH + " levels deep");
        }
        return new Combination(mode, parts, depth);
    }

    private static List<QuestionFilter> flattened(Mode mode, Collection<? extends QuestionFilter> filters) {
        List<QuestionFilter> parts = new ArrayList<>();
        for (QuestionFilter filter : filters) {
            if (filter instanceof Combination inner && inner.mode == mode) {
                parts.addAll(inner.parts);
            } else {
                parts.add(filter);
            }
        }
        return List.copyOf(parts);
    }

    private static int depthOf(QuestionFilter filter) {
        QuestionFilter inner = filter instanceof Negation negation ? negation.filter() : filter;
        return inner instanceof Combination combination ? combination.depth : 0;
    }

    @Override
    public boolean test(Question question) {
        boolean decisive = mode == Mode.OR;
        for (QuestionFilter part : parts) {
            if (part.test(question) == decisive) {
                return decisive;
            }
        }
        return !decisive;
    }

    @Override
    public boolean isOpaque() {
        return parts.stream().anyMatch(QuestionFilter::isOpaque);
    }

    @Override
    public List<QuestionFilter> clauses() {
        return mode == Mode.AND ? parts : List.of(this);
    }

    @Override
    public Help help() {
        return IndexSearch.help(parts);
    }

    @Override
    public void names(BiConsumer<String, String> action) {
        parts.forEach(part -> IndexSearch.names(part, action));
    }

    @Override
    public BitSet matching(BankIndex index, BitSet among) {
        return mode == Mode.AND ? IndexSearch.all(index, parts, among) : IndexSearch.any(index, parts, among);
    }

    @Override
    public String toString() {
        return group().orElseGet(() -> parts.stream()
                .map(Combination::inParentheses)
                .collect(Collectors.joining(mode == Mode.AND ? " " : " or ")));
    }

    static String inParentheses(QuestionFilter filter) {
        boolean needed =
                filter instanceof Combination combination && combination.group().isEmpty();
        return needed ? "(" + filter + ")" : filter.toString();
    }

    /** Several values of one field are written {@code kind:(coding or conceptual)}. */
    private Optional<String> group() {
        if (mode == Mode.AND || !(parts.get(0) instanceof FieldFilter first)) {
            return Optional.empty();
        }
        boolean groups = parts.stream()
                .allMatch(part -> part instanceof FieldFilter one
                        && one.field().equals(first.field())
                        && one.operand().isPresent()
                        && !one.operand().get().startsWith("-"));
        return groups ? Optional.of(grouped(first.field())) : Optional.empty();
    }

    private String grouped(String field) {
        return parts.stream()
                .map(part -> ((FieldFilter) part).operand().orElseThrow())
                .collect(Collectors.joining(" or ", field + ":(", ")"));
    }
}
