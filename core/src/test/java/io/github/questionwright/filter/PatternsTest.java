package io.github.questionwright.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternsTest {

    @Test
    void aPhraseIsFoundWhereverItStands() {
        for (String words : texts("ab", 5)) {
            for (String text : texts("ab", 8)) {
                if (!words.isEmpty()) {
                    assertThat(Phrase.of(words).test(text))
                            .as("%s in %s", words, text)
                            .isEqualTo(text.contains(words));
                }
            }
        }
    }

    @Test
    void aTagPatternMeansItsRegularExpression() {
        for (String pattern : texts("a/*", 5)) {
            Glob glob = Glob.of(pattern, Glob.Style.LEVELS);
            for (String tag : texts("a/", 5)) {
                assertThat(glob.matches(tag))
                        .as("%s on %s", pattern, tag)
                        .isEqualTo(NaiveFilters.tag(pattern.replaceAll("\\*{3,}", "**"), tag));
            }
        }
    }

    @Test
    void aPatternTakesTimeInProportionToTheText() {
        String text = "a".repeat(1 << 18);
        assertThat(Glob.of("*a".repeat(400) + "b", Glob.Style.LEVELS).matches(text))
                .isFalse();
        assertThat(Glob.of("**a".repeat(300) + "b", Glob.Style.LEVELS).matches(text))
                .isFalse();
        assertThat(Phrase.of("a".repeat(100_000) + "b").test(text)).isFalse();
    }

    @Test
    void numbersStayWithinTheirLimit() {
        assertThat(Decimals.find("9".repeat(100))).isPresent();
        assertThat(Decimals.find("9".repeat(101))).isEmpty();
        assertThat(Decimals.find("1e1000000")).isEmpty();
        assertThatThrownBy(() -> Decimals.parse("9".repeat(99) + "e9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + "9".repeat(40) + "...\" is no number; allowed are numbers such as 5, -0.5 or 1e3");
    }

    private static List<String> texts(String signs, int length) {
        List<String> all = new ArrayList<>(List.of(""));
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).length() < length) {
                for (char sign : signs.toCharArray()) {
                    all.add(all.get(index) + sign);
                }
            }
        }
        return all;
    }
}
