package io.github.questionwright.loaders.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.article.ArticleFormat;
import io.github.questionwright.loaders.internal.article.Recording;
import io.github.questionwright.loaders.internal.article.StringText;
import io.github.questionwright.loaders.internal.markdown.MarkdownFormat;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.spi.QuestionFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** One article in many forms: the same questions, answers and sections, and so the same ids. */
class ManyFormsTest {

    private static final Map<String, UnaryOperator<String>> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("crlf.txt", text -> text.replace("\n", "\r\n"));
        FORMS.put("no-blank-lines.txt", text -> text.replaceAll("\n{2,}", "\n"));
        FORMS.put("q1-a.txt", text -> marked(text, "Q$1. ", "A: "));
        FORMS.put("q-a.txt", text -> marked(text, "Q: ", "A: "));
        FORMS.put("numbers.txt", text -> text.replaceAll("(?m)^Question (\\d+)\n\n", "$1. "));
        FORMS.put("form-feeds.txt", text -> text.replaceAll("(?m)^Question", "\fQuestion"));
        FORMS.put("page.html", ManyFormsTest::page);
        FORMS.put("one-line.html", text -> page(text).replace("\n", ""));
        FORMS.put("bank.md", ManyFormsTest::markdown);
    }

    /** With headings, and without adverts, which only article text is searched for. */
    private static String markdown(String text) {
        Recording article = Recording.of(new ArticleFormat(), StringText.named("article.txt", text));
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        article.diagnostics().stream()
                .filter(each -> each.code().equals("article.left-out"))
                .map(Diagnostic::location)
                .forEach(place ->
                        lines.subList(place.line() - 1, place.endLine()).replaceAll(line -> ""));
        lines.replaceAll(line -> article.sections().contains(line) ? "## " + line : line);
        return "# " + marked(String.join("\n", lines), "### Q$1. ", "\n**Answer:** ");
    }

    private static String marked(String text, String question, String answer) {
        return text.replaceAll("(?m)^Question (\\d+)\n\n", question).replaceAll("(?m)^Answer:\n", answer);
    }

    private static String page(String text) {
        StringBuilder page = new StringBuilder("<!doctype html>\n<html><head><title>A page</title>\n"
                + "<style>p { color: red }</style></head>\n<body><nav><a href=\"/\">Home</a></nav>\n<main>\n");
        for (String paragraph : text.strip().split("\n\n+")) {
            String escaped = paragraph.replace("&", "&amp;").replace("<", "&lt;");
            boolean isCode = escaped.startsWith("    ");
            page.append(isCode ? "<pre>" : "<p>")
                    .append(isCode ? escaped : escaped.replace("\n", "<br>\n"))
                    .append(isCode ? "</pre>\n" : "</p>\n");
        }
        return page + "</main>\n<footer>The end</footer><script>var q = 'Question 9';</script></body></html>\n";
    }

    private static List<List<String>> content(String name, String text) {
        QuestionFormat format = name.endsWith(".html")
                ? new HtmlFormat()
                : name.endsWith(".md") ? new MarkdownFormat() : new ArticleFormat();
        Recording recording = Recording.of(format, StringText.named(name, text));
        return List.of(
                recording.texts("prompt").stream()
                        .map(prompt -> Question.builder(prompt).build().id())
                        .toList(),
                recording.texts("answer").stream().map(ManyFormsTest::plain).toList(),
                recording.sections());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void assertSameInAllForms(String article) {
        List<List<String>> expected = content("article.txt", article);
        assertThat(expected.get(0)).isNotEmpty();
        FORMS.forEach((name, form) ->
                assertThat(content(name, form.apply(article))).as(name).isEqualTo(expected));
    }

    @Test
    void ourArticleIsTheSameInAllForms() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/forms/article.txt"))) {
            assertSameInAllForms(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSeedIsTheSameInAllForms() throws IOException {
        List<Path> found = Stream.of("../shared/seed", "../../shared/seed")
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(folder -> folder.resolve("000_fc0602cb83f79521.txt"))
                .filter(Files::isRegularFile)
                .toList();
        Assumptions.assumeFalse(found.isEmpty(), "the seed article is not here");
        assertSameInAllForms(Files.readString(found.get(0)));
    }

    @Test
    void pagesOfTheCorpusHaveTheirQuestions() throws IOException {
        Path folder = Stream.of("../shared/corpus", "../../shared/corpus")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("nowhere"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "the corpus is not here");
        for (String row : Files.readAllLines(folder.resolve("EXPECTED.tsv"))) {
            String[] cells = row.split("\t");
            if (cells[0].startsWith("article_html/")) {
                String page = Files.readString(folder.resolve(cells[0]));
                Recording recording = Recording.of(new HtmlFormat(), StringText.named(cells[0], page));
                assertThat(recording.records()).as(cells[0]).hasSize(Integer.parseInt(cells[1]));
            }
        }
    }
}
