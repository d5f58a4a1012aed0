package io.github.questionwright.loaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoadTest {

    @TempDir
    private Path folder;

    /** A name, a text, and everything that is said about it. */
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "empty.json",
                        " \n",
                        List.of("empty.json error source.empty: the file is empty; questions were expected")),
                Arguments.of(
                        "notes.rtf",
                        "Buy milk.",
                        List.of("notes.rtf error format.unknown: neither the text nor the name tells a known format"
                                + " (json, jsonl, csv, tsv, article, markdown)")),
                Arguments.of(
                        "none.json",
                        "[]",
                        List.of("none.json warning bank.empty: the file is a bank without a question")),
                Arguments.of(
                        "a.json",
                        "[{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\",\"dificulty\":\"hard\"}]",
                        List.of(
                                "a.json:1:38 warning field.unknown: no field is called \"dificulty\" here; it is kept as"
                                        + " an attribute; did you mean \"difficulty\"?")),
                Arguments.of(
                        "a.json",
                        "[{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\",\"difficulty\":\"Hard\"}]",
                        List.of("a.json:1:51 error value.unknown: found \"Hard\" as \"difficulty\"; allowed: easy,"
                                + " medium, hard; did you mean \"hard\"?")),
                Arguments.of(
                        "a.json",
                        "[{\"prompt\":\"?\",\"answer\":\"!\"}]",
                        List.of("a.json:1:2 info id.derived: 1 question has no id and got one from prompt and options;"
                                + " mending a typing error would change it, so write the bank once to keep the ids")),
                Arguments.of(
                        "a.json",
                        "[{\"id\":\"a\",\"prompt\":\"?\"}]",
                        List.of("a.json:1:2 info answer.missing: 1 question has no answer; the first stands here")),
                Arguments.of(
                        "a.jsonl",
                        "{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\"}\n{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\"}\n"
                                + "{\"id\":\"a\",\"prompt\":\"??\",\"answer\":\"!\"}\n",
                        List.of(
                                "a.jsonl:2:1 warning question.duplicate: the same question stands at a.jsonl:1:1; that"
                                        + " one is kept, remove this one",
                                "a.jsonl:3:7 error id.duplicate: the id \"a\" is that of another question, at"
                                        + " a.jsonl:1:1; give this one an id of its own")),
                Arguments.of(
                        "a.json",
                        "{\"sections\":[{\"path\":[\"A\"]},{\"path\":[\"A\"]}],\"questions\":[{\"id\":\"a\",\"prompt\":\"?\","
                                + "\"answer\":\"!\"}]}",
                        List.of("a.json:1:2 warning section.duplicate: the section \"A\" is declared twice; the first"
                                + " is kept, remove the other")),
                Arguments.of(
                        "a.json",
                        "[{\"id\":\"a\",\"prompt\":\"\\ud800?\",\"answer\":\"!\"}]",
                        List.of(
                                "a.json:1:21 error text.malformed: half a surrogate pair in \"\\ud800?\"; write the whole"
                                        + " character")),
                Arguments.of(
                        "a.json",
                        "[{\"id\":\"a\",\"prompt\":\"?\",\"accepted\":[\"x\"],\"value\":1}]",
                        List.of("a.json:1:2 error answer.conflict: found \"accepted\" and \"value\" in one question; a"
                                + " question has options (with multiple), accepted texts, a value (with tolerance) or"
                                + " an answer, and may have an explanation beside it")),
                Arguments.of(
                        "a.json",
                        "[{\"id\":\"a\",\"prompt\":\"?\",\"options\":[{\"text\":\"x\"},{\"text\":\"y\"}]}]",
                        List.of("a.json:1:35 error choice.no-correct-option: no option is marked correct; mark one, or"
                                + " load as an open question (found 2 options, 0 marked correct)")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyDiagnosticHasItsPlaceAndMessage(String name, String text, List<String> expected) {
        LoadResult result = QuestionBanks.read(QuestionSource.string(name, text));
        assertThat(result.diagnostics()).extracting(Diagnostic::toString).containsExactlyElementsOf(expected);
    }

    @Test
    void aMissingFileIsADiagnosticOrAnException() {
        Path missing = folder.resolve("none.json");
        String message = missing + " error source.not-found: there is no such file, folder or resource; check the name";
        assertThat(QuestionBanks.read(missing).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(message);
        assertThatThrownBy(() -> QuestionBanks.load(missing))
                .isInstanceOf(BankLoadException.class)
                .hasMessage(missing + " has 1 error; mend the source, or take the good questions with"
                        + " QuestionBanks.read\n  " + message);
        assertThatThrownBy(() -> QuestionBanks.loadClasspath("question-banks/none.json"))
                .isInstanceOfSatisfying(
                        BankLoadException.class,
                        e -> assertThat(e.diagnostics())
                                .extracting(Diagnostic::code)
                                .containsExactly("source.not-found"));
    }

    @Test
    void foldersWithoutBanksSayWhatWasSeen() throws IOException {
        assertThat(codes(QuestionBanks.read(folder))).containsExactly(folder + " source.no-files");
        Files.writeString(folder.resolve("a.md5"), "abc");
        Files.write(folder.resolve("b.png"), new byte[] {1, 2, 3, 0, 0, 0, 0, 0});
        assertThat(codes(QuestionBanks.read(folder)))
                .containsExactly(
                        folder + "/a.md5 source.skipped",
                        folder + "/b.png source.skipped",
                        folder + " source.no-banks");
        Files.writeString(folder.resolve("c.jsonl"), "{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\"}");
        LoadResult result = QuestionBanks.read(folder);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.bank().size()).isEqualTo(1);
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        Path file =
                Files.write(folder.resolve("photo.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 0, 0});
        assertThat(codes(QuestionBanks.read(file))).containsExactly(file + " source.binary");
    }

    @Test
    void bytesThatAreNotUtf8CostTheirRecordOnly() {
        String text = "{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\"}\n{\"id\":\"b\",\"prompt\":\"caf\u00e9\"}\n"
                + "{\"id\":\"c\",\"prompt\":\"?\",\"answer\":\"!\"}\n";
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        QuestionSource source = QuestionSource.opener("a.jsonl", () -> new ByteArrayInputStream(bytes));
        LoadResult result = QuestionBanks.read(source);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.jsonl:2:24 error encoding.malformed: found 0xE9, which UTF-8 does not allow; save the"
                                + " file as UTF-8, or name its charset to the loader");
        assertThat(result.bank().questions()).extracting(q -> q.id()).containsExactly("a", "c");
        assertThat(QuestionLoader.builder()
                        .charset(StandardCharsets.ISO_8859_1)
                        .load(source)
                        .question("b")
                        .prompt())
                .isEqualTo("caf\u00e9");
    }

    @Test
    void aStreamThatFailsKeepsWhatWasReadAndIsClosed() {
        boolean[] closed = new boolean[1];
        byte[] bytes = ("{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\"}\n".repeat(1) + "{\"id\":\"b\",\"prompt\":\""
                        + "x".repeat(100_000) + "\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        QuestionSource source =
                QuestionSource.opener("a.jsonl", () -> new FilterInputStream(new ByteArrayInputStream(bytes)) {
                    private int count;

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        count += length;
                        if (count > 66_000) {
                            throw new IOException("the line is dead");
                        }
                        return super.read(target, offset, length);
                    }

                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                });
        LoadResult result = QuestionBanks.read(source);
        assertThat(result.errors())
                .extracting(Diagnostic::toString)
                .containsExactly("a.jsonl error source.unreadable: cannot be read (the line is dead); check that it is"
                        + " readable");
        assertThat(result.bank().size()).isEqualTo(1);
        assertThat(closed[0]).isTrue();
    }

    @Test
    void limitsAreToldWithTheWayToLiftThem() {
        String three =
                "{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\"}\n{\"id\":\"b\",\"prompt\":\"?\",\"answer\":\"!\"}\n"
                        + "{\"id\":\"c\",\"prompt\":\"?\",\"answer\":\"!\"}\n";
        LoadResult records = read(ReadLimits.builder().maxRecords(2).build(), "a.jsonl", three);
        assertThat(records.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("a.jsonl:3:1 error limit.records: more than 2 records; this one and those after it are"
                        + " dropped; split the file, or raise ReadLimits.maxRecords");
        assertThat(records.bank().size()).isEqualTo(2);

        LoadResult file = read(ReadLimits.builder().maxFileBytes(50).build(), "a.jsonl", three);
        assertThat(codes(file)).containsExactly("a.jsonl limit.file");

        String faults = "{\"id\":\"a\"}\n".repeat(5);
        LoadResult diagnostics = read(ReadLimits.builder().maxDiagnostics(2).build(), "a.jsonl", faults);
        assertThat(diagnostics.diagnostics())
                .extracting(Diagnostic::toString)
                .endsWith("a.jsonl warning limit.diagnostics: 3 more diagnostics are left out (5 errors in all); mend"
                        + " these first, or raise ReadLimits.maxDiagnostics");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void theSameQuestionHasTheSameDerivedIdInEveryFormat() {
        String json =
                "[{\"prompt\":\"Which  is safe?\",\"options\":[{\"text\":\"GET\",\"correct\":true},{\"text\":\"POST\"}]}]";
        String csv = "prompt,option1,option2,correct\nWhich is safe?,POST,GET,B\n";
        QuestionBank fromJson = QuestionBanks.load(QuestionSource.string("a.json", json));
        QuestionBank fromCsv = QuestionBanks.load(QuestionSource.string("a.csv", csv));
        assertThat(fromJson.questions().get(0).id())
                .isEqualTo(fromCsv.questions().get(0).id())
                .isEqualTo("q-e0d9b2cd32fab538");
        QuestionBank open =
                QuestionBanks.load(QuestionSource.string("b.jsonl", "{\"prompt\":\"Why?\",\"answer\":\"!\"}"));
        QuestionBank article =
                QuestionBanks.load(QuestionSource.string("b.txt", "Title\n\nQuestion 1\n\nWhy?\nAnswer:\n!\n"));
        assertThat(article.questions().get(0).id())
                .isEqualTo(open.questions().get(0).id());
    }

    @Test
    void nothingIsLostOfWhatNoFieldIsFor() {
        String json =
                "[{\"id\":\"a\",\"prompt\":\"?\",\"answer\":\"!\",\"x\":{\"y\":[1,null,\"z\"]},\"attributes\":{\"n\":2},"
                        + "\"guide\":{\"tip\":\"smile\"}}]";
        LoadResult result = QuestionBanks.read(QuestionSource.string("a.json", json));
        assertThat(result.bank().question("a").attributes())
                .containsEntry("x", "{\"y\":[1,null,\"z\"]}")
                .containsEntry("n", "2")
                .containsEntry("guide/tip", "smile")
                .hasSize(3);
        assertThat(codes(result)).containsExactly("a.json:1:38 field.unknown", "a.json:1:91 field.unknown");
    }

    @Test
    void anUnknownFieldIsToldOncePerFile() {
        String line =
                "{\"prompt\":\"%d?\",\"answer\":\"!\",\"level\":%d,\"hints\":[],\"references\":[{\"title\":\"a\",\"x\":1},"
                        + "{\"title\":\"b\",\"x\":2}]}\n";
        LoadResult result =
                QuestionBanks.read(QuestionSource.string("a.jsonl", line.formatted(1, 1) + line.formatted(2, 2)));
        assertThat(codes(result))
                .containsExactly("a.jsonl:1:29 field.unknown", "a.jsonl:1:77 field.unknown", "a.jsonl:1:1 id.derived");
        assertThat(result.bank().questions().get(1).attributes())
                .containsEntry("level", "2")
                .containsEntry("references/1/x", "2");
    }

    @Test
    void messagesCanBeTranslated() {
        LoadResult result = QuestionLoader.builder()
                .messages(Locale.GERMAN)
                .read(QuestionSource.string("a.jsonl", "{\"id\":\"a\",\"prompt\":\" \"}"));
        assertThat(result.errors()).extracting(Diagnostic::message).containsExactly("Die Frage ist leer.");
    }

    @Test
    void rivalsAreRefusedByName() {
        QuestionFormat rival = new Stub("csv");
        assertThatThrownBy(() -> QuestionLoader.builder().format(rival).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("two formats are called \"csv\"", "CsvFormat", "Stub", "remove or rename one");
        QuestionSource text = QuestionSource.string("x", "[{\"prompt\":\"?\"}]");
        assertThat(QuestionLoader.builder().format(new Stub("cards")).read(text).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("x error format.ambiguous: could be json, cards, and the name does not tell which;"
                        + " give it the extension of one, or name the format to the loader");
        assertThat(QuestionLoader.builder()
                        .format(new Stub("cards"))
                        .only("json")
                        .read(text)
                        .bank()
                        .size())
                .isEqualTo(1);
        assertThatThrownBy(() -> QuestionLoader.builder().only("jsn").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no format is called \"jsn\"; known: json, jsonl, csv, tsv, article, markdown; did you mean \"json\"?");
    }

    @Test
    void aFormatThatFailsIsADiagnostic() {
        LoadResult result = QuestionLoader.builder()
                .format(new Stub("cards"))
                .only("cards")
                .read(QuestionSource.string("x.cards", "?"));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "x.cards error format.failed: the format cards failed with UnsupportedOperationException;"
                                + " what it had read is kept; please report this with the file");
    }

    private record Stub(String name) implements QuestionFormat {
        @Override
        public Set<String> extensions() {
            return Set.of();
        }

        @Override
        public Detection detect(SourceText text) {
            return Detection.CERTAIN;
        }

        @Override
        public void read(SourceText text, RecordSink sink) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void aSingleQuestionIsRefusedIfItIsNotOne() {
        assertThat(QuestionJson.fromJson("{\"prompt\":\"Why?\",\"answer\":\"!\"}")
                        .answer())
                .isEqualTo(new Answer.Open("!"));
        assertThatThrownBy(() -> QuestionJson.fromJson("{\"prompt\":\"\"}")).isInstanceOf(BankLoadException.class);
        assertThatThrownBy(() -> QuestionJson.fromJson("")).isInstanceOf(BankLoadException.class);
        assertThatThrownBy(() -> QuestionJson.fromJson("{\"prompt\":\"a\"}\n{\"prompt\":\"b\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found 2 questions where one is expected");
    }

    private static LoadResult read(ReadLimits limits, String name, String text) {
        return QuestionLoader.builder().limits(limits).read(QuestionSource.string(name, text));
    }

    private static List<String> codes(LoadResult result) {
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.location() + " " + diagnostic.code())
                .toList();
    }
}
