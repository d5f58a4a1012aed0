package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.spi.RawValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in columns of somebody else: what is inferred, and what is handed over. */
class FoundTableTest {

    private static Recording read(String text) {
        return Recording.of(text.replace("/", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterFollowsFromAllRecords(String delimiter) {
        String text = "Question,Option A,Option B,Answer\nWhy?,\"x,y\",b,A\nHow?,c,d,B\n";

        Recording recording = Recording.of(text.replace(",", delimiter));

        assertThat(recording.contents())
                .containsExactly(
                        "{Question:\"Why?\",Option A:\"x" + delimiter + "y\",Option B:\"b\",Answer:\"A\"}",
                        "{Question:\"How?\",Option A:\"c\",Option B:\"d\",Answer:\"B\"}");
        assertThat(recording.diagnostics).isEmpty();
        assertThat(recording.inferred)
                .containsExactly(
                        "delimiter " + (delimiter.equals("\t") ? "tab" : delimiter)
                                + ": 3 of 3 records then have 4 cells",
                        "header true: \"Question\", \"Option A\", \"Option B\" and 1 more are names of fields");
    }

    @Test
    void placesAreThoseOfTheTextsAndOfOpeningQuotes() {
        Recording recording = read("id;question ;answer/1;  Why? ; \"be/cause\" /2;How?;/");

        assertThat(recording.records.stream().map(each -> Shown.placed(each.fields())))
                .containsExactly(
                        "{id:\"1\"@2:1,question:\"Why?\"@2:5,answer:\"be\ncause\"@2:12}@2:1",
                        "{id:\"2\"@4:1,question:\"How?\"@4:3}@4:1");
        assertThat(recording.messages())
                .containsExactly("bank.csv:2:12 info csv.blank-before-quote: blanks stand before the quote of a cell,"
                        + " here for the first time; they are left out, and the cell is read as one in quotes");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            What is 2+2?;3;4;B/What is 3+3?;6;7;A            => ; => header false
            How, then?;yes, no;A/Why?;no, never;B/So?;x;A    => ; => header false
            question;options;right/Why?;a,b,c;2/How?;d,e,f;1 => ; => header true
            Why?,a;b;c,2/How?,d;e;f,1/Who?,g;h;i,1           => , => header false
            question/Why, then?/How?/Who?                    => ~~ => header true
            sep=;/a,b;c,d/e,f;g,h                            => ; => header false
            Frage;Antwort/Was?;Das/Wie?;So                   => ; => header true
            pytanie;odp/Co to jest wzorzec projektowy?;Gotowe rozwiązanie/Co to jest dziedziczenie?;Relacja między klasami => ; => header true
            Wordings,Right/Name a thing,3/Name two,1/Name some,2/Name it,2 => , => header true
            What prints?,name,id/What else?,x,y              => , => header false
            1;Why;A/2;How;B                                  => ; => header false
            """)
    void whatIsInferred(String text, String delimiter, String header) {
        Recording recording = read(text);

        assertThat(recording.inferred.get(0)).startsWith("delimiter " + delimiter + ":");
        assertThat(recording.inferred.get(1)).startsWith(header + ":");
        assertThat(recording.diagnostics.stream().filter(each -> each.isError()))
                .isEmpty();
    }

    @Test
    void twoDelimitersThatFitEquallyWellAreRefused() {
        Recording recording = read("a;b,c;d,e;f/g;h,i;j,k;l/m;n,o;p,q;r/");

        assertThat(recording.messages())
                .containsExactly("bank.csv error csv.delimiter-ambiguous: cells could be separated by a comma (3 of 3"
                        + " records then have 3 cells) or by a semicolon (3 of 3 records then have 4 cells); say which by"
                        + " the setting \"delimiter\" of a mapping, or by a first line such as sep=,");
        assertThat(recording.records).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            delimiter => ,    => {column1:"a;b",column2:"c;d"}
            delimiter => ;    => {column1:"a",column2:"b,c",column3:"d"}
            delimiter => pipe => {column1:"a;b,c;d"}
            delimiter => :    => {column1:"a;b,c;d"}
            """)
    void theUserLaysDownTheDelimiter(String setting, String value, String first) {
        StringText text = StringText.of("b.csv", "a;b,c;d\ne;f,g;h\n").with(setting, value);

        assertThat(Recording.of(new CsvFormat(), text).contents().get(0)).isEqualTo(first);
    }

    @Test
    void theUserLaysDownTheHeader() {
        StringText text = StringText.of("b.csv", "question,answer\nx,y\n");

        assertThat(Recording.of(new CsvFormat(), text.with("header", "false")).contents())
                .containsExactly("{column1:\"question\",column2:\"answer\"}", "{column1:\"x\",column2:\"y\"}");
        StringText other = StringText.of("b.csv", "v w?,1\nx,2\n");
        assertThat(Recording.of(new CsvFormat(), other.with("header", "true")).contents())
                .containsExactly("{v w?:\"x\",1:\"2\"}");
        StringText own = StringText.of("b.csv", "prompt,answer\nx,y\n");
        assertThat(Recording.of(new CsvFormat(), own.with("header", "false")).records)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            delimiter => ;; => the setting delimiter is ";;"; allowed is one character that is no quote, or tab, comma, semicolon or pipe
            header    => no => the setting header is "no"; allowed is true or false
            """)
    void settingsThatCannotBeFollowed(String setting, String value, String message) {
        StringText text = StringText.of("b.csv", "question,answer\nx,y\n").with(setting, value);

        assertThat(Recording.of(new CsvFormat(), text).messages())
                .containsExactly("b.csv error csv.bad-setting: " + message);
    }

    @Test
    void rowsThatAreNoRecordsAreToldAndLeftOut() {
        Recording recording =
                read("Our quiz/# by us/id,question,answer/1,Why?,so//id,question,answer/2,How?,thus/,,/# end/");

        assertThat(recording.contents())
                .containsExactly(
                        "{id:\"1\",question:\"Why?\",answer:\"so\"}", "{id:\"2\",question:\"How?\",answer:\"thus\"}");
        assertThat(recording.messages())
                .containsExactly(
                        "bank.csv:1:1 info csv.left-out: no record of the table: \"Our quiz\"; left out",
                        "bank.csv:2:1 info csv.left-out: no record of the table: \"# by us\"; left out",
                        "bank.csv:6:1 info csv.left-out: the header once more: \"id\"; left out",
                        "bank.csv:9:1 info csv.left-out: no record of the table: \"# end\"; left out");
    }

    @Test
    void aRowWithOneCellBetweenGroupsIsTheirTitle() {
        Recording recording =
                read("question,a,b,correct/Java/Why?,x,y,1/How?,x,y,2//SQL,,,/Who?,x,y,1//Which one?,,,/");

        assertThat(recording.records.stream()
                        .map(each -> each.around().stream().map(Shown::placed).toList()))
                .containsExactly(
                        List.of("{:\"Java\"@2:1}@2:1"),
                        List.of("{:\"Java\"@2:1}@2:1"),
                        List.of("{:\"SQL\"@6:1}@6:1"),
                        List.of("{:\"SQL\"@6:1}@6:1"));
        assertThat(recording.codes()).containsExactly("2:1 csv.section-row", "6:1 csv.section-row");
        assertThat(recording.messages().get(0))
                .endsWith("\"Java\" stands alone in its row and is taken as the title of the records below it");
    }

    @Test
    void aLoneRowThatNothingFollowsIsARecord() {
        assertThat(read("question,a,b,correct/Why?,x,y,1//The end/").contents())
                .containsExactly("{question:\"Why?\",a:\"x\",b:\"y\",correct:\"1\"}", "{question:\"The end\"}");
    }

    @Test
    void optionsThatTakeTurnsWithFlagsMakeOneNote() {
        Recording recording = read(
                "Which one?,a,true,b,false/And which?,a,true,b,false,c,false/Who?,x,false,y,true,z,false,w,false/");

        assertThat(recording.contents().get(2))
                .isEqualTo("{column1:\"Who?\",column2:\"x\",column3:\"false\",column4:\"y\",column5:\"true\","
                        + "column6:\"z\",column7:\"false\",column8:\"w\",column9:\"false\"}");
        assertThat(recording.messages())
                .containsExactly("bank.csv:1:1 info csv.ragged: the records have 5 to 9 cells, most often 9; what is"
                        + " absent is left out; said once");
    }

    @Test
    void whatSpillsIsKeptAndTold() {
        String rows = "Why?,a,b,A/".repeat(20);
        Recording recording = read("question,option1,option2,answer/" + rows + "What, then?,c,d,B/How?,e/");

        assertThat(recording.contents().subList(20, 22))
                .containsExactly(
                        "{question:\"What\",option1:\"then?\",option2:\"c\",answer:\"d\",column5:\"B\"}",
                        "{question:\"How?\",option1:\"e\"}");
        assertThat(recording.messages())
                .containsExactly(
                        "bank.csv:22:17 warning csv.extra-cells: the record has 5 cells and the header has 4; the rest is"
                                + " kept as \"column5\" and so on; put a cell that holds a comma in quotes",
                        "bank.csv:23:1 warning csv.missing-cells: the record has 2 cells and the header has 4; what is"
                                + " absent is left out");
    }

    @Test
    void emptyAndRepeatedNamesGetOthers() {
        Recording recording = read("question,option,option,,column4/Why?,+a,b,c,d/");

        assertThat(recording.contents())
                .containsExactly("{question:\"Why?\",option:\"+a\",option 2:\"b\",column4:\"c\",column4 2:\"d\"}");
        assertThat(recording.codes()).containsExactly("1:17 csv.repeated-name", "1:25 csv.repeated-name");
    }

    @Test
    void quotesWithoutMeaningAreReadAsTheyStand() {
        Recording recording = Recording.of(
                new TsvFormat(),
                StringText.of(
                        "b.tsv", "\"Yes\" she said\tand left\n\"No\" he said\tand stayed\n\"What?\" they\tsaid\n"));

        assertThat(recording.contents())
                .containsExactly(
                        "{column1:\"\"Yes\" she said\",column2:\"and left\"}",
                        "{column1:\"\"No\" he said\",column2:\"and stayed\"}",
                        "{column1:\"\"What?\" they\",column2:\"said\"}");
        assertThat(recording.inferred.get(2))
                .isEqualTo("quoting off: cells begin with quotes that are not closed, and no cell needs any");
        assertThat(recording.diagnostics).isEmpty();
    }

    @Test
    void aRecordWithBytesThatCannotBeDecodedIsLeftOut() {
        assertThat(read("question,answer/Why\uffff,a/How,b/").records).hasSize(1);
    }

    @Test
    void ourHeaderWithTheAnswerOfSomebodyElseIsFound() {
        assertThat(read("prompt,optionA,optionB,correctAnswer/Why?,a,b,B/").contents())
                .containsExactly("{prompt:\"Why?\",optionA:\"a\",optionB:\"b\",correctAnswer:\"B\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            b.txt  => question;answer/Why?;so/How?;thus              => LIKELY => NO
            b      => Why?|a|b/How?|c|d/Who?|e|f/x?|g|h/y?|i|j      => LIKELY => NO
            b.txt  => #separator:tab/#html:true/Why?\tso             => NO     => LIKELY
            b.txt  => Well, so/Then, yes/Or, no/But, if/And, go     => NO     => NO
            b.txt  => question;answer/Why?;so/How?                  => NO     => NO
            b.txt  => | a | b |/|---|---|/| c | d |/| e | f |/| g | h | => NO => NO
            b.json => question;answer/Why?;so/How?;thus             => NO     => NO
            b.txt  => Question 1/Why?/Answer: so, then/Question 2/How?/Answer: so, thus => NO => NO
            """)
    void detectionWithoutATellingName(String path, String text, String csv, String tsv) {
        StringText source = StringText.of(path, text.replace("/", "\n").replace("\\t", "\t"));

        assertThat(new CsvFormat().detect(source)).hasToString(csv);
        assertThat(new TsvFormat().detect(source)).hasToString(tsv);
    }

    @Test
    void anUnclosedQuoteIsContainedAndProseInsideIsNoRecord() {
        String rows = "1,Why?,a,b/".repeat(12);
        Recording recording = read("id,question,good,bad/" + rows
                + "13,\"What is it/one, two, three, four/five,six,seven,eight/14,How?,a,b/15,Who?,a,b/");

        assertThat(recording.codes()).containsExactly("14:4 csv.unclosed-quote");
        assertThat(recording.diagnostics.get(0).location().endLine()).isEqualTo(16);
        assertThat(recording.contents().subList(12, 14))
                .containsExactly(
                        "{id:\"14\",question:\"How?\",good:\"a\",bad:\"b\"}",
                        "{id:\"15\",question:\"Who?\",good:\"a\",bad:\"b\"}");
    }

    @Test
    void inOurOwnTablesProseAfterAnUnclosedQuoteIsNoRecordEither() {
        String rows = "q,Why?,a,b/".repeat(6);
        Recording recording =
                read("id,prompt,section,answer/" + rows + "q,\"What is it/one, two, three, four/q,How?,a,b/");

        assertThat(recording.codes()).containsExactly("8:3 csv.unclosed-quote");
        assertThat(recording.records).hasSize(7);
    }

    @Test
    void everyValueIsAText() {
        assertThat(read("id,question,correct/1,Why?,true/")
                        .records
                        .get(0)
                        .fields()
                        .fields())
                .allMatch(field -> field.value() instanceof RawValue.Text);
    }
}
