package io.github.questionwright.loaders.internal.csv;

/** What the cells of a column are. */
enum Role {
    TEXT,
    NUMBER,
    SECTION,
    TAGS,
    JSON,
    /** JSON that belongs to the guide. */
    GUIDE,
    OPTION,
    OPTION_ID,
    FEEDBACK,
    CORRECT,
    MULTIPLE,
    /** A single attribute. */
    ATTRIBUTE,
    /** A JSON object of attributes. */
    ATTRIBUTES
}
