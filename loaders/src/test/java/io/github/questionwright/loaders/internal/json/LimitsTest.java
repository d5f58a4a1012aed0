package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final ReadLimits SMALL = ReadLimits.builder()
            .maxRecordChars(5000)
            .maxTextChars(100)
            .maxNumberChars(10)
            .maxDepth(5)
            .build();

    private static Recording json(String text) {
        return Recording.own(TextSource.json(text).with(SMALL), Integer.MAX_VALUE);
    }

    private static Recording lines(String text) {
        return Recording.ownLines(TextSource.lines(text).with(SMALL));
    }

    @Test
    void aTextMayBeAsLongAsTheLimitAndNoLonger() {
        String text = "[{\"a\":\"" + "x".repeat(99) + "\\u00e9\"},{\"a\":\"" + "x".repeat(101) + "\"},{\"b\":1}]";

        assertThat(json(text).places()).containsExactly("1:121 limit.text");
        assertThat(json(text).pointers()).containsExactly("/0", "/2");
        assertThat(lines("{\"" + "x".repeat(101) + "\":1}\n{\"b\":1}").places()).containsExactly("1:2 limit.text");
    }

    @Test
    void aNumberMayBeAsLongAsTheLimitAndNoLonger() {
        Recording read = json("[{\"a\":-123456789},{\"a\":-1234567890},{\"a\":1}]");

        assertThat(read.places()).containsExactly("1:24 limit.number");
        assertThat(read.plain()).containsExactly("{a=-123456789}", "{a=1}");
    }

    @Test
    void depthCountsFromTheRootOfTheFile() {
        assertThat(json("[{\"a\":[[[1]]]},{\"a\":[[[[1]]]]},{\"b\":1}]").places())
                .containsExactly("1:24 limit.depth");
        assertThat(json("{\"questions\":[{\"a\":[[1]]},{\"a\":[[[1]]]},{\"b\":1}]}")
                        .places())
                .containsExactly("1:34 limit.depth");
        assertThat(lines("{\"a\":[[[[1]]]]}\n{\"a\":[[[[[1]]]]]}\n{\"b\":1}").places())
                .containsExactly("2:10 limit.depth");
        assertThat(json("{\"a\":[[[[1]]]],\"questions\":[{\"b\":1}]}").places()).isEmpty();
        assertThat(json("{\"a\":[[[[[1]]]]],\"questions\":[{\"b\":1}]}").places())
                .containsExactly("1:10 limit.depth");
    }

    @Test
    void aRecordMayBeAsLongAsTheLimitAndNoLonger() {
        String fits = "{\"a\":[" + "1,".repeat(2496) + "1]}";
        assertThat(fits).hasSize(5001);
        String exact = fits.replaceFirst("1,", "");
        Recording read = json("[" + exact + ",\n" + fits + " ,{\"a\":[2]}]");

        assertThat(read.places()).containsExactly("2:1 limit.record");
        assertThat(read.pointers()).containsExactly("/0", "/2");
        assertThat(lines(exact + "\n" + fits + "\n{}").places()).containsExactly("2:1 limit.record");
        assertThat(lines(exact + "\n" + fits + "\n{}").records).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"x\",\"text\":\"y\"},", "{\"id\":1},\n"})
    void theRestOfALongRecordIsNotTakenForRecords(String option) {
        String large = "{\"id\":\"a\",\"prompt\":\"p\",\"options\":[" + option.repeat(2000) + "{}]}";
        Recording read = json("[{\"id\":\"z\",\"prompt\":\"p\"}," + large + ",{\"id\":\"b\",\"prompt\":\"q\"}]");

        assertThat(read.places()).containsExactly("1:26 limit.record");
        assertThat(read.plain()).containsExactly("{id=<z>,prompt=<p>}", "{id=<b>,prompt=<q>}");
    }

    @Test
    void aFaultInsideARecordThatIsTooLargeIsNotReportedAsWell() {
        String large = "{\"id\":\"a\",\"x\":[" + "1,".repeat(3000) + "],,}";
        Recording read = json("[" + large + ",{\"id\":\"b\"}]");

        assertThat(read.places()).containsExactly("1:2 limit.record");
        assertThat(read.plain()).containsExactly("{id=<b>}");
    }

    @Test
    void aLargeHeaderIsLeftOut() {
        String sections = "[" + "{\"path\":[\"A\"]},".repeat(1000) + "{}]";
        Recording read = json("{\"sections\":" + sections + ",\"title\":\"T\",\"questions\":[{\"id\":\"b\"}]}");

        assertThat(read.places()).containsExactly("1:13 limit.record");
        assertThat(read.headers).hasSize(1);
        assertThat(read.records).hasSize(1);
    }

    @Test
    void everyLimitIsNamedWithTheWayToLiftIt() {
        String text = "{\"a\":[[[[[1]]]]]}\n{\"a\":12345678901}\n{\"a\":\"" + "x".repeat(101) + "\"}";
        String wrapped = "[" + text.replace("\n", ",\n") + "]";
        List<Recording> readings = List.of(
                json(wrapped),
                lines(text),
                Recording.of(new JsonLinesFormat(), TextSource.lines(text).with(SMALL)));
        assertThat(readings).allSatisfy(reading -> {
            assertThat(reading.diagnostics)
                    .extracting(found -> found.message().replaceAll("\\d+:\\d+", "L:C"))
                    .containsExactly(
                            "found nesting of more than 5 levels, counted from the root of the file,"
                                    + " in the record that begins at L:C; shorten it, or raise ReadLimits.maxDepth",
                            "found a number of more than 10 characters,"
                                    + " in the record that begins at L:C; shorten it, or raise ReadLimits.maxNumberChars",
                            "found a text of more than 100 characters,"
                                    + " in the record that begins at L:C; shorten it, or raise ReadLimits.maxTextChars");
        });
    }
}
