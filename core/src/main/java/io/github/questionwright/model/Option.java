package io.github.questionwright.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * One of the answers to choose from. Immutable and thread-safe; its components may grow, so prefer the factories to
 * the constructor.
 *
 * @param id identifies the option within its question however the options are shuffled
 * @param text what the candidate reads
 * @param correct whether choosing it is right
 * @param feedback why it is right or wrong, shown after answering
 */
public record Option(
        @NotBlank(message = "{io.github.questionwright.option.blank-id}")
        String id,

        @NotBlank(message = "{io.github.questionwright.option.blank}")
        String text,

        boolean correct,
        Optional<@Pattern(regexp = "(?s).*\\S.*", message = "{io.github.questionwright.option.blank-feedback}") String>
                feedback) {

    /**
     * An option whose id follows from its text: {@code o-} and the first 8 hex digits of SHA-256 over the text in
     * Unicode NFC with white space collapsed.
     *
     * @param text what the candidate reads
     * @param correct whether choosing it is right
     * @return the option, without feedback
     */
    public static Option of(String text, boolean correct) {
        return new Option(derivedId(text), text, correct, Optional.empty());
    }

    /**
     * A right option with a derived id.
     *
     * @param text what the candidate reads
     * @return the option, without feedback
     */
    public static Option correct(String text) {
        return of(text, true);
    }

    /**
     * A wrong option with a derived id.
     *
     * @param text what the candidate reads
     * @return the option, without feedback
     */
    public static Option wrong(String text) {
        return of(text, false);
    }

    /**
     * This option with another id.
     *
     * @param newId unique within the question
     * @return a copy
     */
    public Option withId(String newId) {
        return new Option(newId, text, correct, feedback);
    }

    /**
     * This option with feedback.
     *
     * @param newFeedback why it is right or wrong
     * @return a copy
     */
    public Option withFeedback(String newFeedback) {
        return new Option(id, text, correct, Optional.of(newFeedback));
    }

    /**
     * Whether the id is the one that follows from the text.
     *
     * @return true if nobody gave another
     */
    public boolean hasDerivedId() {
        return id.equals(derivedId(text));
    }

    private static String derivedId(String text) {
        return ContentId.ofOption(text);
    }
}
