package io.github.questionwright.loaders.internal.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as blocks. Immutable and thread-safe.
 *
 * @param path the path of the file, which may name the only question in it
 * @param title what the document gives as its title outside its text, or null
 * @param isOne whether it is known to be one question
 * @param blocks the blocks in the order of the text
 */
public record ProseDocument(String path, @Nullable Block title, boolean isOne, List<Block> blocks) {

    /** Copies the blocks. */
    public ProseDocument {
        blocks = List.copyOf(blocks);
    }
}
