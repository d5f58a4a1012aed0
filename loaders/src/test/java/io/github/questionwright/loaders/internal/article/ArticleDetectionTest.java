package io.github.questionwright.loaders.internal.article;

import static io.github.questionwright.spi.Detection.CERTAIN;
import static io.github.questionwright.spi.Detection.LIKELY;
import static io.github.questionwright.spi.Detection.NO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.Detection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleDetectionTest {

    private static final String BOTH = "Title\n\nQuestion 1\n\nWhat?\nAnswer:\nThat.\n";
    private static final String QUESTION = "Title\n\nQuestion 1\n\nWhat?\n";
    private static final String ANSWER = "Title\r\nAnswer: That.\r\n";

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("a.txt", BOTH, CERTAIN),
                arguments("a.TXT", BOTH, CERTAIN),
                arguments("a.text", BOTH, CERTAIN),
                arguments("folder.json/a", BOTH, CERTAIN),
                arguments("a.article", BOTH, CERTAIN),
                arguments("a.txt", BOTH.replace("\n", "\r"), CERTAIN),
                arguments("a.json", BOTH, NO),
                arguments("a.csv", BOTH, NO),
                arguments("a.md", BOTH, NO),
                arguments("a.HTML", BOTH, NO),
                arguments("a.txt", QUESTION, LIKELY),
                arguments("a.text", ANSWER, LIKELY),
                arguments("a.txt", "Question 1: What?\nAnswer: That.\n", LIKELY),
                arguments("a", QUESTION, NO),
                arguments("a.log", ANSWER, NO),
                arguments("a.txt", "Title\n\nProse about question 1 and its answer.\n", NO),
                arguments("a.txt", "", NO),
                arguments("a.txt", "x".repeat(8_185) + "\nAnswer:abc", NO));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void looksForMarkerLines(String path, String text, Detection expected) {
        StringText source = new StringText(path, text, ReadLimits.defaults());

        assertThat(new ArticleFormat().detect(source)).isEqualTo(expected);
    }

    @Test
    void introducesItself() {
        assertThat(new ArticleFormat().name()).isEqualTo("article");
        assertThat(new ArticleFormat().extensions()).containsExactly("txt", "text");
    }
}
