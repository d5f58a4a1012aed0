package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.Detection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write: one warning a kind and file, at its first place, and the values that were meant. */
class FoundHabitsTest {

    /** In a row ~ is a double quote, \n a line end, \t a tab. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "[{~q~:~Why?~,~a~:~A~}] |  | {q=<Why?>,a=<A>}",
                "// one\\n[{~q~:~Why?~}/* two */] | 1:1 json.comment | {q=<Why?>}",
                "[{~q~:~Why // not?~}] |  | {q=<Why // not?>}",
                "[{~q~:~Why?~,~o~:[1,2,],},] | 1:22 json.trailing-comma | {q=<Why?>,o=[1,2]}",
                "[{~q~:~Why?~ ~o~:[1 2]}\\n{~q~:~When?~}] | 1:14 json.missing-comma | {q=<Why?>,o=[1,2]} {q=<When?>}",
                "[{'q':'Who~s?'}] | 1:3 json.single-quotes | {q=<Who~s?>}",
                "[{~q~:`Why\\nnot?`}] | 1:7 json.backticks | {q=<Why\\nnot?>}",
                "[{q:~Why?~,$o_1:1,2:3}] | 1:3 json.unquoted-name | {q=<Why?>,$o_1=1,2=3}",
                "[{~q~:~Why\\tnot?~}] | 1:11 json.control-character | {q=<Why\\tnot?>}",
                "[{~q~:~Why\\n not?~}] | 1:11 json.control-character | {q=<Why\\n not?>}",
                "[{~q~:~It\\'s \\x41?~}] | 1:10 json.escape | {q=<It's A?>}",
                "[{~q~:~Why?~,~a~:0x1F,~b~:+1,~c~:.5,~d~:5.,~e~:-.5e1}] | 1:18 json.number |"
                        + " {q=<Why?>,a=31,b=1,c=0.5,d=5,e=-0.5e1}",
                "[{~q~:~Why?~,~a~:007}] | 1:18 json.leading-zero | {q=<Why?>,a=<007>}",
                "[{~q~:~Why?~,~a~:True,~b~:None,~c~:undefined,~d~:NaN,~e~:-Infinity}] | 1:18 json.constant |"
                        + " {q=<Why?>,a=true,b=null,c=null,d=null,e=null}",
                "[{~q~:\u00a0~Why?~}] | 1:7 json.blank | {q=<Why?>}",
                "\ufeff[{~q~:~Why?~}] | 1:1 json.blank | {q=<Why?>}",
                "const questions = [{~q~:~Why?~}]; | 1:1 json.script | {q=<Why?>}",
                "export default [{~q~:~Why?~}] | 1:1 json.script | {q=<Why?>}",
                "module.exports = [{~q~:~Why?~}];\\n | 1:1 json.script | {q=<Why?>}",
                "const q = [{~q~:~Why?~}]; function f(a) { const b = [a]; return [b]; } | 1:1 json.script | {q=<Why?>}",
                "var x = [{~q~:~Why?~}], y = 2; f(x); | 1:1 json.script | {q=<Why?>}",
                "export const q: Question[] = [{~q~:~Why?~}]; | 1:1 json.script | {q=<Why?>}",
                "import { a } from './b';\\nconst q = [{~q~:~Why?~}]\\nexport { q } | 1:1 json.script | {q=<Why?>}",
                "questions([{~q~:~Why?~}]); | 1:1 json.script | {q=<Why?>}",
                "const a = [{~q~:~Why?~},{~q~:~Who?~}]; let b = [{~q~:~When?~},{~q~:~How?~}]; | 1:1 json.script |"
                        + " {q=<Why?>} {q=<Who?>} {q=<When?>} {q=<How?>}",
                "{~q~:~Why?~}\\n{~q~:~When?~} | 2:1 json.several-roots | {q=<Why?>} {q=<When?>}",
                "[{~q~:~Why?~}][{~q~:~When?~}] | 1:15 json.several-roots | {q=<Why?>} {q=<When?>}",
            })
    void areKeptWithAWarning(String row, String places, String records) {
        Recording read = Recording.found(text(row));

        assertThat(String.join("; ", read.places())).isEqualTo(places == null ? "" : places);
        assertThat(String.join(" ", read.plain())).isEqualTo(text(records));
        assertThat(read.diagnostics).noneMatch(found -> found.isError());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[{~q~:~A?~},{~q~:~B~ x},{~q~:~C?~}] | 1:22 json.syntax | A? C?",
                "[{~q~:~A?~},{~q~:oops},{~q~:~C?~}] | 1:18 json.syntax | A? C?",
                "[{~q~:~A?~},{~q~:~B?~+~!~},{~q~:~C?~}] | 1:22 json.syntax | A? C?",
                "[{~q~:~A?~},{~q~:`${b}?`},{~q~:~C?~}] | 1:19 json.syntax; 1:18 json.backticks | A? C?",
                "[{~q~:~A?~},{~q~:~\\d?~},{~q~:~C?~}] | 1:20 json.syntax | A? C?",
                "{~l~:[{~n~:~N~,~q~:[{~q~:~A?~},{~q~:~B?~ x},{~q~:~C?~}]},{~n~:~M~,~q~:[{~q~:~D?~}]}]} |"
                        + " 1:42 json.syntax | A? C? D?",
                "{~l~:[{~n~:~N~,~q~:[{~q~:~A?~},{~q~:~B?~,{~q~:~C?~}]},{~n~:~M~,~q~:[{~q~:~D?~}]}]} |"
                        + " 1:42 json.syntax | A? C? D?",
                "[{~q~:~A?~},{~q~:~B?~,~o~:[~x~,,~y~]},{~q~:~C?~}] | 1:32 json.syntax | A? C?",
                "[{~q~:~A?~},{~q~:~B?~,~a~:=1},{~q~:~C?~}] | 1:27 json.syntax | A? C?",
                "[{~q~:~A?~},{~q~:~B? | 1:21 json.truncated | A?",
                "[{~q~:~A?~},{~q~:~B?~} | 1:23 json.truncated | A? B?",
                "[{~q~:~A?~},{~q~:~B?~}] x | 1:25 json.trailing-content | A? B?",
                "[{~q~:~A?~}] /* x | 1:18 json.truncated; 1:14 json.comment | A?",
                "# [list\\n[{~q~:~A?~}] | 1:1 json.syntax | A?",
                "[{~q~:~A?~},3,{~q~:~B?~}] | 1:13 json.not-an-object | A? B?",
            })
    void aBrokenRecordCostsItself(String row, String places, String prompts) {
        Recording read = Recording.found(text(row));

        assertThat(String.join("; ", read.places())).isEqualTo(places);
        assertThat(read.plain().stream().map(found -> found.replaceAll("^\\{q=<([^>]*)>.*", "$1")))
                .containsExactly(prompts.split(" "));
    }

    @Test
    void theFirstPlaceAndTheNumberAreTold() {
        assertThat(Recording.found("[{q:'Why?'},{q:'When?'}]").messages())
                .containsExactly(
                        "1:3 json.unquoted-name found a name without quotes, the first of 2 in this file; it is kept;"
                                + " put names in double quotes",
                        "1:5 json.single-quotes found a text in single quotes, the first of 2 in this file; it is kept;"
                                + " JSON has double quotes only");
    }

    @Test
    void whatBelongsToTheBankIsHandedOverAndWhatStandsAroundToo() {
        Recording read = Recording.found("{\"title\":\"T\",\"total\":2,\"data\":[{\"q\":\"Why?\"},{\"q\":\"When?\"}]}");

        assertThat(read.headers).hasSize(1).allMatch(field -> field.name().equals("title"));
        assertThat(read.pointers()).containsExactly("/data/0", "/data/1");
        assertThat(NaiveJson.plain(read.records.get(1).around().get(0))).contains("title=<T>", "=<data>");
    }

    @Test
    void theListIsInferredAndTheUserHasTheLastWord() {
        String text =
                "{\"data\":[{\"question\":\"Why not?\"},{\"question\":\"What is that?\"}],\"more\":[{\"x\":\"some text\"}]}";

        assertThat(Recording.found(text).inferred).hasSize(1).first().asString().startsWith("list=/data");
        Recording laid = Recording.of(new JsonFormat(), TextSource.json(text).laid("list", "/more"));
        assertThat(laid.plain()).containsExactly("{x=<some text>}");
        assertThat(laid.inferred).containsExactly("list=/more because the mapping says so");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.js | const q = [ | LIKELY",
                "a.ts | export const q: Q[] = [ | LIKELY",
                "a.js | module.exports = { | LIKELY",
                "a.json5 | // hello | LIKELY",
                "a.js | /* x */ [{ | LIKELY",
                "a.js | function f() { | NO",
                "a.md | const q = [ | NO",
                "a.txt | x = [1] | NO",
                "noname | export default [ | LIKELY",
                "noname | A list = many things | NO",
            })
    void scriptsAreToldByTheirBeginning(String path, String head, Detection expected) {
        assertThat(new JsonFormat().detect(new TextSource(path, head, ReadLimits.defaults())))
                .isEqualTo(expected);
    }

    @Test
    void ourOwnShapeIsReadStrictly() {
        for (String own :
                List.of("[{\"prompt\":\"Why?\",}]", "{\"title\":\"T\",\"questions\":[{\"prompt\":\"Why?\",}]}")) {
            assertThat(Recording.found(own).places())
                    .as(own)
                    .hasSize(1)
                    .allMatch(place -> place.endsWith("json.syntax"));
        }
        for (String found : List.of(
                "[{\"Prompt\":\"Why?\",}]",
                "[{prompt:\"Why?\",}]",
                "{\"n\":1,\"questions\":[{\"prompt\":\"Why?\",}]}")) {
            assertThat(Recording.found(found).diagnostics).as(found).noneMatch(one -> one.isError());
        }
    }

    private static String text(String row) {
        return row.replace('~', '"').replace("\\n", "\n").replace("\\t", "\t");
    }
}
