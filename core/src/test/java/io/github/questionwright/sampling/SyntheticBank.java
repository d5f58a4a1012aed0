package io.github.questionwright.sampling;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Banks that follow from their size, with ids in several scripts and options of every sort. */
final class SyntheticBank {

    private static final String[] LAST = {"All of the above", "None of these."};

    private SyntheticBank() {}

    static QuestionBank of(int size) {
        return QuestionBank.of(
                IntStream.range(0, size).mapToObj(SyntheticBank::question).toList());
    }

    static List<String> ids(int size) {
        return IntStream.range(0, size).mapToObj(SyntheticBank::id).toList();
    }

    static String id(int index) {
        return switch (index % 6) {
            case 0 -> "java-" + index;
            case 1 -> "ünï-✓-" + index;
            case 2 -> "q" + index;
            case 3 -> "深い質問 " + index;
            case 4 -> "😀" + index;
            default -> "a rather long id, as people give them when nobody stops them, number " + index;
        };
    }

    static List<String> optionIds(int index) {
        return IntStream.range(0, index % 7)
                .mapToObj(option -> index % 2 == 0 ? "o" + option : "ö-" + index + "-" + option)
                .toList();
    }

    /** How many options at the end stay where they are. */
    static int pinned(int index) {
        int options = index % 7;
        if (index % 11 == 0) {
            return options;
        }
        return index % 5 == 0 ? Math.min(options, 1 + index % 2) : 0;
    }

    private static Question question(int index) {
        List<String> ids = optionIds(index);
        List<Option> options = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            options.add(new Option(ids.get(at), text(index, at, ids.size()), at == 0, Optional.empty()));
        }
        return Question.builder("What is " + index + "?")
                .id(id(index))
                .options(options.toArray(Option[]::new))
                .build();
    }

    private static String text(int index, int at, int options) {
        if (index % 11 == 0) {
            return at == options - 1 ? "Both A and B" : "plain " + at;
        }
        int fromEnd = options - 1 - at;
        return fromEnd < pinned(index) ? LAST[fromEnd] : "plain " + at;
    }
}
