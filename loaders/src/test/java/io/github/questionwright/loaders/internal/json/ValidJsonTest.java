package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.json.Banks.Layout;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidJsonTest {

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyValueStandsWhereANaiveParserFindsIt(Layout layout) {
        String text = Banks.bank(layout, Banks.records(30));
        Recording read = Recording.json(text);

        RawValue root = NaiveJson.parse(text);
        RawValue list = layout.isList()
                ? root
                : ((RawValue.Fields) root).find("questions").orElseThrow();
        assertThat(read.diagnostics).isEmpty();
        assertThat(read.records).extracting(RawRecord::fields).isEqualTo(((RawValue.Items) list).values());
        assertThat(read.pointers()).element(29).isEqualTo(layout.isList() ? "/29" : "/questions/29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndCounts(String lineEnd) {
        String text = Banks.pretty(Banks.bank(Layout.MINIFIED_LIST, Banks.records(7)), 0)
                .replace("\n", lineEnd);
        Recording read = Recording.json(text);

        assertThat(read.diagnostics).isEmpty();
        assertThat(read.records)
                .extracting(RawRecord::fields)
                .isEqualTo(((RawValue.Items) NaiveJson.parse(text)).values());
    }

    @Test
    void headersComeInAnyOrderWithTheirPlaces() {
        Recording read = Recording.json("""
                {
                  "questions": [ {"id": "q1"} ],
                  "other": [1, {"a": null}], "title" : "T"
                }
                """);

        assertThat(read.diagnostics).isEmpty();
        assertThat(read.records).hasSize(1);
        assertThat(read.headers)
                .extracting(field -> field.line() + ":" + field.column() + " " + field.name() + " "
                        + field.value().line() + ":" + field.value().column() + " " + NaiveJson.plain(field.value()))
                .containsExactly("3:3 other 3:12 [1,{a=null}]", "3:30 title 3:40 <T>");
    }

    @Test
    void numbersStayAsWrittenAndDuplicatesStay() {
        Recording read = Recording.json("[{\"n\":[-0,1.50,1E+2,0.1e-07,12345678901234567890],\"n\":true,\"n\":false}]");

        assertThat(read.plain()).containsExactly("{n=[-0,1.50,1E+2,0.1e-07,12345678901234567890],n=true,n=false}");
    }

    @Test
    void escapesAreResolvedEvenLoneSurrogates() {
        Recording read =
                Recording.json("[{\"\\u0061\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud83d\\ude00\\ud800\\u0000\"}]");

        RawValue value = read.records.get(0).fields().find("a").orElseThrow();
        assertThat(value).isEqualTo(new RawValue.Text("\"\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud800\0", 1, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ ] ", "{\"questions\":[]}", "{ \"title\":\"T\", \"questions\" : [ ] }\n"})
    void anEmptyListIsNoFault(String text) {
        assertThat(Recording.json(text).diagnostics).isEmpty();
    }

    @Test
    void aFullSinkEndsTheReading() {
        String text = Banks.bank(Layout.MINIFIED_OBJECT, Banks.records(9)).replace("\"licence\"", "licence");
        Recording read = Recording.of(new JsonFormat(), TextSource.json(text), 4);

        assertThat(read.records).hasSize(4);
        assertThat(read.diagnostics).isEmpty();
    }

    @Test
    void randomTreesAreReadAsANaiveParserReadsThem() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String text = "[" + blanks(random) + object(random, 4) + blanks(random) + "," + object(random, 5)
                    + blanks(random) + "]";
            Recording read = Recording.json(text);

            assertThat(read.diagnostics).as("seed %d: %s", seed, text).isEmpty();
            assertThat(read.records)
                    .as("seed %d", seed)
                    .extracting(RawRecord::fields)
                    .isEqualTo(((RawValue.Items) NaiveJson.parse(text)).values());
        }
    }

    @Test
    void memoryOfTheWindowIsPassedManyTimes() {
        List<String> records = Banks.records(3000);
        Recording read = Recording.of(
                new JsonFormat(),
                TextSource.json(Banks.bank(Layout.PRETTY_OBJECT, records))
                        .with(ReadLimits.builder().maxRecordChars(2000).build()));

        assertThat(read.diagnostics).isEmpty();
        assertThat(String.join("\n", read.plain())).isEqualTo(Banks.plain(records));
    }

    private static String object(Random random, int depth) {
        StringBuilder object = new StringBuilder("{");
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            object.append(i == 0 ? "" : ",")
                    .append(blanks(random))
                    .append(text(random))
                    .append(blanks(random));
            object.append(':')
                    .append(blanks(random))
                    .append(value(random, depth))
                    .append(blanks(random));
        }
        return object.append(blanks(random)).append('}').toString();
    }

    private static String value(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 8 : 6);
        return switch (kind) {
            case 0 -> "true";
            case 1 -> "false";
            case 2 -> "null";
            case 3 -> Integer.toString(random.nextInt());
            case 4 -> random.nextInt(100) + ".25E-" + random.nextInt(10);
            case 5 -> text(random);
            case 6 -> object(random, depth - 1);
            default -> "[" + blanks(random) + value(random, depth - 1) + "," + value(random, depth - 1) + "]";
        };
    }

    private static String text(Random random) {
        String[] parts = {
            "a", "{", "}", "[", "]", ",", ":", "\\\"", "\\\\", "\\u00e9", "\u00e9", "\ud83d\ude00", " ", "'"
        };
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.append('"').toString();
    }

    private static String blanks(Random random) {
        String[] blanks = {"", "", "", " ", "\n", "\r\n", "\r", "\t", " \n  "};
        return blanks[random.nextInt(blanks.length)];
    }
}
