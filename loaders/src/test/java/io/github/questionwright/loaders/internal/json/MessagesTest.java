package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.Severity;
import java.io.IOException;
import java.io.StringReader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final String RECORD = ", in the record that begins at 1:2; ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'a':1 'b':2}]   | found \"b\" where ',' or '}' was expected@put a comma before it, or close what stands before it",
                "[{'a' 1}]         | found '1' where ':' behind a name was expected@put ':' between a name and its value",
                "[{'a':1,}]        | found a comma with nothing but '}' behind it@remove the comma",
                "[{'a':[1,]}]      | found a comma with nothing but ']' behind it@remove the comma",
                "[{'a':1,{'b':2}}] | found '{' where a name in double quotes was expected@close what stands before it",
                "[{b:2}]           | found 'b' where a name in double quotes or '}' was expected@a name stands in double quotes",
                "[{'a':'x\\n'}]    | the line ends inside the text that begins at 1:7@close the text with a double quote, or write a line break as \\n",
                "[{'a':'x\\t'}]    | found the control character U+0009 inside the text that begins at 1:7@write a tab as \\t",
                "[{'a':'\\q'}]     | found 'q' behind a backslash, where one of \" \\ / b f n r t u was expected@write \\\\ if a backslash is meant",
                "[{'a':'\\u00g1'}] | found 'g' where a hexadecimal digit was expected@behind \\u stand four of them, as in \\u00e9",
                "[{'a':~x~}]       | found a single quote where a value was expected@a text stands in double quotes",
                "[{'a':[NaN]}]     | found 'NaN' where a value was expected@a value is a text in double quotes, a number, true, false, null, [...] or {...}",
                "[{'a':+1}]        | found '+' where a value was expected@write the number without a plus sign",
                "[{'a':.5}]        | found '.' where a value was expected@write a digit before the point",
                "[{'a':007}]       | found a number that begins with 0@remove the zeros in front, or put it in double quotes",
                "[{'a':1/**/}]     | found '/' where ',' or '}' was expected@JSON has no comments: remove it",
                "[{'a':[1}]        | found '}' where ',' or ']' was expected@remove it, or open or close what does not match",
                "[{'a':['b':1]}]   | found ':' where ',' or ']' was expected@a name belongs into {...}, not into a list",
                "[{'a':[;]}]       | found ';' where a value or ']' was expected@a value is a text in double quotes, a number, true, false, null, [...] or {...}",
                "[{'a':1.}]        | found '}' where a digit was expected@a value is a text in double quotes, a number, true, false, null, [...] or {...}",
                "[{'a':\u00e9}]    | found '\u00e9' (U+00E9) where a value was expected@a value is a text in double quotes, a number, true, false, null, [...] or {...}",
                "[{'a':\ud83d\ude00}] | found U+1F600 where a value was expected@a value is a text in double quotes, a number, true, false, null, [...] or {...}",
                "[{'a':1},'b':2}]  | found '}' before the last field of a record@remove it, or open what it is to close",
                "[{'a':1}}]        | found '}' where ',' or ']' behind a record was expected@remove it",
                "[{'a':'x          | the file ends inside the text that begins at 1:7@put back what is missing",
                "[{'a':1,          | the file ends where a name in double quotes was expected@put back what is missing",
                "[{'a':tr          | the file ends inside 'tr'@put back what is missing",
            })
    void insideARecord(String row, String message) {
        String text = row.replace("\\n'", "\n'")
                .replace("\\t'", "\t'")
                .replace('\'', '"')
                .replace('~', '\'');

        assertThat(message(text)).isEqualTo(message.replace("@", RECORD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{}{}]            | found '{' behind a record where ',' or ']' was expected, in the list of records; put a comma between the two records, both of which are kept",
                "[{},]             | found a comma with nothing but ']' behind it, in the list of records; remove the comma",
                "[{},;]            | found ';' where a record {...} was expected, in the list of records; remove it",
                "['a':1}]          | found \"a\" where '{' was expected, in the list of records; put back the brace that opens the record",
                "['a']             | found a text where a record {...} was expected; it is left out",
                "[[]]              | found a list where a record {...} was expected; it is left out",
                "[null]            | found null where a record {...} was expected; it is left out",
                "[false]           | found a truth value where a record {...} was expected; it is left out",
                "[-1]              | found a number where a record {...} was expected; it is left out",
                "[{},              | the file ends where a record {...} was expected, in the list of records; put back what is missing",
                "[] x              | found 'x' behind the end of the JSON value, in the file; remove it",
                "x                 | found 'x' where '[' or '{' was expected, in the file; remove it",
                "``                | the file is empty; a list of records [...] or an object with \"questions\" was expected",
                "{},{}]            | found a record where the '[' of a list of records was expected, in the file; put [ before the first record and ] behind the last",
                "{}                | found an object with no names where a list of records \"questions\": [...] was expected; name the list \"questions\", or make the list [...] the whole file",
                "{'a':1,'b':[]}    | found an object with \"a\", \"b\" where a list of records \"questions\": [...] was expected; name the list \"questions\", or make the list [...] the whole file",
                "{'questions':1}   | found no list behind \"questions\", where [...] was expected; put the records into a list",
                "{'questions':[],'questions':[]} | found \"questions\" a second time; its records are kept as well, join the two lists",
                "{'title':x}       | found 'x' where a value was expected, in the value of \"title\"; a value is a text in double quotes, a number, true, false, null, [...] or {...}",
                "{'title':1 2}     | found '2' where ',' or '}' was expected, in the object around the records; put a comma before it, or close what stands before it",
            })
    void outsideRecords(String row, String message) {
        assertThat(message(row == null ? "" : row.replace('\'', '"'))).isEqualTo(message);
    }

    @Test
    void aSwallowedRecord() {
        String text = "[{\"id\":1,\"prompt\":1},{\"id\":2,\"prompt\":[1,{\"id\":3,\"prompt\":1}]";

        assertThat(message(text))
                .isEqualTo("found another record, in the record that begins at 1:22;"
                        + " close every bracket that is open before it");
    }

    @ParameterizedTest
    @EnumSource(SeededFault.class)
    void everythingThatIsBrokenIsAnError(SeededFault fault) {
        String text = "[" + fault.in(Banks.record(0)).text() + "," + Banks.record(1) + "]";

        assertThat(Recording.json(text).diagnostics)
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.ERROR);
        assertThat(Recording.json(text).diagnostics)
                .extracting(found -> found.location().pointer())
                .containsExactly("/0");
    }

    @Test
    void whatTheParserRefusesHasAPlaceToo() throws IOException {
        CharWindow window = new CharWindow(new StringReader("  {\"a\" 1}"));
        window.at(0);
        RecordParser parser = new RecordParser(window, ReadLimits.defaults());

        Assertions.assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> parser.parse(new Mark(2, 1, 3), 9))
                .withMessage("found something that the JSON parser refuses")
                .matches(fault -> fault.at().column() == 3 && fault.code() == DiagnosticCode.JSON_SYNTAX);
    }

    private static String message(String text) {
        return Recording.json(text).diagnostics.get(0).message();
    }
}
