package io.github.questionwright.examples;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionLoader;
import io.github.questionwright.source.QuestionSource;

/** Reads a format of one's own; see {@link FlashcardFormat}. */
public final class OwnFormat {

    private OwnFormat() {}

    /**
     * Prints the questions of a text in a format of one's own.
     *
     * @param args none
     */
    public static void main(String... args) {
        String cards = "What does ACID stand for? = Atomicity, consistency, isolation, durability\nno card\n";
        // readme: start
        QuestionLoader loader =
                QuestionLoader.builder().format(new FlashcardFormat()).build();
        LoadResult result = loader.read(QuestionSource.string("databases.cards", cards));
        // readme: end
        result.bank().forEach(question -> System.out.println(question.prompt() + " " + question.answer()));
        result.errors().forEach(System.out::println);
    }
}
