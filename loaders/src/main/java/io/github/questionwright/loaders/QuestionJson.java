package io.github.questionwright.loaders;

import io.github.questionwright.loaders.internal.write.JsonBankWriter;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;

/**
 * A single question to JSON and back, for applications that store questions themselves, for instance one in a row of a
 * database. Stateless and thread-safe.
 */
public final class QuestionJson {

    private QuestionJson() {}

    /** Reads one question and nothing else. */
    private static final class Reader {
        private static final QuestionLoader LOADER =
                QuestionLoader.builder().only("jsonl").build();
    }

    /**
     * Writes a question in the JSON form of this library, on one line.
     *
     * @param question the question
     * @return a JSON object, its id included
     */
    public static String toJson(Question question) {
        return JsonBankWriter.line(question);
    }

    /**
     * Reads a question in the JSON form of this library, by the rules of strict loading.
     *
     * @param json one JSON object on one line
     * @return the question
     * @throws BankLoadException if the text is anything but one sound question
     */
    public static Question fromJson(String json) {
        QuestionSource source = QuestionSource.string("question.jsonl", json);
        var bank = Reader.LOADER.load(source);
        if (bank.size() != 1) {
            throw new IllegalArgumentException("found " + bank.size() + " questions where one is expected");
        }
        return bank.questions().get(0);
    }
}
