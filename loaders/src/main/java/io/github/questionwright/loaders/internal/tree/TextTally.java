package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawValue;

/** How the texts that stand at one place of a tree look. */
final class TextTally {

    private int all;
    private int asking;
    private int prose;
    private int labels;

    /** Counts a text that stands under a name; a text that merely repeats its name is a label. */
    void add(String text, String name) {
        all++;
        asking += Asking.asks(text) ? 1 : 0;
        prose += Asking.isProse(text) ? 1 : 0;
        labels += text.strip().equalsIgnoreCase(name) ? 1 : 0;
    }

    void add(RawValue value) {
        if (value instanceof RawValue.Text text) {
            add(text.text(), "");
        }
    }

    void add(TextTally other) {
        all += other.all;
        asking += other.asking;
        prose += other.prose;
        labels += other.labels;
    }

    int all() {
        return all;
    }

    int asking() {
        return asking;
    }

    /** Whether at least half of them ask. */
    boolean mostlyAsks() {
        return all > 0 && asking * 2L >= all;
    }

    /** Whether at least half of them are of several words. */
    boolean isMostlyProse() {
        return all > 0 && prose * 2L >= all;
    }

    /** Whether at least half of them only repeat the name of their field. */
    boolean isLabels() {
        return labels > 0 && labels * 2L >= all;
    }
}
