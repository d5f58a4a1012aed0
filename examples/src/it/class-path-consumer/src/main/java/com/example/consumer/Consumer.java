package com.example.consumer;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.source.QuestionSource;
import java.util.List;

/** Fails loudly if the library does not work from here. */
public final class Consumer {

    public static void main(String[] args) {
        boolean named = Consumer.class.getModule().isNamed();
        require(named == args[0].equals("modules"), "runs on the path that it was started on");

        QuestionBank shipped = QuestionBanks.loadClasspath("question-banks/backend-developer.json");
        Quiz quiz = shipped.sample(5, "consumer");
        require(quiz.size() == 5, "draws from a shipped bank");
        require(QuestionBanks.loadClasspath("question-banks/").size() > shipped.size(), "reads a folder of a jar");

        QuestionBank own = QuestionBanks.load(QuestionSource.classpath(Consumer.class, "/consumer-banks/own.json"));
        require(own.size() == 1, "reads a bank of its own");
        require(QuestionBanks.loadClasspath("consumer-banks").size() == 1, "reads a folder of its own");

        LoadResult broken = QuestionBanks.read(QuestionSource.string("x.json", "{\"questions\":[{\"prompt\":\" \"}]}"));
        require(
                broken.errors().toString().contains("say what is asked"),
                "validates, with the messages of the bundle: " + broken.errors());
        require(
                List.of("json", "jsonl", "csv", "tsv", "yaml", "article", "markdown", "html")
                        .equals(io.github.questionwright.loaders.QuestionLoader.builder()
                                .build()
                                .formats()),
                "finds every format");
        System.out.println("consumer on the " + args[0] + " path: fine");
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }
}
