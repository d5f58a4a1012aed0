package io.github.questionwright.loaders.internal.prose;

/**
 * One way to mark prompts.
 *
 * @param form what holds the prompt
 * @param level the level of the headings, 0 for any
 * @param mark how the prompt itself begins
 */
record StyleKey(Form form, int level, PromptMark.Kind mark) {

    enum Form {
        HEADING("headings"),
        BOLD("bold paragraphs"),
        LINE("paragraphs"),
        ITEM("list items"),
        ORDERED_ITEM("numbered list items"),
        SUMMARY("summaries of details");

        private final String words;

        Form(String words) {
            this.words = words;
        }
    }

    boolean isItem() {
        return form == Form.ITEM || form == Form.ORDERED_ITEM;
    }

    /** The style in words, with an example. */
    String describe(String example) {
        String text = Inline.plain(example);
        String shown = text.length() > 40
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 40) - 1)) + "..."
                : text;
        return form.words + (level > 0 ? " of level " + level : "") + " such as '" + shown + "'";
    }
}
