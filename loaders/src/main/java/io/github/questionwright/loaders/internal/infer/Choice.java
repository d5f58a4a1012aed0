package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;
import org.jspecify.annotations.Nullable;

/**
 * One entry of what a record offers to choose from; an entry without text keeps its place in the count.
 *
 * @param key the name that stands for it, empty if it has none
 * @param text what the candidate reads
 * @param place where the text stands
 * @param flag what says whether it is right
 * @param feedback why it is right or wrong
 */
record Choice(
        String key,
        String text,
        RawValue place,
        @Nullable RawValue flag,
        @Nullable RawValue feedback) {

    static Choice hole(RawValue place) {
        return new Choice("", "", new RawValue.Nothing(place.line(), place.column()), null, null);
    }

    /** Whether there is something, and no text in it. */
    boolean isUnreadable() {
        return isHole()
                && (place instanceof RawValue.Fields || place instanceof RawValue.Items)
                && !Words.isBlank(place);
    }

    boolean isHole() {
        return text.isBlank();
    }

    Choice withText(String newKey, String newText) {
        return new Choice(newKey, newText, place, flag, feedback);
    }

    Choice flagged(RawValue newFlag) {
        return new Choice(key, text, place, newFlag, feedback);
    }
}
