package io.github.questionwright.kit;

import io.github.questionwright.model.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * An option with the letter under which the candidate sees it. Immutable and thread-safe.
 *
 * @param letter A, B, C and so on, in the order in which the options are shown; after Z comes AA
 * @param option the option, with what is only shown after answering
 */
public record LetteredOption(String letter, Option option) {

    static List<LetteredOption> of(List<Option> shown) {
        List<LetteredOption> lettered = new ArrayList<>(shown.size());
        for (Option option : shown) {
            lettered.add(new LetteredOption(Letters.of(lettered.size()), option));
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
