package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.report.DiagnosticCode;

/** What people write that JSON does not allow and that has one meaning all the same. */
enum Habit {
    COMMENT(DiagnosticCode.JSON_COMMENT, "a comment", "it is passed over; JSON has no comments"),
    TRAILING_COMMA(
            DiagnosticCode.JSON_TRAILING_COMMA,
            "a comma with nothing behind it",
            "it is passed over; remove the comma"),
    MISSING_COMMA(
            DiagnosticCode.JSON_MISSING_COMMA,
            "two values with no comma between them",
            "both are kept; put a comma between them"),
    SINGLE_QUOTES(
            DiagnosticCode.JSON_SINGLE_QUOTES, "a text in single quotes", "it is kept; JSON has double quotes only"),
    BACKTICKS(DiagnosticCode.JSON_BACKTICKS, "a text in backticks", "it is kept; JSON has double quotes only"),
    UNQUOTED_NAME(DiagnosticCode.JSON_UNQUOTED_NAME, "a name without quotes", "it is kept; put names in double quotes"),
    CONTROL_CHARACTER(
            DiagnosticCode.JSON_CONTROL_CHARACTER,
            "a control character inside a text",
            "it is kept; write it as an escape such as \\t or \\n"),
    ESCAPE(
            DiagnosticCode.JSON_ESCAPE,
            "an escape that JavaScript has and JSON has not",
            "it is read as JavaScript does; write the character itself or a \\u escape"),
    NUMBER(
            DiagnosticCode.JSON_NUMBER,
            "a number in a form that JSON has not",
            "its value is kept; write it in digits, with one before and one behind the point"),
    LEADING_ZERO(
            DiagnosticCode.JSON_LEADING_ZERO,
            "a number that begins with 0",
            "it is kept as a text, for it could be decimal or octal; remove the zeros, or put it in double quotes"),
    CONSTANT(
            DiagnosticCode.JSON_CONSTANT,
            "a constant of another language",
            "it is read as true, false or null; write it so"),
    BLANK(DiagnosticCode.JSON_BLANK, "a blank that JSON does not know", "it is passed over; write a plain space"),
    SCRIPT(
            DiagnosticCode.JSON_SCRIPT,
            "script code around the data",
            "the data alone is read; leave nothing but the data in the file"),
    SEVERAL_ROOTS(
            DiagnosticCode.JSON_SEVERAL_ROOTS,
            "another value behind the end of the first",
            "all are kept; join them into one list");

    private final DiagnosticCode code;
    private final String what;
    private final String advice;

    Habit(DiagnosticCode code, String what, String advice) {
        this.code = code;
        this.what = what;
        this.advice = advice;
    }

    DiagnosticCode code() {
        return code;
    }

    /** The message for the first place, with the number of the others. */
    String message(long count) {
        String more = count == 1 ? "" : ", the first of " + count + " in this file";
        return "found " + what + more + "; " + advice;
    }
}
