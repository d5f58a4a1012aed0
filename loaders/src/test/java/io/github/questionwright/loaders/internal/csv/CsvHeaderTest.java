package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvHeaderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            prompt,answer,id,answer  => 1:18 csv.duplicate-column: the column "answer" is here already, at column 8; rename or remove one of the two
            prompt,note,attr.note    => 1:13 csv.duplicate-column: the column "attr.note" is here already, at column 8; rename or remove one of the two
            prompt,option1,option3   => 1:16 csv.option-columns: the column "option3" needs a column "option2"; options are numbered from 1 without a gap
            prompt,feedback1         => 1:8 csv.option-columns: the column "feedback1" needs a column "option1"; options are numbered from 1 without a gap
            prompt,ans"wer            => 1:11 csv.stray-quote: a quote stands in a cell that does not begin with one; put the whole cell in quotes; a quote inside a quoted cell is written twice, as in "say ""hi\"""
            prompt,"answer           => 1:8 csv.unclosed-quote: the quote that opens here is not closed; close it; line 1 to 2 left out
            """)
    void someHeadersCannotBeRead(String header, String expected) {
        Recording recording = Recording.of(header + "\nP,1,2,3\n");

        assertThat(recording.messages().stream().filter(each -> each.contains(" error ")))
                .containsExactly("bank.csv:" + expected.replaceFirst(" ", " error "));
        assertThat(recording.records).isEmpty();
    }

    @Test
    void unknownColumnsAreToldOnceAndKeptAsAttributes() {
        Recording recording = Recording.of("prompt,dificulty,option_2,note,\nP,easy,x,,\nQ,,,n,\n");

        assertThat(recording.messages())
                .containsExactly(
                        "bank.csv:1:8 warning field.unknown: no column is called \"dificulty\"; its cells are kept as"
                                + " attributes; did you mean \"difficulty\"?",
                        "bank.csv:1:18 warning field.unknown: no column is called \"option_2\"; its cells are kept as"
                                + " attributes; did you mean \"option2\" or \"optionId2\"?",
                        "bank.csv:1:27 warning field.unknown: no column is called \"note\"; its cells are kept as"
                                + " attributes");
        assertThat(recording.contents())
                .containsExactly(
                        "{prompt:\"P\",attributes:{dificulty:\"easy\",option_2:\"x\"}}",
                        "{prompt:\"Q\",attributes:{note:\"n\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "  \r\n", "prompt", "prompt,answer\n", "\n\nprompt,answer\n\n"})
    void nothingButAHeaderIsNoFault(String text) {
        Recording recording = Recording.of(text);

        assertThat(recording.diagnostics).isEmpty();
        assertThat(recording.records).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theHeaderTellsTheDelimiter(String delimiter) {
        String header = String.join(delimiter, List.of("prompt", "\"answer\"", "a,b;c d"));
        Recording recording = Recording.of(header.replace("a,b;c d", "\"attr.a,b;c\td|e\"") + "\n"
                + String.join(delimiter, List.of("P", "x", "y")) + "\n");

        assertThat(recording.diagnostics).isEmpty();
        assertThat(recording.contents()).containsExactly("{prompt:\"P\",answer:\"x\",attributes:{a,b;c\td|e:\"y\"}}");
    }

    @Test
    void aHeaderIsNoWiderThanASheet() {
        Recording recording = Recording.of("prompt" + ",".repeat(1 << 14) + "\nP\n");

        assertThat(recording.messages())
                .containsExactly("bank.csv:1:16391 error csv.too-many-cells: the header has 16385 cells; at most 16384"
                        + " are read; remove some columns");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', nullValues = "-", textBlock = """
            b.csv => id,prompt              => CERTAIN => NO
            b.txt => id,prompt              => CERTAIN => NO
            b     => id;prompt              => CERTAIN => NO
            b.tsv => id|prompt              => CERTAIN => LIKELY
            b.csv => id\\tprompt            => LIKELY  => CERTAIN
            b     => id\\tprompt            => NO      => CERTAIN
            b.tab => \\n\\n"prompt"\\t"id"  => NO      => CERTAIN
            b.csv => prompt                 => CERTAIN => NO
            b.tsv => prompt                 => NO      => CERTAIN
            b.txt => prompt                 => NO      => NO
            b.csv => question,answer        => LIKELY  => NO
            b.TAB => question,answer        => NO      => LIKELY
            b.csv => Prompt,answer          => LIKELY  => NO
            b.csv => {"prompt": "P"}        => NO      => NO
            b.txt => {"prompt":"P","id":""} => NO      => NO
            b.txt => Tell, in one prompt    => NO      => NO
            b.csv => prose                  => NO      => NO
            b.csv => \\n                    => NO      => NO
            """)
    void detection(String path, String text, String csv, String tsv) {
        StringText source = StringText.of(path, text.replace("\\t", "\t").replace("\\n", "\n"));

        assertThat(new CsvFormat().detect(source)).hasToString(csv);
        assertThat(new TsvFormat().detect(source)).hasToString(tsv);
    }

    @Test
    void namesAndExtensions() {
        assertThat(new CsvFormat().name()).isEqualTo("csv");
        assertThat(new CsvFormat().extensions()).containsExactly("csv");
        assertThat(new TsvFormat().name()).isEqualTo("tsv");
        assertThat(new TsvFormat().extensions()).containsExactly("tsv", "tab");
    }
}
