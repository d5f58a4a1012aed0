package io.github.questionwright.examples;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.sampling.Quiz;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The program that is written again and again, and what becomes of it. */
public final class BeforeAndAfter {

    private static final String BANK = "quiz-banks/http.json";

    private BeforeAndAfter() {}

    /** What such programs bind a question to. */
    record Pojo(String prompt, List<PojoOption> options) {}

    /** What such programs bind an option to. */
    record PojoOption(String text, boolean correct) {}

    /** What such programs bind a file to. */
    record PojoBank(List<Pojo> questions) {}

    /**
     * Draws three questions in both ways.
     *
     * @param args none
     * @throws IOException if the bank cannot be read
     */
    public static void main(String... args) throws IOException {
        System.out.println("before: " + before(3, 42).size() + " questions");
        System.out.println("after: " + after(3, "42").size() + " questions");
    }

    /** A typing error in a key is a null later on; too few questions are an exception from subList, or a short quiz. */
    static List<Pojo> before(int count, long seed) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream in = BeforeAndAfter.class.getClassLoader().getResourceAsStream(BANK)) {
            List<Pojo> questions = new java.util.ArrayList<>(
                    mapper.readValue(in, PojoBank.class).questions());
            Collections.shuffle(questions, new Random(seed));
            return questions.subList(0, count);
        }
    }

    /** A typing error is told with line and column; too few questions are told with the reason; options are shuffled. */
    static Quiz after(int count, String seed) {
        QuestionBank bank = QuestionBanks.loadClasspath(BANK);
        return bank.sample(count, seed);
    }
}
