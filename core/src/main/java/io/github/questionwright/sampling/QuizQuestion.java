package io.github.questionwright.sampling;

import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One question of a quiz, with its answer. Immutable and thread-safe.
 *
 * @param number its place in the quiz, from 1
 * @param question the question as the bank has it
 * @param options its options in the order in which they are shown; empty if it has none
 */
public record QuizQuestion(int number, Question question, List<Option> options) {

    /**
     * Copies the options.
     *
     * @param number its place in the quiz, from 1
     * @param question the question as the bank has it
     * @param options its options in the order in which they are shown; empty if it has none
     */
    public QuizQuestion {
        options = List.copyOf(options);
    }

    /**
     * The key that maps what a candidate answers back to the options, wherever they are shown.
     *
     * @return option ids by the letters under which the options are shown: A, B and so on, after Z come AA, AB
     */
    public Map<String, String> optionIdsByLetter() {
        Map<String, String> ids = new LinkedHashMap<>();
        for (int at = 0; at < options.size(); at++) {
            ids.put(letter(at), options.get(at).id());
        }
        return Collections.unmodifiableMap(ids);
    }

    /**
     * The letters that are right.
     *
     * @return the letters of all correct options, in order
     */
    public List<String> correctLetters() {
        return IntStream.range(0, options.size())
                .filter(at -> options.get(at).correct())
                .mapToObj(QuizQuestion::letter)
                .toList();
    }

    private static String letter(int at) {
        String last = String.valueOf((char) ('A' + at % 26));
        return at < 26 ? last : letter(at / 26 - 1) + last;
    }
}
