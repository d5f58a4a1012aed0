package io.github.questionwright.kit;

import io.github.questionwright.sampling.PaperOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An option on the candidate's paper. Immutable and thread-safe.
 *
 * @param letter A, B, C and so on, as in the other documents; after Z comes AA
 * @param id identifies the option within its question, for grading; the documents of this library do not print it
 * @param text what the candidate reads
 */
public record PaperChoice(String letter, String id, String text) {

    static List<PaperChoice> of(List<PaperOption> shown, Collection<String> letters) {
        List<PaperChoice> choices = new ArrayList<>(shown.size());
        for (String letter : letters) {
            PaperOption option = shown.get(choices.size());
            choices.add(new PaperChoice(letter, option.id(), option.text()));
        }
        return choices;
    }
}
