package io.github.questionwright.loaders.internal.folder;

import io.github.questionwright.loaders.internal.folder.FolderNames.Variant;
import java.util.List;
import java.util.Optional;

/**
 * Where the questions of a document belong.
 *
 * @param topic the folders that name its topic, outermost first
 * @param variant the language that its name tells
 * @param isOne whether it is one question, for the documents beside it are one each
 */
public record Filing(List<String> topic, Optional<Variant> variant, boolean isOne) {

    /** Copies the topic. */
    public Filing {
        topic = List.copyOf(topic);
    }
}
