package io.github.questionwright.loaders.internal.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A case folder: {@code article.txt}, in which characters that nobody sees are written as their {@link Pictures}, and
 * {@code bank.txt}, what is to become of it.
 */
record ArticleCase(String name, String article, String bank) {

    static List<ArticleCase> all() {
        try (Stream<Path> folders =
                Files.list(Path.of(Objects.requireNonNull(ArticleCase.class.getResource("/articles"))
                        .toURI()))) {
            return folders.sorted().map(ArticleCase::read).toList();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static ArticleCase named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static ArticleCase read(Path folder) {
        try {
            return new ArticleCase(
                    folder.getFileName().toString(),
                    Pictures.decode(Files.readString(folder.resolve("article.txt"))),
                    Files.readString(folder.resolve("bank.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
