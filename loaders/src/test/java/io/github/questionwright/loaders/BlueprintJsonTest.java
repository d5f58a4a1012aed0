package io.github.questionwright.loaders;

import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.section;
import static io.github.questionwright.filter.QuestionFilters.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.sampling.Blueprint;
import io.github.questionwright.sampling.QuestionOrder;
import io.github.questionwright.sampling.SamplingMode;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlueprintJsonTest {

    private static final String EXAMPLE = """
            {"name":"Java senior","count":20,"minutes":{"min":85,"max":95},"rules":[\
            {"where":"difficulty:hard","exactly":4},{"where":"tag:concurrency -tag:legacy","min":2},\
            {"where":"section:Security","share":0.2}],"include":["java-042"],"exclude":"tag:retired",\
            "enemies":[["a","b"]],"bundles":[["case","q1","q2"]],"requires":[["a","b"]],"oneOf":["attr.concept"],\
            "avoid":{"seen":["id1","id2"]},"weights":[{"where":"tag:core","weight":3}],\
            "order":["section","difficulty","shuffled"]}""";

    private static final Blueprint BLUEPRINT = Blueprint.of(20)
            .named("Java senior")
            .exactly(4, difficulty(Difficulty.HARD))
            .atLeast(2, QuestionFilter.parse("tag:concurrency -tag:legacy"))
            .share(0.2, section("Security"))
            .minutes(85, 95)
            .include("java-042")
            .exclude(tag("retired"))
            .enemies("a", "b")
            .bundle("case", "q1", "q2")
            .requires("a", "b")
            .oneOf("attr.concept")
            .avoid(List.of("id1", "id2"))
            .weight(3, tag("core"))
            .order(QuestionOrder.SECTION, QuestionOrder.DIFFICULTY, QuestionOrder.SHUFFLED);

    @Test
    void readsTheExample() {
        assertThat(BlueprintJson.fromJson(EXAMPLE)).isEqualTo(BLUEPRINT);
    }

    @Test
    void isEqualAfterARoundTrip() {
        assertThat(BlueprintJson.fromJson(BlueprintJson.toJson(BLUEPRINT))).isEqualTo(BLUEPRINT);
        Blueprint other = Blueprint.of(18, 20)
                .minutes(10, 10)
                .minutes(0, 30)
                .sum("attr.points", -5, Long.MAX_VALUE)
                .sum("attr.points", Long.MIN_VALUE, 7)
                .atMost(3, tag("a"))
                .atLeast(0, tag("b"))
                .exactly(0, tag("c"))
                .between(1, 2, tag("d"))
                .exclude("x", "y \" z")
                .exclude(tag("e"))
                .weight(0.25, tag("f"))
                .mode(SamplingMode.UNIFORM);
        assertThat(BlueprintJson.fromJson(BlueprintJson.toJson(other))).isEqualTo(other);
        assertThat(BlueprintJson.toJson(Blueprint.of(3))).isEqualTo("{\"count\":3}");
    }

    @Test
    void theSchemaKnowsTheSameForm() throws IOException {
        Schema schema;
        try (var in = BlueprintJson.class.getResourceAsStream("/questionwright-schemas/blueprint.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
        Blueprint other = Blueprint.of(1, 2)
                .minutes(3, 3)
                .atMost(3, tag("a"))
                .sum("attr.x", -1, 2)
                .exclude("a")
                .exclude("b");
        for (String valid : List.of(EXAMPLE, BlueprintJson.toJson(BLUEPRINT), BlueprintJson.toJson(other))) {
            assertThat(schema.validate(valid, InputFormat.JSON)).as(valid).isEmpty();
        }
        for (String invalid : List.of(
                "{}",
                "{\"count\": 0}",
                "{\"count\": 3, \"enemys\": []}",
                "{\"count\": 3, \"minutes\": {}}",
                "{\"count\": 3, \"mode\": \"fair\"}",
                "{\"count\": 3, \"rules\": [{\"where\": \"tag:a\", \"min\": 3, \"share\": 0.2}]}",
                "{\"count\": 3, \"requires\": [[\"a\"]]}")) {
            assertThat(schema.validate(invalid, InputFormat.JSON)).as(invalid).isNotEmpty();
        }
    }

    @Test
    void aLambdaHasNoText() {
        assertThatThrownBy(() -> BlueprintJson.toJson(Blueprint.of(3).atLeast(1, question -> true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lambda has no text: the rule <predicate> cannot be written; use a QuestionFilter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"cuont": 3}                    | 1:1 blueprint.no-count; 1:2 blueprint.unknown-field
            {"count": -3}                   | 1:11 blueprint.range
            {"count": 0}                    | 1:11 blueprint.range
            {"count": 3000000000}           | 1:11 blueprint.range
            {"count": 1e999999999}          | 1:11 blueprint.range
            {"count": 2.5}                  | 1:11 blueprint.type
            {"count": "3"}                  | 1:11 blueprint.type
            {"count": {"min": 4, "max": 3}} | 1:11 blueprint.range
            {"count": {"min": 4}}           | 1:11 blueprint.no-bound
            {"count": 3, "count": 4}        | 1:14 blueprint.duplicate-field
            {"count": 3, "mode": "balancd"} | 1:22 blueprint.unknown-value
            {"count": 3, "order": "section"} | 1:23 blueprint.type
            {"count": 3, "minutes": 5}      | 1:25 blueprint.type
            {"count": 3, "minutes": {}}     | 1:25 blueprint.rule-shape
            {"count": 3, "minutes": {"min": 1e400}} | 1:33 blueprint.range
            {"count": 3, "minutes": {"min": 9, "max": 8}} | 1:25 blueprint.rule
            {"count": 3, "rules": [{"where": "tag:a", "min": -1}]} | 1:50 blueprint.range
            {"count": 3, "rules": [{"where": "tag:a", "min": 3, "max": 2}]} | 1:24 blueprint.rule
            {"count": 3, "rules": [{"where": "tag:a", "min": 3, "share": 2}]} | 1:24 blueprint.rule-shape
            {"count": 3, "rules": [{"where": "tag:a", "share": 1.5}]} | 1:24 blueprint.rule
            {"count": 3, "rules": [{"where": "tga:a", "min": 1}]} | 1:34 blueprint.filter
            {"count": 3, "rules": [{"min": 1}]} | 1:24 blueprint.rule-shape
            {"count": 3, "rules": [7, {"sum": "points", "max": 1}]} | 1:24 blueprint.type; 1:27 blueprint.rule
            {"count": 3, "enemies": [["a"]]} | 1:26 blueprint.rule
            {"count": 3, "requires": [["a", "b"], ["b", "c"], ["c", "a"]]} | 1:51 blueprint.rule
            {"count": 3, "requires": [["a"]]} | 1:27 blueprint.rule-shape
            {"count": 3, "weights": [{"where": "tag:a", "weight": 0}]} | 1:26 blueprint.rule
            {"count": 3, "avoid": ["a"]}    | 1:23 blueprint.type
            {"count": 3, "include": [1]}    | 1:26 blueprint.type
            {"count": 3, "name": null}      | 1:22 blueprint.type
            [3]                             | 1:1 blueprint.type
            """)
    void everyFaultHasItsPlace(String json, String expected) {
        assertThat(faults(json)).isEqualTo(expected);
    }

    @Test
    void saysWhatWasMeant() {
        assertThatThrownBy(() -> BlueprintJson.fromJson("b.json", "{\n \"count\": 3,\n \"enemys\": []}"))
                .isInstanceOf(BlueprintSyntaxException.class)
                .hasMessage(
                        "b.json:3:2 error blueprint.unknown-field: a blueprint has no field \"enemys\"; did you mean"
                                + " \"enemies\"? (known: name, count, minutes, rules, include, exclude, enemies, bundles,"
                                + " requires, oneOf, avoid, weights, mode, order)");
        assertThatThrownBy(() -> BlueprintJson.fromJson(
                        "b.json", "{\"count\": 3, \"rules\": [{\"where\": \"tag:a\", \"min\": 3, \"max\": 2}]}"))
                .hasMessage("b.json:1:24 error blueprint.rule: tag:a: the minimum 3 is more than the maximum 2");
        assertThatThrownBy(
                        () -> BlueprintJson.fromJson("{\"count\": 3, \"requires\": [[\"a\", \"b\"], [\"b\", \"a\"]]}"))
                .hasMessage("blueprint.json:1:39 error blueprint.rule: \"b\" requires \"a\", which in the end requires"
                        + " \"b\"; make them a bundle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"count": -3} | a number of questions is from 0 to 2147483647, but this is the number -3
            {"count": 99999999999999999999} | a number of questions is from 0 to 2147483647, but this is the number 99999999999999999999
            {"count": 0} | a quiz has at least 1 question, but 0 were asked for
            {"count": 3, "minutes": {"max": 9999999999999999}} | a sum has at most 15 digits, but this is the number 9999999999999999
            {"count": 3, "minutes": {"max": -9223372036854775808}} | a sum has at most 15 digits, but this is the number -9223372036854775808
            {"count": {"min": 4, "max": 3}} | count: the minimum 4 is more than the maximum 3
            {"count": 3, "weights": [{"where": "*", "weight": -1}]} | *: a weight is from 0.000001 to 1000000, but this is -1.0
            {"count": 3, "rules": [{"where": "*", "share": -0.5}]} | *: a share is from 0 to 1 (0.2 is a fifth), but this is -0.5
            {"count": 3, "requires": [["a", "a"]]} | requires takes at least 2 different ids, but there are 1: [a]
            """)
    void everyFaultHasItsWords(String json, String message) {
        assertThat(catchThrowableOfType(BlueprintSyntaxException.class, () -> BlueprintJson.fromJson(json))
                        .diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).isEqualTo(message));
    }

    @Test
    void tenThousandRulesAreOneFault() {
        String rules = IntStream.range(0, 10_000)
                .mapToObj(number -> "{\"where\": \"tag:t" + number + "\", \"max\": 1}")
                .collect(Collectors.joining(",\n"));
        BlueprintSyntaxException fault = catchThrowableOfType(
                BlueprintSyntaxException.class,
                () -> BlueprintJson.fromJson("{\"count\": 3, \"rules\": [\n" + rules + "]}"));
        assertThat(fault)
                .hasMessage("blueprint.json:1002:1 error blueprint.too-many-rules: a blueprint has at most 1000 rules,"
                        + " but this would be number 1001");
    }

    @Test
    void brokenTextIsAlwaysAFault() {
        Random random = new Random(20_251_123);
        for (int trial = 0; trial < 3_000; trial++) {
            StringBuilder broken = new StringBuilder(EXAMPLE);
            for (int edit = 1 + random.nextInt(3); edit > 0; edit--) {
                int at = random.nextInt(broken.length());
                broken.replace(
                        at,
                        at + random.nextInt(4),
                        random.nextBoolean() ? "" : "{}[]\",:-9e\\u".substring(random.nextInt(12)));
            }
            try {
                BlueprintJson.fromJson(broken.toString());
            } catch (BlueprintSyntaxException e) {
                assertThat(e.diagnostics()).as(broken.toString()).isNotEmpty();
            }
        }
        assertThat(faults("[".repeat(100_000))).endsWith("blueprint.syntax");
        assertThat(faults("")).isEqualTo("1:1 blueprint.syntax");
        assertThat(faults("{\"count\": 3} x")).endsWith("blueprint.syntax");
    }

    private static String faults(String json) {
        return catchThrowableOfType(BlueprintSyntaxException.class, () -> BlueprintJson.fromJson(json))
                .diagnostics()
                .stream()
                .peek(fault -> assertThat(DiagnosticCode.find(fault.code()).map(DiagnosticCode::severity))
                        .hasValue(fault.severity()))
                .map(fault -> fault.location().line() + ":" + fault.location().column() + " " + fault.code())
                .collect(Collectors.joining("; "));
    }
}
