package io.github.questionwright.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.questionwright.examples.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of a kit in a real browser: what they show, how wide they are, and how they print. */
class BrowserTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String DOCUMENTS = "interviewer-guide, candidate-paper, answer-key, scorecard";

    @TempDir
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void kits() throws IOException {
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

    private static void kit(String name, String bank, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "kit", bank, "--seed", "hello", "--out", folder.resolve(name).toString()));
        args.addAll(List.of(more));
        PrintWriter silent = new PrintWriter(PrintWriter.nullWriter());
        assertThat(Main.run(silent, silent, args.toArray(String[]::new))).isZero();
    }

    @Test
    void thePagesShowTheSampledQuestions() throws Exception {
        JsonNode items = MAPPER.readTree(Files.readString(folder.resolve("shipped/kit.json")))
                .path("paper")
                .path("items");
        assertThat(items.size()).isEqualTo(6);
        for (String document : List.of("interviewer-guide", "candidate-paper", "answer-key")) {
            JsonNode shown = measure("shipped", document, 360).path("prompts");
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
        for (int width : new int[] {360, 1280}) {
            JsonNode page = measure(kit, document, width);
            assertThat(page.path("wide")).as("beyond %d px", width).isEmpty();
            assertThat(page.path("width").intValue()).isEqualTo(width);
            assertThat(page.path("title").stringValue()).isNotEqualTo("taken");
            assertThat(page.path("foreign").intValue())
                    .as("scripts, images, frames")
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipped", "hostile"})
    void nothingIsCutOffInPrint(String kit) throws Exception {
        for (String document : DOCUMENTS.split(", ")) {
            String page = Files.readString(folder.resolve(kit).resolve(document + ".html"));
            List<String> texts = new ArrayList<>();
            measure(kit, document, 700).path("texts").forEach(text -> texts.add(text.stringValue()));
            assertThat(texts).hasSizeGreaterThan(10);
            for (String size : List.of("A4", "Letter")) {
                assertThat(page).contains("@page { margin");
                Path sized = Files.writeString(
                        folder.resolve(kit + document + size + ".html"),
                        page.replace("@page { margin", "@page { size: " + size + "; margin"));
                Path pdf = folder.resolve(kit + document + size + ".pdf");
                browser.print(sized, pdf);
                PrintedText printed = PrintedText.of(pdf.toFile());
                assertThat(printed.paper()).isEqualTo(size.equals("A4") ? "595 x 842" : "612 x 792");
                assertThat(printed.outside())
                        .as("%s of %s on %s", document, kit, size)
                        .isEmpty();
                String all = letters(printed.text());
                for (String text : texts) {
                    assertThat(all.contains(letters(text)))
                            .as("%s of %s on %s has \"%.80s\"", document, kit, size, text)
                            .isTrue();
                }
            }
        }
    }

    /** Opens a page in a frame of this width and reports what can be seen of it. */
    private static JsonNode measure(String kit, String document, int width) throws Exception {
        Path frame = Files.writeString(
                folder.resolve(kit).resolve(document + width + ".frame.html"), """
                <!DOCTYPE html><meta charset="utf-8">
                <iframe src="%s.html" style="border: 0; width: %dpx; height: 900px"></iframe><p id="result"></p>
                <script>
                  addEventListener("load", () => {
                    const page = document.querySelector("iframe").contentDocument;
                    const all = [...page.body.querySelectorAll("*")];
                    const width = %d;
                    const cut = e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
                        && getComputedStyle(e).display !== "inline" && !["INPUT", "TEXTAREA"].includes(e.tagName);
                    const wide = e => e.getBoundingClientRect().right > width + 0.5 || e.getBoundingClientRect().left < -0.5;
                    const of = selector => [...page.querySelectorAll(selector)].map(e => e.innerText);
                    const result = {
                      title: page.title,
                      width: page.documentElement.scrollWidth,
                      wide: all.filter(e => wide(e) || cut(e)).map(e => e.tagName + "." + e.className),
                      foreign: page.querySelectorAll("script, img, iframe, object, link, svg").length,
                      prompts: of(".prompt"),
                      texts: of("h1, h2, h3, h4, p, li > .text, label .text, td, caption, legend"),
                    };
                    document.querySelector("#result").textContent = "[" + encodeURIComponent(JSON.stringify(result)) + "]";
                  });
                </script>
                """.formatted(document, width, width));
        String dom = browser.dom(frame);
        String result = dom.substring(dom.indexOf("<p id=\"result\">[") + 16, dom.lastIndexOf("]</p>"));
        return MAPPER.readTree(URLDecoder.decode(result, StandardCharsets.UTF_8));
    }

    /** The text without white space and markup, so that it does not matter where a line ends. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}`*_]+", "");
    }
}
