package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.loaders.internal.html.HtmlFormat;
import io.github.questionwright.spi.QuestionFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what the format makes of a file. */
final class Articles {

    private Articles() {}

    private static QuestionFormat format(String path) {
        return path.endsWith(".html") ? new HtmlFormat() : new ArticleFormat();
    }

    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            System.out.print(Recording.of(
                    format(argument),
                    StringText.named(argument, Pictures.decode(Files.readString(Path.of(argument))))));
        }
    }
}
