package io.github.questionwright.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.questionwright.examples.cli.Main;
import java.io.PrintWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of a kit in a real browser: what they show, how wide they are, and how they print. */
class BrowserTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> DOCUMENTS =
            List.of("interviewer-guide", "candidate-paper", "answer-key", "scorecard");
    private static final int[] WIDTHS = {360, 1280};
    private static final Map<String, JsonNode> MEASURED = new HashMap<>();

    @TempDir
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void kits() throws Exception {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "there is no Chromium on the path: pages are not looked at in a browser");
        browser = new Chromium(program.get(), folder.resolve("profile"));
        kit(
                "shipped",
                "classpath:question-banks/backend-developer.json",
                "--blueprint",
                "blueprints/backend-interview.json",
                "--minutes",
                "45");
        String word = "x".repeat(10_000);
        Path bank = Files.writeString(
                folder.resolve("hostile.jsonl"),
                "{\"id\":\"a\",\"prompt\":\"<script>document.title='taken'</script> " + word
                        + "\",\"format\":\"plain\","
                        + "\"section\":[\"" + "s".repeat(300) + "\"],\"options\":[{\"text\":\"" + word
                        + "\",\"correct\":true,\"feedback\":\"" + word + "\"},{\"text\":\"\u202Eleft\"}]}\n"
                        + "{\"id\":\"b\",\"prompt\":\"```\\nint " + word
                        + ";\\n```\\n<img src=x onerror=\\\"document.title='taken'\\\">\","
                        + "\"format\":\"markdown\",\"answer\":\"" + word + "\",\"references\":[{\"title\":\"" + word
                        + "\",\"url\":\"https://example.org/" + word
                        + "\"},{\"title\":\"j\",\"url\":\"javascript:alert(1)\"}],"
                        + "\"guide\":{\"keyPoints\":[\"" + word + "\"],\"redFlags\":[\"`" + word + "`\"],"
                        + "\"followUps\":[{\"prompt\":\"" + word + "\",\"answer\":\"" + word
                        + "\"}],\"rubric\":[{\"level\":1,\"behavior\":\"" + word + "\"}]}}\n");
        kit("hostile", bank.toString(), "--count", "2", "--title", word, "--candidate", word);
    }

    private static void kit(String name, String bank, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of(
                "kit", bank, "--seed", "hello", "--out", folder.resolve(name).toString()));
        args.addAll(List.of(more));
        PrintWriter silent = new PrintWriter(PrintWriter.nullWriter());
        assertThat(Main.run(silent, silent, args.toArray(String[]::new))).isZero();
        MEASURED.put(name, measure(name));
    }

    @Test
    void thePagesShowTheSampledQuestions() throws Exception {
        JsonNode items = MAPPER.readTree(Files.readString(folder.resolve("shipped/kit.json")))
                .path("paper")
                .path("items");
        assertThat(items.size()).isEqualTo(6);
        for (String document : List.of("interviewer-guide", "candidate-paper", "answer-key")) {
            JsonNode shown = measured("shipped", document, 360).path("prompts");
            assertThat(shown.size()).isEqualTo(items.size());
            for (int index = 0; index < items.size(); index++) {
                assertThat(letters(shown.get(index).stringValue()))
                        .as(document)
                        .isEqualTo(letters(items.get(index).path("prompt").stringValue()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shipped, interviewer-guide", "shipped, candidate-paper", "shipped, answer-key", "shipped, scorecard",
        "hostile, interviewer-guide", "hostile, candidate-paper", "hostile, answer-key", "hostile, scorecard"
    })
    void aPageFitsAPhoneAndADesk(String kit, String document) throws Exception {
        for (int width : WIDTHS) {
            JsonNode page = measured(kit, document, width);
            assertThat(page.path("wide")).as("beyond %d px", width).isEmpty();
            assertThat(page.path("width").intValue()).isEqualTo(width);
            assertThat(page.path("title").stringValue()).isNotEqualTo("taken");
            assertThat(page.path("foreign").intValue())
                    .as("scripts, images, frames")
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"shipped, A4, 595 x 842", "shipped, Letter, 612 x 792", "hostile, A4, 595 x 842"})
    void nothingIsCutOffInPrint(String kit, String size, String paper) throws Exception {
        for (String document : DOCUMENTS) {
            String page = Files.readString(folder.resolve(kit).resolve(document + ".html"));
            assertThat(page).contains("@page { margin");
            Path sized = Files.writeString(
                    folder.resolve(kit).resolve(document + size + ".html"),
                    page.replace("@page { margin", "@page { size: " + size + "; margin"));
            Path pdf = folder.resolve(kit).resolve(document + size + ".pdf");
            browser.print(sized, pdf);
            PrintedText printed = PrintedText.of(pdf.toFile());
            assertThat(printed.paper()).isEqualTo(paper);
            assertThat(printed.outside()).as(document).isEmpty();
            String all = letters(printed.text());
            JsonNode texts = measured(kit, document, 1280).path("texts");
            assertThat(texts.size()).isGreaterThan(10);
            for (JsonNode text : texts) {
                assertThat(all.contains(letters(text.stringValue())))
                        .as("%s has \"%.80s\"", document, text.stringValue())
                        .isTrue();
            }
        }
    }

    private static JsonNode measured(String kit, String document, int width) {
        return MEASURED.get(kit).path(document + ".html-" + width);
    }

    /** Opens all pages of a kit in frames of several widths and reports what can be seen of them. */
    private static JsonNode measure(String kit) throws Exception {
        StringBuilder frames = new StringBuilder();
        for (String document : DOCUMENTS) {
            for (int width : WIDTHS) {
                frames.append("<iframe src=\"%s.html\" style=\"border: 0; width: %dpx; height: 900px\"></iframe>\n"
                        .formatted(document, width));
            }
        }
        Path page = Files.writeString(folder.resolve(kit).resolve("frames.html"), """
                <!DOCTYPE html><meta charset="utf-8">
                %s<p id="result"></p>
                <script>
                  const measure = frame => {
                    const page = frame.contentDocument, width = frame.clientWidth;
                    const all = [...page.body.querySelectorAll("*")];
                    const cut = e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
                        && getComputedStyle(e).display !== "inline" && !["INPUT", "TEXTAREA"].includes(e.tagName);
                    const wide = e => e.getBoundingClientRect().right > width + 0.5 || e.getBoundingClientRect().left < -0.5;
                    const of = selector => [...page.querySelectorAll(selector)].map(e => e.innerText);
                    return {
                      title: page.title,
                      width: page.documentElement.scrollWidth,
                      wide: all.filter(e => wide(e) || cut(e)).map(e => e.tagName + "." + e.className),
                      foreign: page.querySelectorAll("script, img, iframe, object, link, svg").length,
                      prompts: of(".prompt"),
                      texts: of("h1, h2, h3, h4, p, li > .text, label .text, td, caption, legend"),
                    };
                  };
                  addEventListener("load", () => {
                    const result = {};
                    for (const frame of document.querySelectorAll("iframe"))
                      result[frame.getAttribute("src") + "-" + frame.clientWidth] = measure(frame);
                    document.querySelector("#result").textContent = "[" + encodeURIComponent(JSON.stringify(result)) + "]";
                  });
                </script>
                """.formatted(frames));
        String dom = browser.dom(page);
        String result = dom.substring(dom.indexOf("<p id=\"result\">[") + 16, dom.lastIndexOf("]</p>"));
        return MAPPER.readTree(URLDecoder.decode(result, StandardCharsets.UTF_8));
    }

    /** The text without white space and markup, so that it does not matter where a line ends. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}`*_]+", "");
    }
}
