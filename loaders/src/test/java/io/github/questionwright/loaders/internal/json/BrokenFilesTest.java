package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.spi.RawValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults outside records: each row is a text, what is reported, the ids that are left, the headers that are left. */
class BrokenFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // between records
                "[{'id':'a'}{'id':'b'}]                          | 1:12 json.syntax | a b |",
                "[{'id':'a'},{'id':'b'},]                        | 1:23 json.syntax | a b |",
                "{'questions':[{'id':'a'},{'id':'b'},],'title':1}| 1:36 json.syntax | a b | title",
                "[,{'id':'a'}]                                   | 1:2 json.syntax  | a   |",
                "[{'id':'a'},,{'id':'b'}]                        | 1:13 json.syntax | a b |",
                "[{'id':'a'};{'id':'b'}]                         | 1:12 json.syntax | a b |",
                "[{'id':'a'} x,{'id':'b'}]                       | 1:13 json.syntax | a b |",
                "[{'id':'a'}, // two\\n{'id':'b'}]               | 1:14 json.syntax | a b |",
                "[{'id':'a'},'id':'b'},{'id':'c'}]               | 1:13 json.syntax | a c |",
                "['id':'a'},{'id':'b'},{'id':'c'}]               | 1:2 json.syntax  | b c |",
                "[{'id':'a'}],{'id':'b'},{'id':'c'}]             | 1:12 json.syntax | b c |",
                "[{'id':'a'}]{'id':'b'},{'id':'c'}]              | 1:12 json.syntax | b c |",
                "{'questions':[{'id':'a'}],{'id':'b'}],'title':1}| 1:25 json.syntax | b   | title",
                "{'questions':[{'id':'a'}]},{'id':'b'}],'title':1}| 1:25 json.syntax | b  | title",
                "[{'id':'a'}},{'id':'b'},{'id':'c'}]             | 1:12 json.syntax | b c |",
                "[{'id':'a'},'prompt':'x'},{'id':'b'}]           | 1:11 json.syntax | b   |",
                "[{'id':'a'}'prompt':'x'},{'id':'b'}]            | 1:11 json.syntax | b   |",
                "[{'id':'a'}:1},{'id':'b'}]                      | 1:12 json.syntax | b   |",
                "[{'id':'a','prompt':1}]} x {'id':'b','prompt':1}]| 1:23 json.syntax | b |",
                "[{'id':'a','x':{'y':1},{'prompt':2}]},{'id':'b','prompt':1}]| 1:24 json.syntax | b |",
                // elements that are no records
                "['a',{'id':'b'}]                                | 1:2 json.not-an-object | b |",
                "[{'id':'a'},12.5,{'id':'b'}]                    | 1:13 json.not-an-object | a b |",
                "[{'id':'a'},null]                               | 1:13 json.not-an-object | a |",
                "[true,[[{'id':'x'}]],{'id':'a'}]                | 1:2 json.not-an-object; 1:7 json.not-an-object | a |",
                // the end
                "[{'id':'a'}                                     | 1:12 json.truncated | a |",
                "[{'id':'a'},                                    | 1:13 json.truncated | a |",
                "[{'id':'a'},{'id':'b                            | 1:21 json.truncated | a |",
                "[                                               | 1:2 json.truncated | |",
                "{'questions':[{'id':'a'}                        | 1:25 json.truncated | a |",
                "{'questions':[{'id':'a'}]                       | 1:26 json.truncated | a |",
                "{'title':1,'questions':[{'id':'a'}],            | 1:37 json.truncated | a | title",
                "{'title                                         | 1:8 json.truncated | |",
                "{                                               | 1:2 json.truncated | |",
                "[{'id':'a'}] x                                  | 1:14 json.trailing-content | a |",
                "[{'id':'a'}]]                                   | 1:13 json.trailing-content | a |",
                "{'questions':[{'id':'a'}]}}                     | 1:27 json.trailing-content | a |",
                // the beginning
                "x [{'id':'a'}]                                  | 1:1 json.syntax | a |",
                "// a [comment] {\\n{'questions':[{'id':'a'}]}   | 1:1 json.syntax | a |",
                "x                                               | 1:1 json.syntax | |",
                "'questions'                                     | 1:1 json.syntax | |",
                "\\0\\0                                          | 1:1 json.syntax | |",
                "{'id':'a'},{'id':'b'}]                          | 1:1 json.syntax | a b |",
                "{'id':'a'},{'id':'b'}                           | 1:1 json.syntax; 1:22 json.truncated | a b |",
                "{'id':'a';},{'id':'b','prompt':'x'}]            | 1:10 json.syntax; 1:37 json.truncated | b |",
                // the object around the records
                "{'title':'T','a':[]}                            | 1:1 json.no-questions | | title a",
                "{}                                              | 1:1 json.no-questions | |",
                "{'questions':{'x':[{'id':'a'}]},'title':1}      | 1:14 json.no-questions | | title",
                "{'questions':[{'id':'a'}],'questions':[{'id':'b'}]} | 1:27 json.duplicate-key | a b |",
                "{'questions':[{'id':'a'},{'id':'b'}],'questions':[{'id':'c'},{'id':'d'}]} | 1:38 json.duplicate-key | a b c d |",
                "{'questions':[{'id':'a'}],'title':1,}           | 1:36 json.syntax | a | title",
                "{'title':'T' 'questions':[{'id':'a'}]}          | 1:14 json.syntax | a | title",
                "{'title' 'T','questions':[{'id':'a'}]}          | 1:10 json.syntax | a |",
                "{'title:'T','questions':[{'id':'a'}]}           | 1:10 json.syntax | a |",
                "{'title':'T,'questions':[{'id':'a'}]}           | 1:14 json.syntax | a |",
                "{title:'T','questions':[{'id':'a'}]}            | 1:2 json.syntax | a |",
                "{'title':T,'questions':[{'id':'a'}],'locale':2} | 1:10 json.syntax | a | locale",
                "{,'title':1,'questions':[{'id':'a'}]}           | 1:2 json.syntax | a | title",
                "{'title':1,,'questions':[{'id':'a'}]}           | 1:12 json.syntax | a | title",
                "{'sections':[{'path':['A']},],'title':1,'questions':[{'id':'a'}]} | 1:28 json.syntax | a | title",
                "{'sections':[{'path':['A'}],'title':1,'questions':[{'id':'a'}]}   | 1:26 json.syntax | a | title",
                "{'sections':[{'path':['A']},'title':1,'questions':[{'id':'a'}]}   | 1:36 json.syntax | a |",
                "{'sections':[{'path':['A']]},'title':1,'questions':[{'id':'a'}]}  | 1:27 json.syntax | a | title",
                "{'questions':[{'id':'a'}],'sections':[{'path':['A' 'B']}],'title':1} | 1:52 json.syntax | a | title",
                "{'questions':[{'id':'a'}] 'title':1}            | 1:27 json.syntax | a | title",
                "{'questions':[{'id':'a'}]]}                     | 1:26 json.syntax | a |",
                "{'questions' [{'id':'a','prompt':1},{'id':'b'}]}| 1:14 json.syntax | a b |",
                "{'questions:[{'id':'a','prompt':1},{'id':'b'}],'title':1}| 1:16 json.syntax | a b | title",
                "{'title':1,questions':[{'id':'a'}]}             | 1:12 json.syntax | a | title",
            })
    void areReportedOnceAndTheRestIsRead(String row, String places, String ids, String headers) {
        Recording read = Recording.json(text(row));

        assertThat(String.join("; ", read.places())).isEqualTo(places);
        assertThat(read.records.stream().map(found -> id(found.fields())).toList())
                .isEqualTo(words(ids));
        assertThat(read.headers).extracting(RawValue.Field::name).isEqualTo(words(headers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'a'}\\n\\n  {'id':'b'}  \\r\\n{'id':'c'}   | | a b c",
                "{'id':'a'}\\n{'id':'b'                           | 2:10 json.truncated | a",
                "{'id':'a'\\n{'id':'b'}                           | 1:10 json.syntax | b",
                "{'id':'a'}\\r{'id':'b\\r{'id':'c'}               | 2:9 json.syntax | a c",
                "{'id':'a'},\\n{'id':'b'}                         | 1:11 json.syntax | b",
                "{'id':'a'}{'id':'b'}\\n{'id':'c'}                | 1:11 json.syntax | c",
                "x\\n{'id':'b'}                                   | 1:1 json.syntax | b",
                "'a'\\n3\\n{'id':'b'}\\n[{'id':'c'}]\\nnull | 1:1 json.not-an-object; 2:1 json.not-an-object;"
                        + " 4:1 json.not-an-object; 5:1 json.not-an-object | b",
                "{'id':'a','x':[1,]}\\n{'id':'b'}                 | 1:17 json.syntax | b",
                "{\\n'id':'a'\\n}\\n{'id':'b'}                    | 1:2 json.syntax; 2:5 json.syntax; 3:1 json.syntax | b",
            })
    void linesCostThemselvesOnly(String row, String places, String ids) {
        Recording read = Recording.lines(text(row));

        assertThat(String.join("; ", read.places())).isEqualTo(places == null ? "" : places);
        assertThat(read.records.stream().map(found -> id(found.fields())).toList())
                .isEqualTo(words(ids));
        assertThat(read.pointers()).allMatch(String::isEmpty);
    }

    @Test
    void nothingAtAll() {
        for (String text : List.of("", " ", "\n\r\n\t ")) {
            assertThat(Recording.json(text).places()).containsExactly("1:1 json.empty");
            assertThat(Recording.lines(text).places()).containsExactly("1:1 json.empty");
        }
    }

    @Test
    void theFirstRecordMayBeBrokenWhenNothingIsKnownYet() {
        for (String first : List.of("locale", "stem", "id")) {
            String record = "{'" + first + "':1,'options':[{'id':'A'},{'id':'B'},{'id':'C'}],'locale':'en','answer':2}";
            String text = "{'questions':[" + record.replace(":1,", ":1;") + "," + record + "," + record + "]}";
            Recording read = Recording.json(text(text));

            assertThat(read.diagnostics).as(first).hasSize(1);
            assertThat(read.pointers()).as(first).containsExactly("/questions/1", "/questions/2");
        }
    }

    private static String text(String row) {
        return row.replace('\'', '"').replace("\\n", "\n").replace("\\r", "\r").replace("\\0", "\0");
    }

    private static String id(RawValue.Fields record) {
        return ((RawValue.Text) record.find("id").orElseThrow()).text();
    }

    private static List<String> words(String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }
}
