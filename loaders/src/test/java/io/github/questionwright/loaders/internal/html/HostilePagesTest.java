package io.github.questionwright.loaders.internal.html;

import static io.github.questionwright.spi.Detection.CERTAIN;
import static io.github.questionwright.spi.Detection.LIKELY;
import static io.github.questionwright.spi.Detection.NO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.article.Recording;
import io.github.questionwright.loaders.internal.article.StringText;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.Detection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {

    private static final String QUESTIONS =
            "<h2>What is dim?</h2>\n<p>Little light.</p>\n<h2>What is warm?</h2>\n<p>Red light.</p>\n";

    private static Recording read(String page) {
        return Recording.of(new HtmlFormat(), StringText.named("page.html", page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "ul", "li", "blockquote", "table", "b", "details", "dl", "span", "article", "font"})
    void nestingTenThousandDeepKeepsTheText(String name) {
        String page = "<html><body>\n" + QUESTIONS + ("<" + name + ">").repeat(10_000) + "the innermost";

        Recording recording = read(page);

        assertThat(recording.texts("prompt")).contains("What is dim?");
        assertThat(recording.toString()).contains("What is warm?", "the innermost");
    }

    @Test
    void tellsOfNestingThatIsTooDeep() {
        Recording recording = read("<html><body>\n" + QUESTIONS + "<div>".repeat(200) + "x");

        assertThat(recording.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("html.depth"))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message())
                        .isEqualTo("elements are nested deeper than 64; what stands deeper was read as running text;"
                                + " raise ReadLimits.maxDepth to read it as it is"));
    }

    @Test
    void attributesOfAMegabyteAreNothing() {
        String page = "<html><body class=\"" + "ad ".repeat(350_000) + "\">\n" + QUESTIONS + "</body></html>";

        assertThat(read(page).texts("prompt")).containsExactly("What is dim?", "What is warm?");
    }

    @Test
    void manyHeadingsAreRead() {
        StringBuilder page = new StringBuilder("<html><body>\n");
        for (int index = 0; index < 20_000; index++) {
            page.append("<h2>What is ").append(index).append("?</h2><p>A number.</p>\n");
        }

        assertThat(read(page.toString()).records()).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html",
                "<html><",
                "<html><!--",
                "<!doctype html><script>",
                "<html><pre>",
                "<html><table><tr><td>",
                "<html><body><dl><dt>",
                "<html>\u0000",
                "<html><title>x",
                "<html><textarea>",
                "<html><svg><p>"
            })
    void whatEndsEarlyIsRead(String page) {
        assertThat(read(page).records()).isEmpty();
    }

    @Test
    void stopsAtTheLengthOfDocuments() {
        ReadLimits limits = ReadLimits.builder().maxDocumentChars(1_000).build();
        Recording recording =
                Recording.of(new HtmlFormat(), new StringText("page.html", "<html>" + "x".repeat(100_000), limits));

        assertThat(recording.codes()).contains("limit.document");
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of("a.html", "<!DOCTYPE html><html>", CERTAIN),
                Arguments.of("a", "\n <HTML lang='en'>", CERTAIN),
                Arguments.of("a.htm", "<!-- saved --><html>", CERTAIN),
                Arguments.of("a.htm", "<div>Question 1</div>", LIKELY),
                Arguments.of("a.txt", "<div>Question 1</div>", NO),
                Arguments.of("a.html", "Question 1", NO),
                Arguments.of("a.md", "# <html>", NO),
                Arguments.of("a.json", "{\"a\": \"<html>\"}", NO));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void knowsPages(String path, String head, Detection expected) {
        assertThat(new HtmlFormat().detect(StringText.named(path, head))).isEqualTo(expected);
    }
}
