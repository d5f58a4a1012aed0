package io.github.questionwright.loaders.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.spi.RawValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListEvidenceTest {

    record Case(String name, String json, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> banks() throws IOException {
        return cases("banks.txt");
    }

    static Stream<Case> noBanks() throws IOException {
        return cases("no-banks.txt");
    }

    private static Stream<Case> cases(String file) throws IOException {
        try (InputStream in = ListEvidenceTest.class.getResourceAsStream("/lists/" + file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== ")).skip(1).map(text -> {
                int line = text.indexOf('\n');
                int split = text.indexOf("\n--- ");
                List<String> expected =
                        text.substring(split + 5).lines().map(String::strip).toList();
                return new Case(text.substring(0, line), text.substring(line, split), expected);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("banks")
    void findsEveryRecord(Case bank) {
        List<Trees.Part> parts = Trees.whole(Trees.of(bank.json()));
        RecordLists lists = Trees.decide(parts);
        assertThat(lists.pattern()).isEqualTo(bank.expected().get(0));
        assertThat(Trees.records(lists, parts))
                .containsExactlyElementsOf(
                        bank.expected().subList(1, bank.expected().size()));
        assertThat(lists.because()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("banks")
    void findsTheSameHoweverTheDocumentIsCut(Case bank) {
        RawValue root = Trees.of(bank.json());
        for (int depth = 1; depth <= 2; depth++) {
            List<Trees.Part> parts = Trees.cut(root, depth);
            RecordLists lists = Trees.decide(parts);
            if (isCutApart(bank.expected(), depth) && !lists.needsWhole()) {
                continue;
            }
            assertThat(lists.pattern()).isEqualTo(bank.expected().get(0));
            assertThat(Trees.records(lists, lists.needsWhole() ? Trees.whole(root) : parts))
                    .as("cut at %s", depth)
                    .containsExactlyElementsOf(
                            bank.expected().subList(1, bank.expected().size()));
        }
    }

    /** Whether a record itself, or the object that holds its columns, would be in several parts. */
    private static boolean isCutApart(List<String> expected, int depth) {
        return expected.stream()
                .skip(1)
                .map(line -> line.replace("! ", ""))
                .anyMatch(
                        line -> line.split(" ")[0].chars().filter(c -> c == '/').count() < depth);
    }

    @ParameterizedTest
    @MethodSource("noBanks")
    void saysWhatItSawWhereThereIsNoList(Case other) {
        RecordLists lists = Trees.decide(Trees.whole(Trees.of(other.json())));
        assertThat(lists.pattern()).isEmpty();
        assertThat(lists.isFound()).isFalse();
        assertThat(lists.seen())
                .isEqualTo(other.expected().get(0)
                        + "; looked for objects with a text such as \"question\" or \"prompt\", or for texts that ask;"
                        + " name the list of records in a mapping if there is one");
        assertThat(Trees.records(lists, Trees.whole(Trees.of(other.json())))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": {"x": {"b": [{"z": 1}, "t"]}}}    | /a/*/b | /a/x/b/0 z (=a)(=x)(=b); /a/x/b/1  (=a)(=x)(=b)
            {"a": {"k": {"z": 1}, "n": 2}}          | /a     | /a/k z (=a)(n=2 =k)
            [{"z": 1}]                              | /      | /0 z
            [["p", "q"]]                            | ''     | /0 column1,column2
            [[{"z": 1}], [{"y": 1}]]                | /1     | /1/0 y
            """)
    void followsTheUser(String json, String pattern, String records) {
        List<Trees.Part> parts = Trees.whole(Trees.of(json));
        RecordLists lists = Trees.seen(parts).follow(pattern);
        assertThat(String.join("; ", Trees.records(lists, parts))).isEqualTo(records);
        assertThat(lists.pattern()).isEqualTo(pattern);
    }

    @Test
    void saysThatTheUserLeadsNowhere() {
        RecordLists lists = Trees.seen(Trees.whole(Trees.of("{\"a\": [1]}"))).follow("/b");
        assertThat(lists.isFound()).isFalse();
        assertThat(lists.seen())
                .isEqualTo("no value stands at \"/b\", where the setting \"list\" has the records;"
                        + " found objects with the names \"a\"");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsAPlantedListInAnyTree(int seed) {
        PlantedTree tree = new PlantedTree(new Random(seed));
        List<Trees.Part> parts = Trees.whole(Trees.of(tree.json()));
        List<String> found = Trees.records(Trees.decide(parts), parts).stream()
                .map(record -> record.split(" ")[0])
                .toList();
        assertThat(found).as("seed %s: %s", seed, tree.json()).containsExactlyElementsOf(tree.pointers());
    }

    @Test
    void thousandsOfNamesAreOneMap() {
        StringBuilder json = new StringBuilder("{");
        for (int at = 0; at < 3000; at++) {
            json.append(at == 0 ? "" : ",")
                    .append("\"k")
                    .append(at)
                    .append("\":{\"question\":\"What is it?\",\"answer\":\"")
                    .append(at)
                    .append("\"}");
        }
        List<Trees.Part> parts = Trees.cut(Trees.of(json + "}"), 1);
        RecordLists lists = Trees.decide(parts);
        assertThat(lists.pattern()).isEqualTo("/");
        assertThat(Trees.records(lists, parts)).hasSize(3000).contains("/k2999 question,answer (=k2999)");
    }
}
