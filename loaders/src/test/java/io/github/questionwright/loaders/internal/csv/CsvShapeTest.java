package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvShapeTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            id,prompt/q-1,P                                  => {id:"q-1",prompt:"P"}
            prompt,answer/P,                                 => {prompt:"P"}
            prompt,section/P,A > B                           => {prompt:"P",section:["A","B"]}
            prompt,section/P,A \\> B > C                     => {prompt:"P",section:["A > B","C"]}
            prompt,tags/P,sql; a b ;;x\\;y                   => {prompt:"P",tags:["sql","a b","x;y"]}
            prompt,minutes/P, 5                              => {prompt:"P",minutes:5}
            prompt,minutes/P,five                            => {prompt:"P",minutes:"five"}
            prompt,value,tolerance/P,-1.5e3,0.25             => {prompt:"P",value:-1.5e3,tolerance:0.25}
            prompt,value/P,1.                                => {prompt:"P",value:"1."}
            prompt,option1,option2,correct/P,x,y,B           => {prompt:"P",options:[{text:"x"},{text:"y",correct:true}]}
            prompt,option1,option2,correct/P,x,y,            => {prompt:"P",options:[{text:"x"},{text:"y"}]}
            prompt,option1,option2,correct/P,x,,a            => {prompt:"P",options:[{text:"x",correct:true}]}
            prompt,option2,option1,correct/P,y,x,A           => {prompt:"P",options:[{text:"x",correct:true},{text:"y"}]}
            prompt,option1,option2,correct/P,x,y,A; B        => {prompt:"P",options:[{text:"x",correct:true},{text:"y",correct:true}],multiple:true}
            prompt,option1,option2,correct,multiple/P,x,y,A;B,false => {prompt:"P",multiple:false,options:[{text:"x",correct:true},{text:"y",correct:true}]}
            prompt,option1,correct,multiple/P,x,A,TRUE       => {prompt:"P",multiple:true,options:[{text:"x",correct:true}]}
            prompt,option1,multiple/P,x,yes                  => {prompt:"P",multiple:"yes",options:[{text:"x"}]}
            prompt,option1,optionId1,feedback1/P,x,o,why     => {prompt:"P",options:[{id:"o",text:"x",feedback:"why"}]}
            prompt;hints/P;"[""a"",""b""]"                         => {prompt:"P",hints:["a","b"]}
            prompt|keyPoints|rubric/P|"[""k""]"|"[{""level"":1}]"    => {prompt:"P",guide:{keyPoints:["k"],rubric:[{level:1}]}}
            prompt|provenance/P|"{""author"":""A"",""x"":[null,true]}" => {prompt:"P",provenance:{author:"A",x:[null,true]}}
            prompt,attr.source/P,S                           => {prompt:"P",attributes:{source:"S"}}
            prompt|attr.a|attributes/P|S|"{""b"":""x""}"            => {prompt:"P",attributes:{a:"S",b:"x"}}
            prompt|attributes/P|[1]                          => {prompt:"P",attributes:[1]}
            prompt,/P,x                                      => {prompt:"P",attributes:{column2:"x"}}
            """)
    void cellsBecomeTheJsonForm(String table, String record) {
        Recording recording = Recording.of(table.replace('/', '\n'));

        assertThat(recording.diagnostics).isEmpty();
        assertThat(recording.contents()).containsExactly(record);
    }

    @Test
    void everyValueHasItsPlace() {
        Recording recording = Recording.of("id,prompt,tags,hints,option1,option2,correct\r\n"
                + "\r\n"
                + "a,\"one\r\n\"\"two\"\"\",x; y,\"[\"\"h\"\",\n \"\"\"\",{\"\"k\"\":1}]\",p,q,\"A; B\"\r\n");

        assertThat(recording.diagnostics).isEmpty();
        assertThat(Shown.placed(recording.records.get(0).fields()))
                .isEqualTo("{id:\"a\"@3:1,prompt:\"one\r\n\"two\"\"@3:3,tags:[\"x\"@4:10,\"y\"@4:13]@4:10,"
                        + "hints:[\"h\"@4:17,\"\"@5:2,{k:1@5:14}@5:7]@4:16,"
                        + "options:[{text:\"p\"@5:19,correct:true@5:24}@5:19,{text:\"q\"@5:21,correct:true@5:27}@5:21]@5:19,"
                        + "multiple:true@5:24}@3:1");
        RawValue.Fields hint = (RawValue.Fields) ((RawValue.Items)
                        recording.records.get(0).fields().find("hints").orElseThrow())
                .values()
                .get(2);
        assertThat(hint.fields().get(0).column()).isEqualTo(8);
    }

    @Test
    void linesEndInAnyWayAndBlankOnesAreSkipped() {
        Recording recording = Recording.of("\n \nprompt,answer\r\rP,1\n\r\n,\nQ,2\r  \r\nR,3");

        assertThat(recording.diagnostics).isEmpty();
        assertThat(recording.contents())
                .containsExactly(
                        "{prompt:\"P\",answer:\"1\"}", "{prompt:\"Q\",answer:\"2\"}", "{prompt:\"R\",answer:\"3\"}");
        assertThat(recording.records.stream().map(each -> each.fields().line())).containsExactly(5, 8, 10);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            prompt,option1,option2,correct/P,x,y,C   => 2:7 value.unknown: found "C" as "correct", where "C" is not the letter of an option; allowed: A to B, separated by semicolons
            prompt,option1,option2,correct/P,x,y,A;1 => 2:7 value.unknown: found "A;1" as "correct", where "1" is not the letter of an option; allowed: A to B, separated by semicolons
            prompt,option1,option2,correct/P,x,y,A;  => 2:7 value.unknown: found "A;" as "correct", where "" is not the letter of an option; allowed: A to B, separated by semicolons
            prompt,option1,option2,correct/P,x,y,A;a => 2:7 value.unknown: found "A;a" as "correct", where "a" is there twice; allowed: A to B, separated by semicolons
            prompt,option1,correct/P,,A              => 2:4 value.unknown: found "A" as "correct", where "A" is not the letter of an option; allowed: none, because the record has no options
            prompt,option1,option2/P,,y              => 2:3 csv.option-gap: option 1 is empty and a later one is not; fill the options from the first one on
            prompt,option1,feedback1/P,,y            => 2:4 csv.option-gap: this cell belongs to option 1, which is empty; fill the options from the first one on
            prompt,hints/P,Think                     => 2:3 csv.malformed-json: the column "hints" holds JSON, and "Think" is none from here on; write it as in the JSON form, for example ["one","two"]
            prompt;hints/P;"[""a""] x"                 => 2:12 csv.malformed-json: the column "hints" holds JSON, and "["a"] x" is none from here on; write it as in the JSON form, for example ["one","two"]
            prompt;references/P;[[[[1]]]]            => 2:6 limit.depth: lists and objects are nested deeper than 3 levels; flatten them, or raise ReadLimits.maxDepth
            """)
    void faultyCellsCostTheirRecord(String table, String expected) {
        ReadLimits limits = ReadLimits.builder().maxDepth(3).build();
        Recording recording = Recording.of(
                new CsvFormat(),
                StringText.of("b.csv", table.replace('/', '\n')).within(limits));

        assertThat(recording.messages()).containsExactly("b.csv:" + expected.replaceFirst(" ", " error "));
        assertThat(recording.records).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            [1      => 3
            [1,]    => 4
            {"a" 1} => 8
            nul     => 1
            1 2     => 3
            ["a     => 5
            [NaN]   => 5
            [01]    => 3
            \\     => 1
            """)
    void brokenJsonIsToldWhereItBreaks(String json, int column) {
        assertThat(Recording.of("hints|prompt\n\"\n" + json.replace("\"", "\"\"") + "\"|P\n")
                        .codes())
                .containsExactly("3:" + column + " csv.malformed-json");
    }

    @Test
    void recordsThatCouldNotBeDecodedAreLeftOutWithoutAWord() {
        Recording recording = Recording.of("prompt,option1,correct\nP\uffff,x,A\nQ,x,\uffff\nR,x,A\n");

        assertThat(recording.diagnostics).isEmpty();
        assertThat(recording.contents()).containsExactly("{prompt:\"R\",options:[{text:\"x\",correct:true}]}");
    }

    @Test
    void readingStopsWhenNoMoreIsWanted() {
        StringText text = StringText.of("b.csv", "prompt\na\nb\nc\n\"\n");

        assertThat(Recording.of(new CsvFormat(), text, 2).contents())
                .containsExactly("{prompt:\"a\"}", "{prompt:\"b\"}");
    }
}
