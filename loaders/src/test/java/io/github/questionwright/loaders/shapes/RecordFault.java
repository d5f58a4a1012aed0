package io.github.questionwright.loaders.shapes;

import static io.github.questionwright.loaders.shapes.RecordFault.Then.DROPPED;
import static io.github.questionwright.loaders.shapes.RecordFault.Then.KEPT;
import static io.github.questionwright.loaders.shapes.RecordFault.Then.OPEN;
import static io.github.questionwright.loaders.shapes.RecordFault.Then.UNRESOLVED;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fault in a record of somebody else.
 *
 * @param then what becomes of the question
 * @param codes what is told, the first at {@code @} in the new text, the second at {@code ~}; at the start of the record
 *     if there is no such mark, and at the first record if the code has a hash behind it
 * @param from a text that stands once in the record; {@code #} is its number
 * @param to the text that stands there instead
 */
record RecordFault(Then then, String codes, String from, String to) {

    enum Then {
        DROPPED,
        UNRESOLVED,
        OPEN,
        KEPT
    }

    private static final String SYNTAX = "json.syntax";
    private static final String LOST = "answer.unresolved";
    private static final String ANSWER = "\"answer\":\"y#\"";
    private static final String OPTIONS = "[\"x#\",\"y#\",\"z#\"]";
    private static final String LAST = "\"z#\"]";
    private static final String PROMPT = "\"What is #?\"";
    private static final String TAGS = "\"tags\":[\"t\"]";

    /** What JSON does not allow and nobody can make sense of. */
    private static final List<RecordFault> BROKEN = List.of(
            dropped(ANSWER, "\"answer\"@\"y#\""),
            dropped("\"answer\":", "\"answer\"@="),
            dropped(ANSWER, "\"answer\":@y#"),
            dropped(ANSWER, "\"answer\":@"),
            dropped(ANSWER, "\"answer\":@\0\"y#\""),
            dropped(ANSWER, "\"answer\":@yes()"),
            dropped(ANSWER, "\"answer\":@y#\""),
            dropped(ANSWER, "\"answer\":\"y\"@+\"#\""),
            dropped("\"y#\",\"topic\"", "\"y#,\"@topic\""),
            dropped("What is", "What \"@is\""),
            dropped("What is", "What \\@is"),
            dropped("What is", "What \\u00@g7 is"),
            dropped(PROMPT, "@\u201cWhat is #?\u201d"),
            dropped("\"}", "\"}@}"),
            dropped("\"z#\"],\"answer\":", "\"z#\",\"answer\"@:"),
            dropped("\"z#\"],", "\"z#\"]@],"),
            dropped("\"z#\"],", "\"z#\"@},"),
            dropped(LAST, "\"z#\" @/\"w\"]"),
            dropped("[\"x#\",\"y#\"", "\"x#\",\"y#\"@"),
            dropped("\"y#\",\"topic\"", "\"y#\"@;\"topic\""),
            dropped("\"y#\",\"topic\"", "\"y#\",@,\"topic\""),
            dropped("\"topic\":\"T\"", "\"T\"@"));

    /** What JSON does not allow and has one meaning all the same. */
    private static final List<RecordFault> HABITS = List.of(
            kept("json.comment", "\"answer\"", "@/* so */\"answer\""),
            kept("json.trailing-comma", "\"}", "\"@,}"),
            kept("json.trailing-comma", LAST, "\"z#\"@,]"),
            kept("json.missing-comma", "\"y#\",\"topic\"", "\"y#\" @\"topic\""),
            kept("json.missing-comma", "\"y#\",\"z#\"", "\"y#\" @\"z#\""),
            kept("json.single-quotes", ANSWER, "\"answer\":@'y#'"),
            kept("json.backticks", PROMPT, "@`What is #?`"),
            kept("json.unquoted-name", "\"answer\"", "@answer"),
            kept("json.escape", "What is", "What i@\\x73"),
            kept("json.blank", "\"answer\":", "\"answer\":@\u00a0"),
            kept("json.number", "\"weight\":1", "\"weight\":@+1"),
            kept("json.leading-zero", "\"weight\":1", "\"weight\":@007"),
            kept("json.constant", "\"weight\":1", "\"weight\":@NaN"));

    private static final List<RecordFault> MEANING = List.of(
            unresolved(ANSWER, "\"answer\":@\"w#\""),
            unresolved(ANSWER, "\"answer\":@\"x# or y#\""),
            unresolved(ANSWER, "\"answer\":@[\"y#\",\"w#\"]"),
            unresolved(ANSWER, "\"answer\":@{\"a\":\"b\"}"),
            unresolved(ANSWER, "\"answer\":@true"),
            unresolved(OPTIONS + "," + ANSWER, "[@\"x#\",\"y#\",\"z#\"],\"answer\":\"\""),
            unresolved(OPTIONS + "," + ANSWER, "[@\"x#\",\"y#\",\"z#\"],\"answer\":null"),
            unresolved(OPTIONS + "," + ANSWER, "[@\"x#\",\"y#\",\"z#\"],\"answer\":[]"),
            unresolved(OPTIONS + "," + ANSWER, "[@\"x#\",\"y#\",\"z#\"]"),
            unresolved(OPTIONS + "," + ANSWER, "[\"x#\",\"y#\",\"y#\"],\"answer\":@\"y#\""),
            unresolved(OPTIONS + "," + ANSWER, "\"x#\",\"answer\":@\"y#\""),
            unresolved(LAST, "@[\"z#\"]]"),
            new RecordFault(UNRESOLVED, "answer.ambiguous# " + LOST, ANSWER, "\"answer\":~7"),
            new RecordFault(OPEN, "", "\"options\":" + OPTIONS + ",", ""),
            new RecordFault(OPEN, "", OPTIONS, "[]"),
            new RecordFault(DROPPED, "choice.duplicate-option", LAST, "@\"x#\"]"),
            new RecordFault(DROPPED, "prompt.blank", "\"question\":" + PROMPT + ",", ""),
            new RecordFault(DROPPED, "prompt.blank", PROMPT, "\"\""),
            new RecordFault(DROPPED, "prompt.blank", PROMPT, "@[" + PROMPT + "]"),
            new RecordFault(DROPPED, "field.unmapped prompt.blank", "\"question\"", "@\"Question\""),
            new RecordFault(DROPPED, "text.malformed", PROMPT, "@\"What is \\ud800 #?\""),
            new RecordFault(DROPPED, "field.duplicate", TAGS, TAGS + ",@\"tags\":[\"u\"]"),
            new RecordFault(DROPPED, "field.duplicate", ANSWER, ANSWER + ",@\"answer\":\"x#\""),
            kept("value.unmapped", "\"easy\"", "@\"esay\""),
            kept("value.unmapped", TAGS, "\"tags\":@[[\"t\"]]"),
            kept("value.unmapped", "\"topic\":\"T\"", "\"topic\":@{\"a\":\"T\"}"),
            kept("field.unmapped", ANSWER, ANSWER + ",@\"more\":1"));

    static final List<RecordFault> TEXTS =
            Stream.of(BROKEN, HABITS, MEANING).flatMap(List::stream).toList();

    private static final String INDEX = "\"correctIndex\":1";

    static final List<RecordFault> INDEXES = List.of(
            unresolved(INDEX, "\"correctIndex\":@3"),
            unresolved(INDEX, "\"correctIndex\":@-1"),
            unresolved(INDEX, "\"correctIndex\":@1.5"),
            unresolved(INDEX, "\"correctIndex\":@\"one\""),
            unresolved(INDEX, "\"correctIndex\":@[0,3]"),
            unresolved(INDEX, "\"correctIndex\":@99999999999999999999"),
            unresolved("\"x#\",\"y#\",\"z#\"],\"correctIndex\":1", "\"x#\"],\"correctIndex\":@1"),
            unresolved("[\"x#\",\"y#\",\"z#\"],\"correctIndex\":1", "[@\"x#\",\"y#\",\"z#\"]"),
            unresolved("\"choices\":" + OPTIONS + ",\"correctIndex\":1", "\"choices\":[],\"correctIndex\":@1"),
            kept("json.leading-zero", INDEX, "\"correctIndex\":@01"),
            kept("json.number", INDEX, "\"correctIndex\":@0x1"),
            kept("id.repeated", "\"id\":#", "\"id\":@1"),
            kept("value.unmapped", "\"id\":#", "\"id\":@[#]"));

    private static final String RIGHT = "\"y#\",\"isCorrect\":true";
    private static final String WRONG = "{\"text\":\"z#\",\"isCorrect\":false}";

    static final List<RecordFault> FLAGS = List.of(
            flag("\"frue\""),
            flag("2"),
            flag("[true]"),
            unresolved(
                    "\"x#\",\"isCorrect\":false},{\"text\":" + RIGHT, "@\"x#\",\"isCorrect\":false},{\"text\":\"y#\""),
            unresolved(
                    "\"x#\",\"isCorrect\":false},{\"text\":" + RIGHT,
                    "@\"x#\",\"isCorrect\":false},{\"text\":\"y#\",\"isCorrect\":null"),
            unresolved("{\"text\":" + RIGHT + "}", "@{\"isCorrect\":true}"),
            unresolved("{\"text\":" + RIGHT + "}", "@{\"txt\":" + RIGHT + "}"),
            unresolved(WRONG, "@{\"txt\":\"z#\",\"isCorrect\":false}"),
            unresolved(WRONG, "@{\"isCorrect\":false}"),
            unresolved(WRONG, "@[\"z#\"]"),
            new RecordFault(DROPPED, "choice.duplicate-option", "\"z#\"", "@\"y#\""),
            new RecordFault(DROPPED, "field.duplicate", RIGHT, RIGHT + ",@\"isCorrect\":false"),
            new RecordFault(DROPPED, "field.duplicate", "\"z#\"", "\"z#\",@\"text\":\"w#\""),
            kept("json.constant", RIGHT, "\"y#\",\"isCorrect\":@True"));

    private static final String KEY = "\"correct\":\"b\"";

    static final List<RecordFault> LABELS = List.of(
            unresolved(KEY, "\"correct\":@\"d\""),
            unresolved(KEY, "\"correct\":@[\"b\",\"d\"]"),
            unresolved("\"b\":\"y#\",\"c\":\"z#\"},\"correct\":\"b\"", "\"c\":\"z#\"},\"correct\":@\"b\""),
            unresolved("\"b\":\"y#\",\"c\":\"z#\"},\"correct\":\"b\"", "\"b\":null,\"c\":\"z#\"},\"correct\":@\"b\""),
            unresolved("\"c\":\"z#\"", "\"c\":@[\"z#\"]"),
            unresolved("\"c\":\"z#\"},\"correct\":\"b\"", "\"B\":\"z#\"},\"correct\":@\"b\""),
            new RecordFault(DROPPED, "choice.duplicate-option", "\"y#\"", "@\"x#\""),
            new RecordFault(DROPPED, "field.duplicate", "\"c\":", "@\"a\":"),
            new RecordFault(DROPPED, "field.duplicate", "\"b\":\"y#\"", "\"b\":\"y#\",@\"b\":\"w#\""));

    private static final String TIME = "\"minutes\":3";
    private static final String MODEL = "\"answer\":\"It is #.\"";

    static final List<RecordFault> INTERVIEWS = List.of(
            new RecordFault(OPEN, "answer.missing", MODEL, "\"answer\":\"\""),
            new RecordFault(OPEN, "answer.missing", MODEL, "\"answer\":null"),
            new RecordFault(OPEN, "answer.missing", MODEL, "\"answer\":{\"a\":\"It is #.\"}"),
            kept("value.unmapped", "\"junior\"", "@\"guru\""),
            kept("value.unmapped", TIME, "\"minutes\":@\"three\""),
            kept("value.unmapped", TIME, "\"minutes\":@0"),
            kept("value.unmapped", TIME, "\"minutes\":@2.5"),
            kept("value.unmapped", TIME, "\"minutes\":@100000"),
            kept("value.unmapped", "[\"k#\"]", "@[[\"k#\"]]"));

    private static RecordFault dropped(String from, String to) {
        return new RecordFault(DROPPED, SYNTAX, from, to);
    }

    private static RecordFault kept(String code, String from, String to) {
        return new RecordFault(KEPT, code, from, to);
    }

    private static RecordFault unresolved(String from, String to) {
        return new RecordFault(UNRESOLVED, LOST, from, to);
    }

    private static RecordFault flag(String flag) {
        return new RecordFault(
                UNRESOLVED,
                "option.unknown-flag " + LOST,
                "\"x#\",\"isCorrect\":false},{\"text\":" + RIGHT,
                "~\"x#\",\"isCorrect\":false},{\"text\":\"y#\",\"isCorrect\":@" + flag);
    }

    String in(String record, int number) {
        return record.replace(from.replace("#", "" + number), to.replace("#", "" + number));
    }
}
