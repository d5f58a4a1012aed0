package io.github.questionwright.loaders.internal.infer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a plan says beside the names of fields: how values are written. */
public enum Detail {
    LIST("list"),
    DELIMITER("delimiter"),
    HEADER("header", "true", "false"),
    DECODE("decode", "base64", "percent", "html", "none"),
    NUMBERING("numbering", "strip", "keep"),
    OPTION_LAYOUT("optionLayout", "plain", "alternating"),
    OPTION_SEPARATOR("optionSeparator"),
    OPTION_TEXT("optionText"),
    OPTION_CORRECT("optionCorrect"),
    OPTION_LABEL("optionLabel"),
    OPTION_FEEDBACK("optionFeedback"),
    OPTION_LABELS("optionLabels", "strip", "keep"),
    OPTION_MARK("optionMark", "none", "plus", "star", "box", "word", "tick"),
    INDEX_BASE("indexBase", "0", "1"),
    NUMBERS("numbers", "index", "text"),
    LETTERS("letters", "label", "text"),
    TIME_UNIT("timeUnit", "minutes", "seconds", "milliseconds"),
    TAG_SEPARATOR("tagSeparator"),
    DIFFICULTY_SCALE("difficultyScale");

    private final String label;
    private final List<String> allowed;

    Detail(String label, String... allowed) {
        this.label = label;
        this.allowed = List.of(allowed);
    }

    /** The name in a mapping file. */
    public String label() {
        return label;
    }

    /** The values that it may have; empty if any text may stand. */
    public List<String> allowed() {
        return allowed;
    }

    /** The detail with a name. */
    public static Optional<Detail> find(String label) {
        return Arrays.stream(values())
                .filter(detail -> detail.label.equals(label))
                .findFirst();
    }

    /** All names in declared order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Detail::label).toList();
    }
}
