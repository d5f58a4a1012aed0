package io.github.questionwright.kit;

import io.github.questionwright.model.Option;
import io.github.questionwright.sampling.QuizQuestion;
import java.util.ArrayList;
import java.util.List;

/**
 * An option with the letter under which the candidate sees it. Immutable and thread-safe.
 *
 * @param letter A, B, C and so on, in the order in which the options are shown; after Z comes AA
 * @param option the option, with what is only shown after answering
 */
public record LetteredOption(String letter, Option option) {

    static List<LetteredOption> of(QuizQuestion asked) {
        List<LetteredOption> lettered = new ArrayList<>();
        for (String letter : asked.optionIdsByLetter().keySet()) {
            lettered.add(new LetteredOption(letter, asked.options().get(lettered.size())));
        }
        return lettered;
    }

    static List<String> rightLetters(List<LetteredOption> options) {
        return options.stream()
                .filter(lettered -> lettered.option().correct())
                .map(LetteredOption::letter)
                .toList();
    }
}
