package io.github.questionwright.loaders.internal.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what the format makes of a file. */
final class Articles {

    private Articles() {}

    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            System.out.print(Recording.of(Pictures.decode(Files.readString(Path.of(argument)))));
        }
    }
}
