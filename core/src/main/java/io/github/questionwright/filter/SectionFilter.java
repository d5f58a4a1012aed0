package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.index.Indexed;
import io.github.questionwright.model.Question;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Consecutive titles anywhere in the section path. */
record SectionFilter(List<Glob> titles) implements FieldFilter, Indexed {

    private static final Pattern SEPARATOR = Pattern.compile("\\s>\\s");

    static SectionFilter of(String path) {
        return new SectionFilter(Arrays.stream(SEPARATOR.split(path, -1))
                .map(SectionFilter::title)
                .toList());
    }

    private static Glob title(String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a section path needs a title on each side of every >");
        }
        return Glob.of(title.strip(), Glob.Style.FLAT);
    }

    @Override
    public boolean test(Question question) {
        return matches(question.section());
    }

    private boolean matches(List<String> path) {
        for (int start = 0; start + titles.size() <= path.size(); start++) {
            if (matchesAt(start, path)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(int start, List<String> path) {
        for (int index = 0; index < titles.size(); index++) {
            if (!titles.get(index).matches(path.get(start + index))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String field() {
        return "section";
    }

    @Override
    public Optional<String> operand() {
        return Optional.of(Words.ofPattern(titles.stream()
                .map(title -> title.toString().replace(">", "\\>"))
                .collect(Collectors.joining(" > "))));
    }

    @Override
    public Help help() {
        return Help.ALL;
    }

    @Override
    public void names(BiConsumer<String, String> action) {
        titles.forEach(title -> title.literal().ifPresent(value -> action.accept(field(), value)));
    }

    @Override
    public BitSet matching(BankIndex index, BitSet among) {
        return index.sections().matching(among, this::matches, this);
    }

    @Override
    public String toString() {
        return field() + ":" + operand().orElseThrow();
    }
}
