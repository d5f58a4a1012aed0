package io.github.questionwright.loaders.internal.json;

/** The diagnostic codes of JSON and JSON Lines; they are stable. */
final class Codes {

    static final String SYNTAX = "json.syntax";
    static final String TRUNCATED = "json.truncated";
    static final String EMPTY = "json.empty";
    static final String NOT_AN_OBJECT = "json.not-an-object";
    static final String NO_QUESTIONS = "json.no-questions";
    static final String DUPLICATE_KEY = "json.duplicate-key";
    static final String TRAILING_CONTENT = "json.trailing-content";
    static final String LIMIT_DEPTH = "limit.depth";
    static final String LIMIT_RECORD = "limit.record";
    static final String LIMIT_TEXT = "limit.text";
    static final String LIMIT_NUMBER = "limit.number";

    private Codes() {}
}
