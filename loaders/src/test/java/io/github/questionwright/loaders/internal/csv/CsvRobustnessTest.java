package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the text, reading ends, and it ends with records and diagnostics. */
class CsvRobustnessTest {

    private static final String TEXT = "id,prompt,section,tags,minutes,option1,option2,correct,hints,attr.x\n"
            + "q1,What?,A > B,x;y,5,yes,no,A,\"[\"\"h\"\",1]\",z\n"
            + "q2,\"What,\nthen \"\"so\"\"?\",A,,,,,,\"{\"\"a\"\":[true,null]}\",\n"
            + "\r\n"
            + "q3,\"P\",,\"\",7,\"a\r\nb\",c,\"A;B\",,\n"
            + "q4,P4,A,x,1,a,b,B,,end\n"
            + "q5,\"P5\",A,x,1,a,b,B,,end\n";
    private static final String SPICE = "\",;\t|\n\r\\[]{}:A\0\u0001\uffff\ud800 x";

    @Test
    void truncatedAtEveryCharacter() {
        for (int end = 0; end <= TEXT.length(); end++) {
            check(TEXT.substring(0, end), "cut at " + end);
        }
    }

    @Test
    void mutated() {
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(TEXT);
            int start = random.nextBoolean() ? 0 : TEXT.indexOf("q3");
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                int at = start + random.nextInt(text.length() - start);
                char spice = SPICE.charAt(random.nextInt(SPICE.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, spice);
                    case 1 -> text.insert(at, spice);
                    default -> text.deleteCharAt(at);
                }
            }
            Recording recording = check(text.toString(), "seed " + seed);
            if (start > 0) {
                assertThat(recording.contents())
                        .as("seed %d", seed)
                        .startsWith(Recording.of(TEXT).contents().get(0))
                        .hasSizeGreaterThanOrEqualTo(2);
            }
        }
    }

    private static Recording check(String text, String trial) {
        Recording recording = Recording.of(
                new CsvFormat(),
                StringText.of("b.csv", text)
                        .within(ReadLimits.builder().maxRecordChars(90).build()));
        List<String> lines = text.lines().toList();
        recording.diagnostics.forEach(each -> {
            assertThat(each.location().line()).as(trial).isBetween(1, Math.max(1, lines.size()));
            assertThat(each.location().column())
                    .as("%s: %s", trial, each)
                    .isBetween(1, lines.get(each.location().line() - 1).length() + 1);
        });
        return recording;
    }

    /** A guard against quadratic reading: any of these takes hours then. */
    @ParameterizedTest
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            "/
            ""/
            ""\""/
            ",/
            ",","/
            a","b/
            a","b/x,y/
            x,"y/
            x,"y/x,y/
            x,"y/z""z,w/
            x,"y/"/
            "x"y/
            x"y,"z"w,"/
            x"y,"z"w,"/x,y/
            x,""/
            ",
            a,"b,""/",/
            """)
    void takesLinearTime(String unit) {
        int count = 1_000_000 / unit.length();
        StringText text = StringText.of(
                "b.csv", "prompt,answer\nP,\"" + unit.replace('/', '\n').repeat(count));

        Recording recording = Recording.of(new CsvFormat(), text, 4_000_000);

        assertThat(recording.records.size() + recording.diagnostics.size()).isPositive();
    }
}
