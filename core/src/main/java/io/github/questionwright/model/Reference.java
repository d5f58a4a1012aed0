package io.github.questionwright.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * Where to read on. Immutable and thread-safe. The address is kept as the source gives it; who renders it decides which
 * schemes to trust.
 *
 * @param title the name of the work
 * @param url its address
 */
public record Reference(
        @NotBlank(message = "{io.github.questionwright.reference.blank-title}")
        String title,

        Optional<@Pattern(regexp = "(?s).*\\S.*", message = "{io.github.questionwright.reference.blank-url}") String>
                url) {

    /**
     * A reference by title.
     *
     * @param title the name of the work
     * @return the reference
     */
    public static Reference of(String title) {
        return new Reference(title, Optional.empty());
    }

    /**
     * A reference by title and address.
     *
     * @param title the name of the work
     * @param url its address
     * @return the reference
     */
    public static Reference of(String title, String url) {
        return new Reference(title, Optional.of(url));
    }
}
