package io.github.questionwright.kit;

import java.util.List;

/** A block of a text: what the renderers know of Markdown. */
sealed interface Block {

    /** Text whose line breaks are meant. */
    record Paragraph(String text) implements Block {}

    record Code(String text) implements Block {}

    /** A list that starts with a number, or with 0 if it has bullets. */
    record Items(int start, List<String> texts) implements Block {}
}
