package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.json.Banks.Layout;
import io.github.questionwright.spi.RawValue;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files cut anywhere and changed anywhere: never an exception, never a silent loss. */
class DamageTest {

    private static final List<String> RECORDS = Banks.records(4);
    private static final String ODD = "{}[],:\"\\'\n\r \t0-+.eEtfnx/\0\u00e9\ud83d";

    private static String text(Layout layout) {
        return Banks.bank(
                layout,
                layout.isPretty()
                        ? RECORDS.stream().map(found -> Banks.pretty(found, 1)).toList()
                        : RECORDS);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void cutAtEveryCharacter(Layout layout) {
        String text = text(layout);
        Recording whole = Recording.json(text);
        for (int length = 0; length < text.stripTrailing().length(); length++) {
            Recording read = Recording.json(text.substring(0, length));

            assertThat(read.diagnostics).as("cut at %d", length).hasSize(1);
            assertThat(read.plain())
                    .as("cut at %d", length)
                    .isEqualTo(whole.plain().subList(0, complete(text, length)));
        }
    }

    private static int complete(String text, int length) {
        String compact = text.substring(0, length).replaceAll("\\s", "");
        int count = 0;
        for (int tags = compact.indexOf("\"tags\""); tags >= 0; tags = compact.indexOf("\"tags\"", tags + 1)) {
            count += compact.indexOf("]}", tags) >= 0 ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void linesCutAtEveryCharacter(Layout layout) {
        String text = String.join("\n", RECORDS);
        for (int length = 0; length < text.length(); length++) {
            Recording read = Recording.lines(text.substring(0, length));
            String cut = text.substring(0, length);
            boolean atEnd = length == 0 || cut.endsWith("\n") || cut.endsWith("}") && RECORDS.contains(lastLine(cut));

            assertThat(read.diagnostics).as("cut at %d", length).hasSize(atEnd && length > 0 ? 0 : 1);
            assertThat(read.records).as("cut at %d", length).hasSize((int)
                    cut.lines().filter(RECORDS::contains).count());
        }
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void changedAnywhere(Layout layout) {
        String text = text(layout);
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            String changed = text;
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                changed = change(changed, 0, random);
            }
            Recording read = Recording.json(changed);
            if (read.diagnostics.isEmpty()) {
                assertThat(read.plain()).as("seed %d: %s", seed, changed).isEqualTo(naive(changed, layout));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void oneChangeCostsAtMostTwoRecords(Layout layout) {
        String text = text(layout);
        List<String> whole = Recording.json(text).plain();
        for (int seed = 0; seed < 1500; seed++) {
            String changed = change(text, text.indexOf("\"prompt\""), new Random(seed));
            List<String> read = Recording.json(changed).plain();

            assertThat(whole.stream().filter(read::contains).count())
                    .as("seed %d: %s", seed, changed)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    private static String change(String text, int from, Random random) {
        int at = from + random.nextInt(text.length() - from);
        String odd = String.valueOf(ODD.charAt(random.nextInt(ODD.length())));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + odd + text.substring(at);
            case 2 -> text.substring(0, at) + odd + text.substring(at + 1);
            default -> {
                int to = Math.min(text.length(), at + 1 + random.nextInt(8));
                yield text.substring(0, at) + text.substring(to);
            }
        };
    }

    /** What another parser makes of a text that no fault was found in. */
    private static List<String> naive(String text, Layout layout) {
        RawValue root = NaiveJson.parse(text);
        RawValue list = layout.isList()
                ? root
                : ((RawValue.Fields) root).find("questions").orElseThrow();
        return ((RawValue.Items) list).values().stream().map(NaiveJson::plain).toList();
    }
}
