package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.Texts;

/** Texts of the source inside messages. */
final class Shown {

    private Shown() {}

    static String of(String text) {
        return Texts.shortened(text);
    }
}
