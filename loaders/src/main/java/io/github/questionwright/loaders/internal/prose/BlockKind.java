package io.github.questionwright.loaders.internal.prose;

/** What a block is in its document, whatever it says. */
public enum BlockKind {
    /** A title line; {@link Block#level()} is 1 to 6. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** A list; its children are items. */
    LIST,
    /** An entry of a list; {@link Block#label()} is its mark, its children are what it holds. */
    ITEM,
    /** Code; {@link Block#label()} is the language, if given. */
    CODE,
    /** A quotation; its children are what it holds. */
    QUOTE,
    /** A part that opens on a click; {@link Block#text()} is its summary, its children are what it hides. */
    DETAILS,
    /** A table. */
    TABLE,
    /** Markup of which nothing is known. */
    HTML,
    /** A line across the page. */
    RULE,
    /** Targets of links, which show nothing. */
    LINKS
}
