package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.Detection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x      | [{\"id\":1}]                              | CERTAIN | NO",
                "x      | \\n [ \\n ]                              | CERTAIN | NO",
                "x      | [1]                                       | LIKELY  | NO",
                "x      | {\"title\":\"T\",\"questions\" : []}      | CERTAIN | NO",
                "x      | {\"title\":\"questions\"}                | LIKELY  | NO",
                "x      | {\"a\":1}\\n{\"a\":2}                    | LIKELY  | CERTAIN",
                "x      | \\n{\"a\":1}\\n\\n {\"a\":               | LIKELY  | CERTAIN",
                "x      | {\"a\":1\\n{\"a\":2}                     | LIKELY  | CERTAIN",
                "x      | {\"a\":1\\n{\"a\":2                      | LIKELY  | NO",
                "x      | {\\n\"a\":1\\n}\\n{\"a\":2}              | LIKELY  | NO",
                "x      | {\"prompt\":\"What?\"}                   | LIKELY  | LIKELY",
                "x      | {\"prompt\":\"What?                      | LIKELY  | LIKELY",
                "x      | {\"title\":1,\"questions\":[{\"prompt\":1}]} | CERTAIN | NO",
                "x      | {\\n\"questions\":[\\n{\"prompt\":1}\\n]}  | CERTAIN | NO",
                "x      | [\\n{\"id\":1},\\n{\"id\":2}\\n]          | CERTAIN | NO",
                "x      | question;answer                           | NO      | NO",
                "x      | ``                                        | NO      | NO",
                "x.json | // ours\\n[{\"id\":1}]                   | LIKELY  | NO",
                "x.json | ``                                        | LIKELY  | NO",
                "x.jsonl | \"id\":1}\\n{\"id\":2}                  | NO      | LIKELY",
                "x.ndjson | {\"id\":1}                             | LIKELY  | LIKELY",
                "x.jsonl | {\\n\"id\":1\\n}                        | LIKELY  | NO",
            })
    void tellsTheTwoApart(String path, String row, Detection json, Detection jsonLines) {
        String text = row == null ? "" : row.replace("\\n", "\n");
        TextSource source = new TextSource(path, text, ReadLimits.defaults());

        assertThat(new JsonFormat().detect(source)).as("json").isEqualTo(json);
        assertThat(new JsonLinesFormat().detect(source)).as("jsonl").isEqualTo(jsonLines);
    }

    @Test
    void aHeadMayEndAnywhere() {
        String text = "{\"prompt\":\"" + "x".repeat(20_000) + "\"}\n{\"prompt\":\"y\"}";
        TextSource source = new TextSource("x", text, ReadLimits.defaults());

        assertThat(new JsonLinesFormat().detect(source)).isEqualTo(Detection.LIKELY);
        assertThat(new JsonFormat().detect(source)).isEqualTo(Detection.LIKELY);
    }

    @Test
    void namesAndExtensions() {
        assertThat(new JsonFormat().name()).isEqualTo("json");
        assertThat(new JsonFormat().extensions()).containsExactly("json", "json5", "jsonc");
        assertThat(new JsonLinesFormat().name()).isEqualTo("jsonl");
        assertThat(new JsonLinesFormat().extensions()).containsExactly("jsonl", "ndjson");
    }
}
