package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.QuestionSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A file of 100 records, 20 of them with a fault of a kind of its own: exactly those are reported, each at its place,
 * and the other 80 are loaded, in one pass. A fault is a pair: a text that stands once in the record, and what replaces
 * it; {@code @} in the replacement marks the place to be reported and is taken out; {@code ^} is the start of the line.
 */
class SeededFaultsTest {

    private record Seeded(String code, String from, String to) {}

    private static String json(int number) {
        return "{\"id\":\"q" + number + "\",\"prompt\":\"Prompt " + number
                + "?\",\"kind\":\"coding\",\"section\":[\"S\"],\"tags\":[\"t\"],\"minutes\":5,\"options\":[{\"text\":\"x\","
                + "\"correct\":true},{\"text\":\"y\"}],\"explanation\":\"E\"}";
    }

    private static final List<Seeded> JSON_FAULTS = List.of(
            new Seeded("json.syntax", "?\",\"kind\"", "?\"@\"kind\""),
            new Seeded("json.syntax", "\"kind\":\"coding\"", "\"kind\"@\"coding\""),
            new Seeded("json.syntax", "\"kind\":\"coding\"", "@kind:\"coding\""),
            new Seeded("json.syntax", "\"coding\"", "@'coding'"),
            new Seeded("json.syntax", "\"minutes\":5", "\"minutes\":@05"),
            new Seeded("json.syntax", "\"minutes\":5", "\"minutes\":@NaN"),
            new Seeded("json.syntax", "{\"text\":\"y\"}]", "{\"text\":\"y\"}@,]"),
            new Seeded("json.syntax", "\"E\"}", "\"E\\@q\"}"),
            new Seeded("field.duplicate", "\"tags\":[\"t\"]", "\"tags\":[\"t\"],@\"tags\":[\"u\"]"),
            new Seeded("value.wrong-type", "\"minutes\":5", "\"minutes\":@\"five\""),
            new Seeded("value.wrong-type", "\"minutes\":5", "\"minutes\":@5.5"),
            new Seeded("value.wrong-type", "[\"t\"]", "@\"t\""),
            new Seeded("value.unknown", "\"coding\"", "@\"codign\""),
            new Seeded("minutes.out-of-range", "\"minutes\":5", "\"minutes\":@0"),
            new Seeded("section.blank-title", "[\"S\"]", "[@\"\"]"),
            new Seeded("choice.no-correct-option", "[{\"text\":\"x\",\"correct\":true}", "@[{\"text\":\"x\"}"),
            new Seeded("choice.duplicate-option", "{\"text\":\"y\"}", "{\"text\":@\"x\"}"),
            new Seeded("option.blank", "{\"text\":\"y\"}", "{\"text\":@\" \"}"),
            new Seeded("explanation.blank", "\"E\"", "@\"\""),
            new Seeded("answer.conflict", "{\"id\"", "@{\"accepted\":[\"x\"],\"id\""));

    private static String csv(int number) {
        return "q" + number + ",\"Prompt " + number + "?\",coding,S,t;u,5,x,y,A,,E";
    }

    private static final String CSV_HEADER =
            "id,prompt,kind,section,tags,minutes,option1,option2,correct,keyPoints,explanation\n";

    private static final List<Seeded> CSV_FAULTS = List.of(
            new Seeded("csv.stray-quote", ",x,y,", ",x@\"x,y,"),
            new Seeded("csv.text-after-quote", "?\",", "?\"@ no,"),
            new Seeded("csv.unclosed-quote", ",x,y,", ",@\"x,y,"),
            new Seeded("csv.too-many-cells", ",E", ",E,@more"),
            new Seeded("csv.too-few-cells", ",y,A,,E", "^,y,A,E"),
            new Seeded("csv.control-character", ",x,", ",x@\u0000,"),
            new Seeded("csv.malformed-json", ",A,,", ",A,[@x],"),
            new Seeded("csv.option-gap", ",x,y,", ",@,y,"),
            new Seeded("value.wrong-type", ",5,", ",@five,"),
            new Seeded("value.wrong-type", ",5,", ",@5.5,"),
            new Seeded("value.wrong-type", ",A,,", ",A,\"@{}\","),
            new Seeded("value.unknown", ",coding,", ",@codign,"),
            new Seeded("value.unknown", ",A,", ",@C,"),
            new Seeded("value.unknown", ",A,", ",@?,"),
            new Seeded("minutes.out-of-range", ",5,", ",@0,"),
            new Seeded("minutes.out-of-range", ",5,", ",@99999,"),
            new Seeded("choice.no-correct-option", ",x,y,A,", ",@x,y,,"),
            new Seeded("choice.duplicate-option", ",x,y,", ",x,@x,"),
            new Seeded("prompt.blank", "\"Prompt 92?\"", "@\" \""),
            new Seeded("id.duplicate", "q97,", "@q96,"));

    @Test
    void json() {
        Map<String, String> expected = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder("{\"questions\": [\n");
        for (int number = 0; number < 100; number++) {
            text.append(record(number, json(number), JSON_FAULTS, 2, expected, "f.json"));
            text.append(number == 99 ? "\n" : ",\n");
        }
        check("f.json", text.append("]}\n").toString(), expected);
    }

    @Test
    void jsonLines() {
        Map<String, String> expected = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < 100; number++) {
            text.append(record(number, json(number), JSON_FAULTS, 1, expected, "f.jsonl"))
                    .append('\n');
        }
        check("f.jsonl", text.toString(), expected);
    }

    @Test
    void csv() {
        Map<String, String> expected = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder(CSV_HEADER);
        for (int number = 0; number < 100; number++) {
            text.append(record(number, csv(number), CSV_FAULTS, 2, expected, "f.csv"))
                    .append('\n');
        }
        check("f.csv", text.toString(), expected);
    }

    /** Every fifth record has the next fault; the place is remembered with the number of its line. */
    private static String record(
            int number, String sound, List<Seeded> faults, int firstLine, Map<String, String> expected, String file) {
        int index = number / 5;
        if (number % 5 != 2 || index >= faults.size()) {
            return sound;
        }
        Seeded fault = faults.get(index);
        assertThat(sound).as(fault.toString()).containsOnlyOnce(fault.from());
        String broken = sound.replace(fault.from(), fault.to());
        int column = broken.contains("^") ? 1 : broken.indexOf('@') + 1;
        assertThat(column).as(fault.toString()).isPositive();
        expected.put("q" + number, file + ":" + (number + firstLine) + ":" + column + " " + fault.code());
        return broken.replace("@", "").replace("^", "");
    }

    private static void check(String name, String text, Map<String, String> expected) {
        LoadResult result = QuestionBanks.read(QuestionSource.string(name, text));
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.location() + " " + diagnostic.code())
                .containsExactlyElementsOf(expected.values());
        assertThat(result.bank().size()).isEqualTo(100 - expected.size());
        for (int number = 0; number < 100; number++) {
            assertThat(result.bank().findQuestion("q" + number).isPresent())
                    .isEqualTo(!expected.containsKey("q" + number));
        }
    }
}
