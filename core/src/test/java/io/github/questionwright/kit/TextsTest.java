package io.github.questionwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of what becomes of a text; {@code \n} in a cell is a line end. */
class TextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "a*b_c ¦ a\\*b_c",
                "_a_ __b ¦ \\_a\\_ \\_\\_b",
                "# x ¦ \\# x",
                "C# ¦ C#",
                "a # ¦ a \\#",
                "- x ¦ \\- x",
                "+ x ¦ \\+ x",
                "=== ¦ \\===",
                "12. x ¦ 12\\. x",
                "3) x ¦ 3\\) x",
                "3 x ¦ 3 x",
                "<b> & &lt; &#60; ¦ &lt;b&gt; & &amp;lt; &amp;#60;",
                "a|b `c` ~d~ $e$ ¦ a\\|b \\`c\\` \\~d\\~ \\$e\\$",
                "${x} {{y}} ¦ \\$\\{x\\} \\{\\{y\\}\\}",
                "[a](javascript:b) ¦ \\[a\\](javascript:b)",
                "a\\nb\\n\\nc ¦ a\\\\nb\\n\\nc",
                "a\\n  - b ¦ a\\\\n&nbsp;&nbsp;\\- b",
                "\\ ¦ \\\\",
            })
    void plainTextStaysText(String text, String markdown) {
        assertThat(markdown(text, TextFormat.PLAIN)).isEqualTo(lines(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "*a* **b** _c_ ¦ *a* **b** _c_",
                "| a | b |\\n|---|---|\\n| 1 | 2 | ¦ | a | b |\\n|---|---|\\n| 1 | 2 |",
                "|---|\\n| `a|b` | ¦ |---|\\n| `a\\|b` |",
                "`a|b` ¦ `a|b`",
                "[a](https://x.org/b) ¦ [a](https://x.org/b)",
                "[a](MAILTO:x@y.z) ¦ [a](MAILTO:x@y.z)",
                "[a](javascript:b) ¦ [a]\\(javascript:b)",
                "[a]( https://x.org) ¦ [a]\\( https://x.org)",
                "[a](/b) ¦ [a]\\(/b)",
                "[a]: javascript:b ¦ [a]\\: javascript:b",
                "![a](https://x.org/b.png) ¦ \\![a](https://x.org/b.png)",
                "<https://x.org/a> ¦ [https://x.org/a](https://x.org/a)",
                "!<https://x.org/a> ¦ \\![https://x.org/a](https://x.org/a)",
                "<javascript:x> <b>c</b> <!-- d --> ¦ &lt;javascript:x> &lt;b>c&lt;/b> &lt;!-- d -->",
                "\\<b> \\& ¦ &lt;b> &amp;",
                "List `List<String>` ¦ List `List<String>`",
                "``a`b`` ¦ ``a`b``",
                "```` ``a ```` ¦ ``` ``a ```",
                "`a\\n<b>` ¦ \\`a\\n&lt;b>\\`",
                "`a <b> ¦ \\`a &lt;b>",
                "http://x`<b>` ¦ http://x `<b>`",
                "&#60; &lt; ¦ &amp;#60; &lt;",
                "# a\\n## b ¦ \\# a\\n\\## b",
                "a\\n===\\nb\\n--- ¦ a\\n\\===\\nb\\n\\---",
                "a\\n\\n--- ¦ a\\n\\n---",
                "```java\\n<a>\\n```\\nb ¦ ```java\\n<a>\\n```\\nb",
                "```\\n<a> ¦ ```\\n<a>\\n```",
                "~~~\\n``` <a>\\n~~~ ¦ ````\\n``` <a>\\n````",
                "- a\\n  ```\\n  <b>\\n  ``` ¦ - a\\n  ```\\n  <b>\\n  ```",
                "> ```\\n> <a> ¦ > \\`\\`\\`\\n> &lt;a>",
                "- ~~~\\n<a> ¦ - \\~~~\\n&lt;a>",
            })
    void markdownStaysAsItIsButForWhatReachesBeyondIt(String text, String markdown) {
        assertThat(markdown(text, TextFormat.MARKDOWN)).isEqualTo(lines(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "a\\nb ¦ <p>a b</p>",
                "a  \\nb\\\\nc ¦ <p>a<br/>b<br/>c</p>",
                "a\\n\\nb ¦ <p>a</p><p>b</p>",
                "- a\\n- b\\n\\n- c\\n\\nd ¦ <ul><li>a</li><li>b</li><li>c</li></ul><p>d</p>",
                "- a\\n  b\\n\\n  c ¦ <ul><li>a b<br/>c</li></ul>",
                "- a\\n  - b ¦ <ul><li>a</li><li>b</li></ul>",
                "1. a\\n2. b ¦ <ol><li>a</li><li>b</li></ol>",
                "3) a ¦ <ol start=\"3\"><li>a</li></ol>",
                "a\\n2020. b ¦ <p>a 2020. b</p>",
                "a\\n- b ¦ <p>a</p><ul><li>b</li></ul>",
                "`<b>` ``c`d`` ¦ <p><code>&lt;b&gt;</code> <code>c`d</code></p>",
                "```java\\n  <a>\\n\\nb\\n``` ¦ <pre dir=\"ltr\"><code>  &lt;a&gt;\\n\\nb</code></pre>",
                "a\\n\\n    b\\n\\n    c\\nd ¦ <p>a</p><pre dir=\"ltr\"><code>b\\n\\nc</code></pre><p>d</p>",
                "**a** _b_ [c](https://x.org) ¦ <p>**a** _b_ [c](https://x.org)</p>",
                "\\*a\\* \\x ¦ <p>*a* \\x</p>",
                "# a\\n| b |\\n| c |\\nd ¦ <p># a<br/>| b |<br/>| c |<br/>d</p>",
                "<b onclick='x'> &amp; ¦ <p>&lt;b onclick=&#39;x&#39;&gt; &amp;amp;</p>",
            })
    void theSubsetOfMarkdownBecomesHtml(String text, String html) {
        assertThat(html(text, TextFormat.MARKDOWN))
                .isEqualTo("<div class=\"text\" dir=\"auto\">" + lines(html) + "</div>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "<p>a</p><p>b</p> ¦ a\\n\\nb",
                "a<br>b<BR/>c ¦ a\\nb\\nc",
                "<ul><li>a</li><li>b</li></ul>c ¦ a\\nb\\n\\nc",
                "<code>a</code> &lt;b&gt; &amp; &#65;&#x42; &nbsp;| ¦ a <b> & AB \u00A0|",
                "List<String> x < 3 ¦ List<String> x < 3",
                "a<!-- b -->c<!-- d ¦ ac<!-- d",
                "&unknown; & &#0; &#x110000; ¦ &unknown; & ‹U+0000› &#x110000;",
                "<a href=\"x\" title='y'>b</a> ¦ b",
                "<script>a</script ¦ a</script",
                "&amp;lt; ¦ &lt;",
            })
    void htmlBecomesItsText(String html, String text) {
        assertThat(new Content(html, TextFormat.HTML, "").visible()).isEqualTo(lines(text));
    }

    static Object[][] visible() {
        return new Object[][] {
            {"a\r\nb\rc\u2028d\u0085e\u000Bf\ng", "a\nb\nc\nd\ne\nf\ng"},
            {"\u202Ea\u2066b", "‹U+202E›a‹U+2066›b"},
            {"\u0000\u001B\u007F\u009F\t", "‹U+0000›‹U+001B›‹U+007F›‹U+009F›\t"},
            {"\uD800x\uDC00", "‹U+D800›x‹U+DC00›"},
            {"\uFFFE\uFDD0\uD83F\uDFFF", "‹U+FFFE›‹U+FDD0›‹U+1FFFF›"},
            {"\u200F\u05D0 \uD83D\uDE00 \uFFFD", "\u200F\u05D0 \uD83D\uDE00 \uFFFD"},
        };
    }

    @ParameterizedTest
    @MethodSource("visible")
    void misleadingCharactersShowTheirCode(String text, String visible) {
        assertThat(VisibleText.of(text)).isEqualTo(visible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.org/a?b=c&d#e", "HTTP://x", "mailto:a@b.c", "https://x.org/\u00E9"})
    void theseAddressesAreLinks(String address) {
        assertThat(Address.isSafe(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "javascript:a",
                "java\nscript:a",
                "data:x",
                "//x.org",
                "/a",
                "x.org",
                "https:x",
                "https://x y",
                "https://x\"y",
                "https://x<y",
                "https://x'y",
                "https://x`y",
                "https://x\\y",
                "https://x\u202Ey",
                "https://x\u0000y",
                "\u0001https://x",
                "ftp://x",
                "https://x|y",
                "https://x[y]",
                "https://x\n"
            })
    void theseAreText(String address) {
        assertThat(Address.isSafe(address)).isFalse();
    }

    @Test
    void aGistIsOneShortLine() {
        assertThat(gist("a\n\n- `b`\n- c\n\n```\nd\n```", TextFormat.MARKDOWN)).isEqualTo("a b c d");
        assertThat(gist("word ".repeat(30), TextFormat.PLAIN)).isEqualTo("word ".repeat(14) + "word\u2026");
        assertThat(gist("\uD83D\uDE00".repeat(90), TextFormat.PLAIN)).isEqualTo("\uD83D\uDE00".repeat(75) + "\u2026");
        assertThat(gist("x".repeat(75), TextFormat.PLAIN)).isEqualTo("x".repeat(75));
    }

    @Test
    void inALabelThereIsPhrasingContentOnly() {
        Html html = new Html();
        ContentHtml.phrase(html, new Content("a\n\n2. b\n3. c\n\n- d\n\n```\ne\n```", TextFormat.MARKDOWN, "fr"));
        assertThat(html)
                .hasToString("<span class=\"text\" dir=\"auto\" lang=\"fr\"><span class=\"p\">a</span>"
                        + "<span class=\"li\">2. b</span><span class=\"li\">3. c</span><span class=\"li\">\u2022 d</span>"
                        + "<code class=\"block\" dir=\"ltr\">e</code></span>");
    }

    @Test
    void codeDoesNotStartBesideALabel() {
        Content code = new Content("```\n<a>\n```", TextFormat.MARKDOWN, "");
        assertThat(Markdown.item("- ", "[ ] ", code)).isEqualTo("- [ ] Code:\n\n  ```\n  <a>\n  ```");
    }

    private static String gist(String text, TextFormat format) {
        return Gist.of(new Content(text, format, ""));
    }

    private static String markdown(String text, TextFormat format) {
        return Markdown.of(new Content(lines(text), format, ""));
    }

    private static String html(String text, TextFormat format) {
        Html html = new Html();
        ContentHtml.blocks(html, new Content(lines(text), format, ""));
        return html.toString();
    }

    private static String lines(String cell) {
        return cell.replace("\\n", "\n");
    }
}
