package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionLoader;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What a record inherits from what stands around it, and that many records stream. */
class SurroundingsTest {

    @Test
    void theTopicsAroundAreThePathOfTheSection() {
        LoadResult result = read(
                3,
                number -> record(
                        number,
                        level("", "questions", "title", "Bank"),
                        level("", "Java"),
                        level("", "items", "name", number < 2 ? "Threads" : "Streams")));
        assertThat(result.bank().questions())
                .extracting(Question::section)
                .containsExactly(List.of("Java", "Threads"), List.of("Java", "Threads"), List.of("Java", "Streams"));
    }

    @Test
    void aKeyOfEachRecordIsNoSection() {
        LoadResult result = read(3, number -> record(number, level("", "q" + number)));
        assertThat(result.bank().questions()).extracting(Question::section).containsOnly(List.of());
    }

    @Test
    void listsUnderWordsOfDifficultyPassThemOn() {
        LoadResult result = read(2, number -> record(number, level("", number == 0 ? "easy" : "Hard")));
        assertThat(result.bank().questions())
                .extracting(question -> question.difficulty().orElseThrow())
                .containsExactly(Difficulty.EASY, Difficulty.HARD);
        assertThat(result.bank().questions()).extracting(Question::section).containsOnly(List.of());
    }

    @Test
    void theFormatIsAskedAgainAndItsWordsAreToldOnce() {
        Records format = new Records(100, number -> record(number));
        LoadResult result =
                QuestionLoader.builder().format(format).only("records").read(source());
        assertThat(result.bank().size()).isEqualTo(100);
        assertThat(format.readings).isEqualTo(3);
        assertThat(result.mappings().get(0).rows().get(0)).hasToString("list <- /, because there is no other");
        assertThat(result.mappings().get(0).rows())
                .filteredOn(row -> row.what().equals("list"))
                .hasSize(1);
    }

    private static LoadResult read(int count, IntFunction<RawRecord> records) {
        return QuestionLoader.builder()
                .format(new Records(count, records))
                .only("records")
                .read(source());
    }

    private static QuestionSource source() {
        return QuestionSource.string("some.records", "some text");
    }

    private static RawRecord record(int number, RawValue.Fields... around) {
        return new RawRecord(
                level("question", "What is " + number + "?", "answer", "It is " + number),
                "/" + number,
                List.of(around));
    }

    private static RawValue.Fields level(String... namesAndValues) {
        List<RawValue.Field> fields = new ArrayList<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.add(new RawValue.Field(namesAndValues[at], 1, 1, new RawValue.Text(namesAndValues[at + 1], 1, 1)));
        }
        return new RawValue.Fields(fields, 1, 1);
    }

    private static final class Records implements QuestionFormat {

        private final int count;
        private final IntFunction<RawRecord> records;
        private int readings;

        Records(int count, IntFunction<RawRecord> records) {
            this.count = count;
            this.records = records;
        }

        @Override
        public String name() {
            return "records";
        }

        @Override
        public Set<String> extensions() {
            return Map.of("records", true).keySet();
        }

        @Override
        public Detection detect(SourceText text) {
            return Detection.NO;
        }

        @Override
        public void read(SourceText text, RecordSink sink) {
            readings++;
            sink.inferred("list", "/", "there is no other");
            for (int number = 0; number < count; number++) {
                sink.record(records.apply(number));
            }
        }
    }
}
