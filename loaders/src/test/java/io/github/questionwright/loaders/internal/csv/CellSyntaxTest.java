package io.github.questionwright.loaders.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellSyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            A               => [A]
            A > B           => [A, B]
            A \\> B > C     => [A > B, C]
            A>B, List<A>    => [A>B, List<A>]
            A \\> > \\> B   => [A >, > B]
            C:\\temp        => [C:\\temp]
            C:\\\\> > D     => [C:\\>, D]
            A >  > B        => [A, , B]
            A  >  B         => [A ,  B]
            """)
    void sections(String cell, String titles) {
        assertThat(texts(CellSyntax.splitSection(cell))).hasToString(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            sql               => [sql]
            sql;java/core     => [sql, java/core]
            ; sql ;; a  b ;   => [sql, a  b]
            a\\;b;c\\\\;d\\e  => [a;b, c\\, d\\e]
            \\ a\\ ; b        => [ a , b]
            \\                => [\\]
            """)
    void tags(String cell, String tags) {
        assertThat(texts(CellSyntax.splitTags(cell))).hasToString(tags);
    }

    @Test
    void joinedListsSplitIntoTheSame() {
        String alphabet = "a\\\\;> \n\t>,";
        for (long seed = 0; seed < 50_000; seed++) {
            Random random = new Random(seed);
            List<String> titles = new ArrayList<>();
            Set<String> tags = new LinkedHashSet<>();
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                titles.add(random(random, alphabet, 0));
                tags.add(random(random, alphabet, 1));
            }
            String section = CellSyntax.joinSection(titles);
            String joined = CellSyntax.joinTags(tags);

            assertThat(texts(CellSyntax.splitSection(section)))
                    .as("seed %d: %s", seed, section)
                    .isEqualTo(titles);
            assertThat(texts(CellSyntax.splitTags(joined)))
                    .as("seed %d: %s", seed, joined)
                    .containsExactlyElementsOf(tags);
        }
    }

    @Test
    void letters() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702).stream().map(CellSyntax::letter))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
        for (int index = 0; index < 20_000; index++) {
            assertThat(CellSyntax.index(CellSyntax.letter(index))).hasValue(index);
        }
        assertThat(CellSyntax.index("b")).hasValue(1);
        assertThat(List.of("", "1", "@", "[", "`", "{", "\u00c4", "A1", "AAAAA"))
                .allMatch(wrong -> CellSyntax.index(wrong).isEmpty());
    }

    private static List<String> texts(List<CellSyntax.Part> parts) {
        return parts.stream().map(CellSyntax.Part::text).toList();
    }

    private static String random(Random random, String alphabet, int shortest) {
        StringBuilder text = new StringBuilder();
        for (int count = shortest + random.nextInt(5); count > 0; count--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
