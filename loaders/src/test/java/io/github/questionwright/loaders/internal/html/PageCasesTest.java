package io.github.questionwright.loaders.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.internal.article.Recording;
import io.github.questionwright.loaders.internal.article.StringText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCasesTest {

    static List<Path> cases() throws IOException, URISyntaxException {
        Path all = Path.of(Objects.requireNonNull(PageCasesTest.class.getResource("/pages"))
                .toURI());
        try (Stream<Path> folders = Files.list(all)) {
            return folders.sorted().toList();
        }
    }

    private static Recording read(String page) {
        return Recording.of(new HtmlFormat(), StringText.named("page.html", page));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesTheBank(Path folder) throws IOException {
        assertThat(read(Files.readString(folder.resolve("page.html"))))
                .hasToString(Files.readString(folder.resolve("bank.txt")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void losesNoText(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("page.html"));
        Recording recording = read(page);
        String kept = recording.toString().replaceAll("[\\s|]+", " ");
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        for (TextNode text : Jsoup.parse(page, "", parser).body().selectXpath("//body//text()", TextNode.class)) {
            String words =
                    text.text().strip().replaceFirst("^(?:[A-Z1-9][).]|Q[0-9][.]|Answer:|Question [0-9])\\s*", "");
            int line = text.sourceRange().start().lineNumber();
            boolean isTold = recording.diagnostics().stream()
                    .anyMatch(diagnostic -> (diagnostic.location().line() <= line
                                    && diagnostic.location().endLine() >= line)
                            || diagnostic.message().startsWith("lines " + (line - 1) + ", " + line + " "));
            assertThat(isTold || words.length() < 2 || kept.contains(words))
                    .as("line " + line + ": " + words)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "th"})
    void findsTheSameUnderAnyLocale(String language) throws IOException, URISyntaxException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            for (Path folder : cases()) {
                becomesTheBank(folder);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
