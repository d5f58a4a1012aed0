package io.github.questionwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.TextFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Whatever a bank holds, pages stay well-formed and no element or attribute comes from content. */
class HostileContentTest {

    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</textarea></style></title><svg onload=alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "\" onmouseover=\"alert(1)",
            "' autofocus='",
            "]]>",
            "<![CDATA[",
            "<!-- ",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "&e;",
            "&lt;script&gt;",
            "&#60;script&#62;",
            "&#x202e;",
            "<?php echo 1 ?>",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,<script>",
            "https://example.org/a\"b",
            "https://example.org/\u202Egnp.exe",
            "[x](javascript:alert(1))",
            "![x](https://example.org/t.png)",
            "\u202Eabc\u202C",
            "\u2066x",
            "\u0000\u0001\u000B\u001B[31m",
            "\uD800",
            "\uDC00x",
            "\uFFFE\uFFFF",
            "\r\n",
            "\u2028",
            "`",
            "``",
            "```\n",
            "~~~\n",
            "\n\n    ",
            "- ",
            "1. ",
            "> ",
            "# ",
            "| a | b |\n|---|---|\n",
            "\\",
            "\t",
            "w".repeat(10_000));

    static List<Long> seeds() {
        return new Random(6).longs(150).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesAreOursWhateverTheContent(long seed) throws Exception {
        InterviewKit kit = hostile(seed);
        for (KitDocument document : KitDocument.values()) {
            String page = kit.html(document);
            assertHarmless(page, document + " of seed " + seed);
            assertVisible(page + kit.markdown(document), document + " of seed " + seed);
        }
    }

    /** The same bank with harmless words has the same inputs, headings and tables. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theStructureDoesNotDependOnTheContent(long seed) throws Exception {
        Random random = new Random(seed);
        InterviewKit harmless =
                new RandomKits(random, () -> "x", () -> "https://example.org/" + random.nextInt(99)).kit();
        Random again = new Random(seed);
        InterviewKit hostile =
                new RandomKits(again, () -> "<h1>x</h1><input>", () -> "</label><table>" + again.nextInt(99)).kit();
        for (KitDocument document : KitDocument.values()) {
            assertThat(skeleton(hostile.html(document))).isEqualTo(skeleton(harmless.html(document)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void markdownHasNoRawHtmlOutsideCode(long seed) {
        InterviewKit kit = hostile(seed);
        for (KitDocument document : KitDocument.values()) {
            assertThat(withoutCode(kit.markdown(document)))
                    .as(document + " of seed " + seed)
                    .doesNotContain("<")
                    .doesNotContainPattern("(?i)(?<!\\\\)\\]\\((?!https?://|mailto:)")
                    .doesNotContainPattern("(?<!\\\\)!\\[");
        }
    }

    /** Many characters that make a careless reader start over again and again. The time is a guard, not a goal. */
    @ParameterizedTest
    @ValueSource(
            strings = {"`", "a`b", "`` ` ", "<a ", "<!--", "&", "[", "](", "*", "-", "|-", "> ", "~~~a\n", "1. ", "&#"})
    @Timeout(60)
    void hugeTextsDoNotHang(String piece) {
        String huge = piece.repeat(300_000 / piece.length());
        for (TextFormat format : TextFormat.values()) {
            Content content = new Content(huge, format, "");
            Html html = new Html();
            ContentHtml.blocks(html, content);
            assertThat(html.toString()).isNotEmpty();
            assertThat(Markdown.of(content)).isNotEmpty();
            assertThat(Gist.of(content)).hasSizeLessThan(100);
        }
    }

    private static void assertHarmless(String page, String what) throws Exception {
        HtmlRules.assertValid(page, what);
        for (Element element : Pages.elements(page)) {
            Map<String, String> attributes = Pages.attributes(element);
            if (attributes.containsKey("href")) {
                assertThat(attributes.get("href")).as(what).matches("(?s)#q\\d+|(?i:https?://|mailto:)[^\\s\"<>]+");
            }
            List<String> ours = Stream.of("id", "for", "name", "class", "value")
                    .filter(attributes::containsKey)
                    .map(attributes::get)
                    .toList();
            assertThat(ours).as(what).allMatch(value -> value.matches("[A-Za-z0-9 -]+"));
        }
    }

    private static void assertVisible(String text, String what) {
        assertThat(text)
                .as(what)
                .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
        assertThat(text.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .as(what)
                .isEmpty();
    }

    private static List<String> skeleton(String page) throws Exception {
        return Pages.elements(page).stream()
                .map(Element::getTagName)
                .filter(name ->
                        name.matches("h\\d|input|label|textarea|table|tr|td|th|fieldset|legend|article|section|meta"))
                .collect(Collectors.toList());
    }

    /** Leaves out our own fences, and inline code that ends on its line with as many backticks as it began. */
    private static String withoutCode(String markdown) {
        String prose = markdown.replaceAll("(?ms)^[> ]*(`{3,})$.*?^[> ]*\\1$", "");
        return prose.replaceAll("(?<![`\\\\])(?:\\\\\\\\)*(`+)(?!`)[^\\n]*?(?<!`)\\1(?!`)", "");
    }

    private static InterviewKit hostile(long seed) {
        Random random = new Random(seed);
        return new RandomKits(random, () -> hostileText(random), () -> hostileText(random)).kit();
    }

    private static String hostileText(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(at -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }
}
