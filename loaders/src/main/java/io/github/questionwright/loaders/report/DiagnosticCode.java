package io.github.questionwright.loaders.report;

import static io.github.questionwright.loaders.report.DiagnosticCode.Effect.DROPPED;
import static io.github.questionwright.loaders.report.DiagnosticCode.Effect.KEPT;
import static io.github.questionwright.loaders.report.DiagnosticCode.Effect.SOURCE_DROPPED;
import static io.github.questionwright.source.Severity.ERROR;
import static io.github.questionwright.source.Severity.INFO;
import static io.github.questionwright.source.Severity.WARNING;

import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.Severity;
import io.github.questionwright.source.SourceLocation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every code that the built-in loaders report, with its severity and what becomes of the content. Codes are stable: a
 * release may add some, and removes or changes none. Formats of others may report codes of their own.
 */
public enum DiagnosticCode {
    /** There is no such file, folder or resource. */
    SOURCE_NOT_FOUND(ERROR, SOURCE_DROPPED, "there is no such file, folder or resource"),
    /** The file exists and cannot be read. */
    SOURCE_UNREADABLE(ERROR, SOURCE_DROPPED, "the file exists and cannot be read, or not to its end"),
    /** The file holds no text. */
    SOURCE_EMPTY(ERROR, SOURCE_DROPPED, "the file holds no text"),
    /** The file holds no text but other bytes. */
    SOURCE_BINARY(ERROR, SOURCE_DROPPED, "the file is no text, for example an image or an archive"),
    /** The folder holds no file. */
    SOURCE_NO_FILES(ERROR, SOURCE_DROPPED, "the folder holds no file"),
    /** No file of the folder is a question bank. */
    SOURCE_NO_BANKS(ERROR, SOURCE_DROPPED, "no file of the folder is a question bank"),
    /** A file of the folder is no question bank and was passed over. */
    SOURCE_SKIPPED(INFO, SOURCE_DROPPED, "a file of the folder is in no known format and was passed over"),
    /** A format failed on the text; a defect of the format, not of the text. */
    FORMAT_FAILED(ERROR, SOURCE_DROPPED, "a format failed unexpectedly; what it had read stays"),
    /** No format knows the text. */
    FORMAT_UNKNOWN(ERROR, SOURCE_DROPPED, "no format knows the text"),
    /** Several formats claim the text. */
    FORMAT_AMBIGUOUS(ERROR, SOURCE_DROPPED, "several formats claim the text, and its extension does not decide"),
    /** Bytes that the encoding does not allow. */
    ENCODING_MALFORMED(ERROR, DROPPED, "bytes that the encoding does not allow"),
    /** An encoding that nobody declared. */
    ENCODING_INFERRED(INFO, KEPT, "the file is no UTF-8; it was recognised as windows-1252 or UTF-16"),
    /** Lines in another encoding than the rest. */
    ENCODING_MIXED(WARNING, KEPT, "lines of a file in UTF-8 that are none were read as windows-1252"),
    /** The file is larger than allowed. */
    LIMIT_FILE(ERROR, SOURCE_DROPPED, "the file is larger than ReadLimits.maxFileBytes; what was read so far stays"),
    /** The source holds more files than allowed. */
    LIMIT_FILES(ERROR, SOURCE_DROPPED, "the source holds more files than ReadLimits.maxFiles"),
    /** The file holds more records than allowed. */
    LIMIT_RECORDS(ERROR, DROPPED, "the file holds more records than ReadLimits.maxRecords; the rest is dropped"),
    /** A record or line is longer than allowed. */
    LIMIT_RECORD(ERROR, DROPPED, "a record or line is longer than ReadLimits.maxRecordChars"),
    /** A document is longer than allowed. */
    LIMIT_DOCUMENT(ERROR, SOURCE_DROPPED, "the document is longer than ReadLimits.maxDocumentChars"),
    /** A text is longer than allowed. */
    LIMIT_TEXT(ERROR, DROPPED, "a text is longer than ReadLimits.maxTextChars"),
    /** A number is longer than allowed. */
    LIMIT_NUMBER(ERROR, DROPPED, "a number is longer than ReadLimits.maxNumberChars"),
    /** Lists and objects are nested deeper than allowed. */
    LIMIT_DEPTH(ERROR, DROPPED, "lists and objects are nested deeper than ReadLimits.maxDepth"),
    /** There are more diagnostics than are kept. */
    LIMIT_DIAGNOSTICS(WARNING, KEPT, "there are more diagnostics than ReadLimits.maxDiagnostics; tells how many"),

    /** JSON: something that JSON does not allow. */
    JSON_SYNTAX(ERROR, DROPPED, "something that JSON does not allow; the next record is read again"),
    /** JSON: the file ends too early. */
    JSON_TRUNCATED(
            ERROR, DROPPED, "the file ends inside a record, or before the list is closed; the records before are kept"),
    /** JSON: nothing but white space. */
    JSON_EMPTY(ERROR, SOURCE_DROPPED, "there is no value in the file"),
    /** JSON: a record that is no object. */
    JSON_NOT_AN_OBJECT(ERROR, DROPPED, "a text, number, list or null stands where a record is expected"),
    /** JSON: an object without questions. */
    JSON_NO_QUESTIONS(ERROR, SOURCE_DROPPED, "the root is an object without a list of questions"),
    /** JSON: a field of the root that is there twice. */
    JSON_DUPLICATE_KEY(WARNING, KEPT, "a field of the root object is there twice"),
    /** JSON: something behind the end. */
    JSON_TRAILING_CONTENT(ERROR, DROPPED, "something follows the end of the root; what stands before it is kept"),
    /** JSON as people write it: comments. */
    JSON_COMMENT(WARNING, KEPT, "comments, which are passed over; said once per file"),
    /** JSON as people write it: a comma at the end. */
    JSON_TRAILING_COMMA(WARNING, KEPT, "a comma behind the last value of a list or object; said once per file"),
    /** JSON as people write it: a comma too few. */
    JSON_MISSING_COMMA(WARNING, KEPT, "two values with no comma between them, both kept; said once per file"),
    /** JSON as people write it: single quotes. */
    JSON_SINGLE_QUOTES(WARNING, KEPT, "texts or names in single quotes; said once per file"),
    /** JSON as people write it: backticks. */
    JSON_BACKTICKS(WARNING, KEPT, "texts in backticks; said once per file"),
    /** JSON as people write it: names without quotes. */
    JSON_UNQUOTED_NAME(WARNING, KEPT, "names without quotes; said once per file"),
    /** JSON as people write it: control characters. */
    JSON_CONTROL_CHARACTER(WARNING, KEPT, "control characters inside texts, kept as they are; said once per file"),
    /** JSON as people write it: escapes of JavaScript. */
    JSON_ESCAPE(WARNING, KEPT, "escapes that JavaScript has and JSON has not; said once per file"),
    /** JSON as people write it: numbers in another form. */
    JSON_NUMBER(WARNING, KEPT, "numbers in a form that JSON has not, such as +1 or 0x1F; said once per file"),
    /** JSON as people write it: numbers that begin with 0. */
    JSON_LEADING_ZERO(WARNING, KEPT, "numbers that begin with 0, kept as texts; said once per file"),
    /** JSON as people write it: constants of other languages. */
    JSON_CONSTANT(WARNING, KEPT, "True, None, undefined, NaN and the like, read as true, false or null"),
    /** JSON as people write it: other blanks. */
    JSON_BLANK(WARNING, KEPT, "blanks that JSON does not know, outside of texts; said once per file"),
    /** JSON as people write it: script code. */
    JSON_SCRIPT(WARNING, KEPT, "script code around the data, such as an assignment; the data alone is read"),
    /** JSON as people write it: several values. */
    JSON_SEVERAL_ROOTS(WARNING, KEPT, "several values one behind the other, all kept; said once per file"),

    /** YAML: something that YAML does not allow. */
    YAML_SYNTAX(ERROR, DROPPED, "something that YAML does not allow; the next record is read again"),
    /** YAML: no value. */
    YAML_EMPTY(ERROR, SOURCE_DROPPED, "there is no value in the file"),
    /** YAML: an alias. */
    YAML_ALIAS(ERROR, DROPPED, "an alias; none is followed"),
    /** YAML: a tag. */
    YAML_TAG(ERROR, DROPPED, "a tag that is not one of the core schema"),
    /** YAML: a name that is no text. */
    YAML_KEY(ERROR, DROPPED, "a list, an object or an alias stands where a name is expected"),
    /** YAML: a name that is there twice. */
    YAML_DUPLICATE_KEY(ERROR, DROPPED, "a name is there twice in one object; the record that holds it is dropped"),
    /** YAML: no object. */
    YAML_NOT_A_RECORD(ERROR, DROPPED, "a value that is no object stands among the records"),

    /** Article text: an advert or the like. */
    ARTICLE_LEFT_OUT(INFO, DROPPED, "an advert, a call to action or the like between the questions, with its lines"),
    /** Article text: furniture of the page. */
    ARTICLE_FURNITURE(INFO, DROPPED, "lines that belong to the page and not to the article, such as posted, in, by"),
    /** Article text: a block that may be an advert. */
    ARTICLE_DOUBTFUL(WARNING, KEPT, "a block that may be an advert and was kept as part of the answer"),
    /** Article text: numbers out of order. */
    ARTICLE_NUMBERING(WARNING, KEPT, "the numbers of the questions have a gap, or begin again where no section does"),
    /** Article text: a second answer line. */
    ARTICLE_SECOND_ANSWER(WARNING, KEPT, "a second answer line in one question; its text was added to the answer"),
    /** Article text: an answer line without text. */
    ARTICLE_EMPTY_ANSWER(WARNING, KEPT, "an answer line that nothing follows; kept as an unanswered question"),
    /** Article text: an answer without a marker. */
    ARTICLE_UNMARKED_ANSWER(WARNING, KEPT, "paragraphs behind a prompt without an answer line"),
    /** Article text: a question without a prompt. */
    ARTICLE_NO_PROMPT(ERROR, DROPPED, "a question line that no prompt follows"),
    /** Article text: an answer without a question. */
    ARTICLE_NO_QUESTION(ERROR, DROPPED, "an answer line that no question stands before"),
    /** Article text: the document ends early. */
    ARTICLE_CUT_OFF(ERROR, DROPPED, "the question at which reading had to stop"),
    /** Article text: fewer questions than the title says. */
    ARTICLE_FEWER_QUESTIONS(INFO, KEPT, "the title speaks of more questions than the text holds"),
    /** Article text: a section without questions. */
    ARTICLE_SECTION_WITHOUT_QUESTIONS(INFO, KEPT, "a heading with prose that no question follows"),

    /** Prose: something that is no question and introduces none. */
    PROSE_LEFT_OUT(
            INFO, DROPPED, "contents, badges, links to the top and the like, with their lines; said once per reason"),
    /** Prose: no way to mark prompts was recognised. */
    PROSE_NO_QUESTIONS(ERROR, SOURCE_DROPPED, "nothing in the document is marked as a question in a known way"),
    /** Prose: a document of a folder without questions. */
    PROSE_PASSED_OVER(WARNING, SOURCE_DROPPED, "a document of a folder in which nothing is marked as a question"),
    /** Prose: nested too deep. */
    PROSE_TOO_DEEP(
            WARNING, KEPT, "lists and quotes are nested deeper than allowed; what is deeper is read as plain text"),

    /** Markdown: the comment of a question is no JSON. */
    MARKDOWN_BAD_COMMENT(ERROR, DROPPED, "a comment that keeps what Markdown cannot say is no JSON"),
    /** HTML: a part of the page that is no part of its article. */
    HTML_LEFT_OUT(INFO, DROPPED, "a part of a page that is no part of its article, with its lines"),
    /** HTML: elements nested too deep. */
    HTML_DEPTH(WARNING, KEPT, "elements nested deeper than ReadLimits.maxDepth; their text was read as running text"),

    /** A quote in a cell that does not begin with one. */
    CSV_STRAY_QUOTE(ERROR, DROPPED, "a quote stands in a cell that does not begin with one"),
    /** Text after a closing quote. */
    CSV_TEXT_AFTER_QUOTE(ERROR, DROPPED, "text stands between the closing quote of a cell and the next delimiter"),
    /** A quote that is never closed. */
    CSV_UNCLOSED_QUOTE(ERROR, DROPPED, "a quote is not closed; the next record that is in order is read again"),
    /** A control character in a cell. */
    CSV_CONTROL_CHARACTER(ERROR, DROPPED, "a control character in a cell without quotes, or U+0000 in any cell"),
    /** A record with more cells than the header. */
    CSV_TOO_MANY_CELLS(ERROR, DROPPED, "a record has more cells than the header"),
    /** A record with fewer cells than the header. */
    CSV_TOO_FEW_CELLS(ERROR, DROPPED, "a record has fewer cells than the header"),
    /** A cell that seems to hold records. */
    CSV_ROWS_IN_CELL(WARNING, KEPT, "a quoted cell holds lines that look like records; is a quote missing?"),
    /** A column that is there twice. */
    CSV_DUPLICATE_COLUMN(ERROR, SOURCE_DROPPED, "the header names a column twice"),
    /** Columns of options with a gap. */
    CSV_OPTION_COLUMNS(ERROR, SOURCE_DROPPED, "the columns of the options are not numbered 1, 2, 3 without a gap"),
    /** An empty option before one that is not. */
    CSV_OPTION_GAP(ERROR, DROPPED, "an option is empty, and a later one or a cell that belongs to it is not"),
    /** A cell that should be JSON. */
    CSV_MALFORMED_JSON(ERROR, DROPPED, "a cell of a column that holds JSON is no JSON"),
    /** A found table with two delimiters that fit. */
    CSV_DELIMITER_AMBIGUOUS(ERROR, SOURCE_DROPPED, "two delimiters separate the cells of a table equally well"),
    /** A setting that cannot be followed. */
    CSV_BAD_SETTING(ERROR, SOURCE_DROPPED, "a setting for tables has a value that is none of those allowed"),
    /** A found table: a character that was taken for itself. */
    CSV_LITERAL_CHARACTER(WARNING, KEPT, "a quote or control character in a cell without quotes was taken for itself"),
    /** A found table: a blank before a quote. */
    CSV_BLANK_BEFORE_QUOTE(INFO, KEPT, "blanks before the quote of a cell were left out; said once per file"),
    /** A found table: a record with more cells than others. */
    CSV_EXTRA_CELLS(WARNING, KEPT, "a record has more cells than there are columns; the rest is kept as columnN"),
    /** A found table: a record with fewer cells than others. */
    CSV_MISSING_CELLS(WARNING, KEPT, "a record has fewer cells than there are columns"),
    /** A found table: records of many widths. */
    CSV_RAGGED(INFO, KEPT, "the records of a table differ in the number of their cells; said once per file"),
    /** A found table: a row that is no record. */
    CSV_LEFT_OUT(INFO, DROPPED, "a title, a comment or a repeated header among the records of a table"),
    /** A found table: a row that is the title of others. */
    CSV_SECTION_ROW(INFO, KEPT, "a row with one cell was taken as the title of the records below it"),
    /** A found table: a header that only its contrast to the records speaks for. */
    CSV_DOUBTFUL_HEADER(WARNING, KEPT, "a first row was taken for the header although none of its names is known"),
    /** A found table: a name that is there twice. */
    CSV_REPEATED_NAME(INFO, KEPT, "a header names a column twice; the second got a number"),

    /** Two tables that belong together. */
    JOIN_TABLES(INFO, KEPT, "the rows of one table of the folder go with the questions of another one"),
    /** A row that belongs to no question. */
    JOIN_ORPHAN(ERROR, DROPPED, "a row of a joined table refers to a question that is not there"),
    /** A table that could belong to several others. */
    JOIN_AMBIGUOUS(WARNING, KEPT, "a table refers to questions, and several tables of the folder hold some"),

    /** A field that is not part of the shape. */
    FIELD_UNKNOWN(
            WARNING,
            KEPT,
            "a field that the shape does not have; its values are kept in the attributes; said once per file"),
    /** A field of a found record that was mapped to nothing. */
    FIELD_UNMAPPED(
            INFO,
            KEPT,
            "a field of a found record that is mapped to nothing; kept in the attributes; said once per file"),
    /** A field that is there twice. */
    FIELD_DUPLICATE(ERROR, DROPPED, "a field is there twice in one record or object"),
    /** A value of another type than the field has. */
    VALUE_WRONG_TYPE(ERROR, DROPPED, "a value has another type than its field"),
    /** A value that is none of those allowed. */
    VALUE_UNKNOWN(ERROR, DROPPED, "a value is none of those that its field allows"),
    /** A value of a found record that nobody knows. */
    VALUE_UNMAPPED(
            INFO, KEPT, "a level, time or the like that is not known; kept in the attributes; said once per value"),
    /** How the fields of a file were understood. */
    MAPPING_INFERRED(INFO, KEPT, "how the fields of a file in a found shape were understood; said once per file"),
    /** A field of the mapping that the file does not have. */
    MAPPING_MISSING_FIELD(WARNING, KEPT, "the mapping names a field that no record has"),
    /** Records that are no questions. */
    BANK_NOT_RECOGNIZED(ERROR, SOURCE_DROPPED, "the records are no questions, or no field of them is a prompt"),
    /** How answers are to be read is not decided. */
    ANSWER_AMBIGUOUS(
            ERROR,
            KEPT,
            "the file leaves open how its answers are read; kept as Answer.Unresolved; said once per file"),
    /** A flag of an option that is neither true nor false. */
    OPTION_UNKNOWN_FLAG(ERROR, KEPT, "a flag of an option is neither true nor false; kept as Answer.Unresolved"),
    /** A text with half a surrogate pair. */
    TEXT_MALFORMED(ERROR, DROPPED, "a text holds half a surrogate pair, which no file can carry"),
    /** Two kinds of answer at once. */
    ANSWER_CONFLICT(ERROR, DROPPED, "a question gives two kinds of answer at once"),
    /** An answer that matches no option. */
    ANSWER_UNRESOLVED(ERROR, KEPT, "the answer matches none of the options; kept as Answer.Unresolved"),
    /** Questions without an answer. */
    ANSWER_MISSING(INFO, KEPT, "questions without an answer; kept as Answer.Unanswered, said once per file"),
    /** Two questions with one id. */
    ID_DUPLICATE(ERROR, DROPPED, "another question has the same id and differs; the first is kept"),
    /** A question in another language with the prompt and options of one. */
    ID_OF_VARIANT(
            INFO, KEPT, "the same prompt and options in two languages; the tag of the second is put behind its id"),
    /** An id that another question has, in a shape that is not ours. */
    ID_REPEATED(
            WARNING,
            KEPT,
            "in a found shape, another question has the same id; kept under a derived id, the given one is an"
                    + " attribute"),
    /** Questions that got an id from their content. */
    ID_DERIVED(INFO, KEPT, "questions without an id got one from their content; said once per load"),
    /** The same question twice. */
    QUESTION_DUPLICATE(
            WARNING,
            DROPPED,
            "the same question is there twice, or reads the same and is to be dropped; the first is kept"),
    /** A file in which nothing looks like a question. */
    BANK_NO_QUESTIONS(ERROR, SOURCE_DROPPED, "nothing in the file looks like a question; tells what there is instead"),
    /** A question that reads like another. */
    QUESTION_SIMILAR(
            WARNING,
            KEPT,
            "the question reads like an earlier one but for case, white space, entities, numbering or the order of the"
                    + " options"),
    /** A question that was united with another. */
    QUESTION_MERGED(INFO, KEPT, "the question was united with an earlier one that reads like it"),
    /** A bank without a question. */
    BANK_EMPTY(WARNING, KEPT, "the file is a bank without a question"),
    /** A section that is declared twice. */
    SECTION_DUPLICATE(WARNING, DROPPED, "a section is declared twice; the first is kept"),

    /** The rules of the model: an id. */
    ID_MALFORMED(ERROR, DROPPED, "an id that is empty, has blanks at its ends or holds a control character"),
    /** The rules of the model: the length of an id. */
    ID_TOO_LONG(ERROR, DROPPED, "an id of more than 200 characters"),
    /** The rules of the model: the prompt. */
    PROMPT_BLANK(ERROR, DROPPED, "a question without a prompt"),
    /** The rules of the model: the depth of a section. */
    SECTION_TOO_DEEP(ERROR, DROPPED, "a section path of more than 16 levels"),
    /** The rules of the model: the titles of a section. */
    SECTION_BLANK_TITLE(ERROR, DROPPED, "an empty title in a section path"),
    /** The rules of the model: the length of a title. */
    SECTION_TITLE_TOO_LONG(ERROR, DROPPED, "a section title of more than 500 characters"),
    /** The rules of the model: a tag. */
    TAG_BLANK(ERROR, DROPPED, "an empty tag"),
    /** The rules of the model: the length of a tag. */
    TAG_TOO_LONG(ERROR, DROPPED, "a tag of more than 200 characters"),
    /** The rules of the model: minutes. */
    MINUTES_OUT_OF_RANGE(ERROR, DROPPED, "minutes below 1 or above 10,000"),
    /** The rules of the model: the answer. */
    ANSWER_BLANK(ERROR, DROPPED, "an answer without text"),
    /** The rules of the model: the explanation. */
    EXPLANATION_BLANK(ERROR, DROPPED, "an explanation without text"),
    /** The rules of the model: hints. */
    HINT_BLANK(ERROR, DROPPED, "a hint without text"),
    /** The rules of the model: attributes. */
    ATTRIBUTE_BLANK_NAME(ERROR, DROPPED, "an attribute without a name"),
    /** The rules of the model: a choice. */
    CHOICE_NO_OPTIONS(ERROR, DROPPED, "a choice without options"),
    /** The rules of the model: a choice needs a right option. */
    CHOICE_NO_CORRECT_OPTION(ERROR, DROPPED, "a choice of which no option is marked correct"),
    /** The rules of the model: a single choice has one right option. */
    CHOICE_SEVERAL_CORRECT_OPTIONS(ERROR, DROPPED, "a single choice of which several options are marked correct"),
    /** The rules of the model: options differ. */
    CHOICE_DUPLICATE_OPTION(ERROR, DROPPED, "two options of one question with the same text"),
    /** The rules of the model: the ids of options differ. */
    CHOICE_DUPLICATE_OPTION_ID(ERROR, DROPPED, "two options of one question with the same id"),
    /** The rules of the model: an option. */
    OPTION_BLANK(ERROR, DROPPED, "an option without text"),
    /** The rules of the model: the id of an option. */
    OPTION_BLANK_ID(ERROR, DROPPED, "an option with an empty id"),
    /** The rules of the model: feedback. */
    OPTION_BLANK_FEEDBACK(ERROR, DROPPED, "an option with empty feedback"),
    /** The rules of the model: a short text. */
    SHORT_TEXT_NOTHING_ACCEPTED(ERROR, DROPPED, "a short text of which nothing is accepted"),
    /** The rules of the model: an accepted text. */
    SHORT_TEXT_BLANK(ERROR, DROPPED, "an accepted text that is empty"),
    /** The rules of the model: a tolerance. */
    NUMERIC_NEGATIVE_TOLERANCE(ERROR, DROPPED, "a tolerance below 0"),
    /** The rules of the model: a follow-up. */
    FOLLOW_UP_BLANK(ERROR, DROPPED, "a follow-up without a prompt"),
    /** The rules of the model: the answer to a follow-up. */
    FOLLOW_UP_BLANK_ANSWER(ERROR, DROPPED, "a follow-up with an empty answer"),
    /** The rules of the model: a reference. */
    REFERENCE_BLANK_TITLE(ERROR, DROPPED, "a reference without a title"),
    /** The rules of the model: the address of a reference. */
    REFERENCE_BLANK_URL(ERROR, DROPPED, "a reference with an empty address"),
    /** The rules of the model: key points. */
    GUIDE_BLANK_KEY_POINT(ERROR, DROPPED, "an empty key point"),
    /** The rules of the model: red flags. */
    GUIDE_BLANK_RED_FLAG(ERROR, DROPPED, "an empty red flag"),
    /** The rules of the model: the levels of a rubric. */
    RUBRIC_LEVEL_OUT_OF_RANGE(ERROR, DROPPED, "a rubric level below 1 or above 5"),
    /** The rules of the model: the behavior of a level. */
    RUBRIC_BLANK_BEHAVIOR(ERROR, DROPPED, "a rubric level without a behavior"),
    /** The blueprint is no JSON. */
    BLUEPRINT_SYNTAX(ERROR, SOURCE_DROPPED, "the blueprint is no JSON, or something follows it"),
    /** A value of a blueprint has the wrong type. */
    BLUEPRINT_TYPE(ERROR, SOURCE_DROPPED, "a value of a blueprint has the wrong type"),
    /** A blueprint has no such field. */
    BLUEPRINT_UNKNOWN_FIELD(ERROR, SOURCE_DROPPED, "a blueprint, or a part of it, has no such field"),
    /** A field of a blueprint stands there twice. */
    BLUEPRINT_DUPLICATE_FIELD(ERROR, SOURCE_DROPPED, "a field of a blueprint stands there twice"),
    /** A value of a blueprint is none of those allowed. */
    BLUEPRINT_UNKNOWN_VALUE(ERROR, SOURCE_DROPPED, "a value of a blueprint is none of those allowed"),
    /** A blueprint does not say how many questions. */
    BLUEPRINT_NO_COUNT(ERROR, SOURCE_DROPPED, "a blueprint does not say how many questions"),
    /** A range of the count has no maximum. */
    BLUEPRINT_NO_BOUND(ERROR, SOURCE_DROPPED, "a range of the count has no maximum"),
    /** A number of a blueprint is too small or too large. */
    BLUEPRINT_RANGE(ERROR, SOURCE_DROPPED, "a number of a blueprint is too small or too large"),
    /** A filter of a blueprint is no filter. */
    BLUEPRINT_FILTER(ERROR, SOURCE_DROPPED, "a filter of a blueprint is no filter"),
    /** A rule of a blueprint lacks a part, or has one too many. */
    BLUEPRINT_RULE_SHAPE(ERROR, SOURCE_DROPPED, "a rule of a blueprint lacks a part, or has one too many"),
    /** A rule of a blueprint contradicts itself or an earlier one. */
    BLUEPRINT_RULE(
            ERROR,
            SOURCE_DROPPED,
            "a rule of a blueprint contradicts itself or an earlier one, such as requirements in a circle"),
    /** A blueprint has more rules than allowed. */
    BLUEPRINT_TOO_MANY_RULES(ERROR, SOURCE_DROPPED, "a blueprint has more rules than allowed");

    /** What becomes of the content that a diagnostic speaks of. */
    public enum Effect {
        /** It is in the bank. */
        KEPT,
        /** The record, or the part named, is not in the bank. */
        DROPPED,
        /** The file, or what follows in it, is not in the bank. */
        SOURCE_DROPPED
    }

    private final String id;
    private final Severity severity;
    private final Effect effect;
    private final String meaning;

    DiagnosticCode(Severity severity, Effect effect, String meaning) {
        this.id = id(name());
        this.severity = severity;
        this.effect = effect;
        this.meaning = meaning;
    }

    /** The first words of a constant that name its topic; what follows is one hyphenated word. */
    private static String id(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        int topic = text.startsWith("short_text_") || text.startsWith("follow_up_") ? text.indexOf('_') + 1 : 0;
        int split = text.indexOf('_', topic);
        return text.substring(0, split).replace('_', '-') + "."
                + text.substring(split + 1).replace('_', '-');
    }

    /**
     * The code as it is reported.
     *
     * @return for example {@code choice.no-correct-option}
     */
    public String id() {
        return id;
    }

    /**
     * How bad it is.
     *
     * @return the severity, the same each time
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What becomes of the content.
     *
     * @return the effect, the same each time
     */
    public Effect effect() {
        return effect;
    }

    /**
     * What it means, in a few words.
     *
     * @return the meaning
     */
    public String meaning() {
        return meaning;
    }

    /**
     * A diagnostic with this code.
     *
     * @param location where
     * @param message what was found, what was allowed, what to do
     * @return the diagnostic
     */
    public Diagnostic at(SourceLocation location, String message) {
        return new Diagnostic(severity, id, location, message);
    }

    /**
     * The entry for a reported code.
     *
     * @param id for example {@code choice.no-correct-option}
     * @return the entry, or empty for a code of somebody else's format
     */
    public static Optional<DiagnosticCode> find(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
}
