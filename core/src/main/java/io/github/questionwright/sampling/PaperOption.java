package io.github.questionwright.sampling;

import io.github.questionwright.model.Option;

/**
 * An option as the candidate sees it. Immutable and thread-safe.
 *
 * @param id identifies the option within its question, wherever it is shown
 * @param text what the candidate reads
 */
public record PaperOption(String id, String text) {

    static PaperOption of(Option option) {
        return new PaperOption(option.id(), option.text());
    }
}
